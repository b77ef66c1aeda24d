/** A text that an embedder learns from: whole, and apart in the languages that it has. */
export interface Sample {
  readonly text: string;
  readonly en: string;
  readonly zh: string;
  /** Each sentence with its translation, where both are there. */
  readonly pairs: readonly string[];
}

/** A unit vector, or zeros where nothing of the text is known. */
export type Embed = (text: string) => ArrayLike<number> | Promise<ArrayLike<number>>;

/** An embedder that is held against the built-in one. */
export interface Peer {
  readonly name: string;
  fit(samples: readonly Sample[]): Embed | Promise<Embed>;
  /** Whether the question is moved towards what it finds first, and asked again. */
  readonly feedback?: true;
}

export function normalised(vector: Float64Array): Float64Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return length === 0 ? vector : vector.map((value) => value / length);
}

/** A text's words in each language, by their script. */
export function byScript(text: string): { en: string; zh: string } {
  return { en: text.replace(HAN, " "), zh: (text.match(HAN) ?? []).join(" ") };
}

const HAN = /\p{Script=Han}+/gu;
