import { MemoryVectorStore } from "@langchain/classic/vectorstores/memory";
import { HNSWLib } from "@langchain/community/vectorstores/hnswlib";
import { FakeEmbeddings } from "@langchain/core/utils/testing";
import { afterAll, beforeAll, vi } from "vitest";
import { exactStore } from "../../src/providers/exact-store.js";
import { hnswStoreFactory } from "../../src/providers/hnsw.js";
import { filledWith, vectorStoreContract } from "../support/vector-store-contract.js";

// LangChain's HNSWLib writes a warning to the console where k exceeds what it holds.
beforeAll(() => {
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
});
afterAll(() => {
  vi.restoreAllMocks();
});

const fail = (line: string) => {
  throw new Error(`hnswlib-node should load here: ${line}`);
};

const hnsw = hnswStoreFactory(fail, { exactBelow: 0 });
vectorStoreContract({ name: "the store of hnswStoreFactory", measure: hnsw.measure, mayBeEmpty: true, fill: (ids, vectors) => hnsw.open(ids, vectors) });

vectorStoreContract({
  name: "exactStore",
  measure: "cosine-distance",
  mayBeEmpty: true,
  fill: (ids, vectors) => filledWith(exactStore(), ids, vectors),
});

vectorStoreContract({
  name: "LangChain's HNSWLib",
  measure: "cosine-distance",
  mayBeEmpty: false,
  fill: (ids, vectors, numDimensions) => filledWith(new HNSWLib(new FakeEmbeddings(), { space: "cosine", numDimensions }), ids, vectors),
});

vectorStoreContract({
  name: "LangChain's MemoryVectorStore",
  measure: "cosine-similarity",
  mayBeEmpty: true,
  fill: (ids, vectors) => filledWith(new MemoryVectorStore(new FakeEmbeddings()), ids, vectors),
});
