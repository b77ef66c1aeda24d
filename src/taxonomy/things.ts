/** Things counted that amounts are stated for ("t per car", 每片): an id, and how each language writes it. */
const THINGS: readonly (readonly [id: string, en: readonly string[], zh: readonly string[]])[] = [
  ["vehicle", ["vehicle", "vehicles", "car", "cars"], ["辆", "车"]],
  ["person", ["person", "persons", "people"], ["人"]],
  ["piece", ["piece", "pieces"], ["片"]],
  ["item", ["item", "items"], ["个", "只", "件"]],
  ["machine", ["machine", "machines"], ["台"]],
  ["set", ["set", "sets"], ["套"]],
  ["line", ["line", "lines"], ["条"]],
  ["bottle", ["bottle", "bottles"], ["瓶"]],
  ["box", ["box", "boxes"], ["箱"]],
  ["package", ["package", "packages"], ["包", "份"]],
  ["household", ["household", "households"], ["户"]],
  ["tree", ["tree", "trees"], ["棵"]],
  ["batch", ["batch", "batches"], ["批", "批次"]],
];

const BY_WRITTEN = new Map(THINGS.flatMap(([id, en, zh]) => [...en, ...zh].map((word) => [word, id])));
const BY_ID = new Map(THINGS.map(([id, en, zh]) => [id, { en, zh }]));

/** The id of a thing as written; an English word that the list does not have in the singular. */
export function thingId(written: string): string {
  return BY_WRITTEN.get(written) ?? (/^[a-z-]+s$/.test(written) && !written.endsWith("ss") ? written.replace(/(?<=ch|sh|x)es$|s$/, "") : written);
}

/** A thing's name behind "per" or a slash; `many` for its plural. */
export function thingName(id: string, language: "en" | "zh", many = false): string {
  const term = BY_ID.get(id);
  if (language === "zh") return term?.zh[0] ?? id;
  return many ? (term?.en[1] ?? `${id}s`) : (term?.en[0] ?? id);
}
