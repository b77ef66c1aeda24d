import { lsiEmbedderFactory } from "../../src/providers/lsi.js";
import { cca } from "./cca.js";
import { esa } from "./esa.js";
import { hashing } from "./hashing.js";
import { BM25, bilingual, isBilingual, lsiPeer, TF_IDF, withSentences } from "./lsi.js";
import type { Peer } from "./peer.js";
import { ppmi } from "./ppmi.js";

/** The built-in embedder as the library uses it. */
const builtIn: Peer = {
  name: "built in",
  fit: async (samples) => {
    const factory = lsiEmbedderFactory();
    const embedder = await factory.fit(samples.map(({ text }) => text));
    return (text) => embedder.embedQuery(text);
  },
};

/** Everything that is held against the built-in embedder, learnt from the same texts and without a download. */
export const PEERS: readonly Peer[] = [
  builtIn,
  { ...builtIn, name: "built in, with relevance feedback", feedback: true },
  lsiPeer("LSI of all texts, also those in one language", {}),
  lsiPeer("LSI, 80 dimensions", { dimensions: 80, learnsFrom: bilingual }),
  lsiPeer("LSI, 240 dimensions", { dimensions: 240, learnsFrom: bilingual }),
  lsiPeer("LSI, 320 dimensions", { dimensions: 320, learnsFrom: bilingual }),
  lsiPeer("LSI, tf-idf", { weighting: TF_IDF, learnsFrom: bilingual }),
  lsiPeer("LSI, BM25", { weighting: BM25, learnsFrom: bilingual }),
  lsiPeer("LSI, texts of one length", { evenly: true, learnsFrom: bilingual }),
  lsiPeer("LSI, rarer axes more", { power: -0.5, learnsFrom: bilingual }),
  lsiPeer("LSI, sentences too", { learnsFrom: (samples) => withSentences(samples.filter(isBilingual)) }),
  cca(160),
  ppmi(160),
  esa,
  hashing(320),
];
