import { hnswStoreFactory } from "../../src/providers/hnsw.js";

// A child process of tests/providers/hnsw.test.ts, started so that Node.js loads no compiled module.
const notices: string[] = [];
const store = await hnswStoreFactory((line) => notices.push(line), { exactBelow: 0 }).open(
  ["east", "north"],
  [
    [1, 0],
    [0, 1],
  ],
);
const found = await store.similaritySearchVectorWithScore([0, 1], 5);
process.stdout.write(JSON.stringify({ notices, found: found.map(([document, score]) => [document.metadata.id, score]) }));
