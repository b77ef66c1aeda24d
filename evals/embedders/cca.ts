import { Matrix, SingularValueDecomposition } from "ml-matrix";
import { type Bag, sumVector } from "./bag.js";
import { lsiBag } from "./lsi.js";
import { byScript, normalised, type Peer } from "./peer.js";

/** Dimensions that each language has by itself, and share of their variance that is added to keep rare axes quiet. */
const OWN = 240;
const RIDGE = 0.5;

/**
 * Cross-language canonical correlation (Vinokourov, Shawe-Taylor and Cristianini, NIPS 15, 2002): a space for each language
 * by LSI, turned so that the two sides of the bilingual passages lie together. A text in both languages is the sum.
 */
export function cca(dimensions: number): Peer {
  return {
    name: `canonical correlation of the languages, ${dimensions} dimensions`,
    fit: (samples) => {
      const both = samples.filter(({ en, zh }) => en !== "" && zh !== "");
      const english = whitened(samples.map(({ en }) => en).filter(Boolean));
      const chinese = whitened(samples.map(({ zh }) => zh).filter(Boolean));
      const [left, right] = [Matrix.zeros(both.length, english.dimensions), Matrix.zeros(both.length, chinese.dimensions)];
      both.forEach(({ en, zh }, row) => {
        left.setRow(row, [...sumVector(en, english)]);
        right.setRow(row, [...sumVector(zh, chinese)]);
      });
      const turned = new SingularValueDecomposition(left.transpose().mmul(right), { autoTranspose: true });
      const strength = turned.diagonal.slice(0, dimensions).map((value) => Math.sqrt(value / (turned.diagonal[0] || 1)));
      const axes = (turn: Matrix) => turn.subMatrix(0, turn.rows - 1, 0, dimensions - 1).mulRowVector(strength);
      const [ofEnglish, ofChinese] = [axes(turned.leftSingularVectors), axes(turned.rightSingularVectors)];
      const place = (text: string, bag: Bag, turn: Matrix) => Matrix.rowVector([...normalised(sumVector(text, bag))]).mmul(turn);
      return (text) => {
        const { en, zh } = byScript(text);
        return normalised(
          Float64Array.from(
            place(en, english, ofEnglish)
              .add(place(zh, chinese, ofChinese))
              .to1DArray(),
          ),
        );
      };
    },
  };
}

function whitened(texts: readonly string[]): Bag {
  const { bag, values } = lsiBag(texts, { dimensions: OWN });
  const mean = values.reduce((sum, value) => sum + value * value, 0) / values.length;
  const scale = values.map((value) => 1 / Math.sqrt(value * value + RIDGE * mean));
  return { ...bag, vectors: bag.vectors.map((value, index) => value * (scale[index % bag.dimensions] as number)) };
}
