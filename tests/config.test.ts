import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readConfig } from "../src/config.js";
import { CasebookError } from "../src/errors.js";

function refusal(environment: NodeJS.ProcessEnv): CasebookError {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof CasebookError) return error;
    throw error;
  }
  throw new Error("the environment was accepted");
}

describe("readConfig", () => {
  it("has a default for everything", () => {
    const config = readConfig({});
    expect(config).toMatchObject({ host: "127.0.0.1", port: 8787, logLevel: "info" });
    expect(config.corpusFolder).toMatch(/corpus$/);
    expect(config.indexFolder).toMatch(/index$/);
  });

  it("takes every setting from its variable", () => {
    const environment = { HOST: "0.0.0.0", PORT: "9000", CASEBOOK_CORPUS: "/some/corpus", CASEBOOK_INDEX: "/some/index", LOG_LEVEL: "silent" };
    expect(readConfig(environment)).toMatchObject({
      host: "0.0.0.0",
      port: 9000,
      corpusFolder: "/some/corpus",
      indexFolder: "/some/index",
      logLevel: "silent",
    });
  });

  it("takes an empty variable for one that is not set", () => {
    expect(readConfig({ HOST: "", PORT: "", CASEBOOK_CORPUS: "", CASEBOOK_INDEX: "", LOG_LEVEL: "" })).toEqual(readConfig({}));
  });

  it("leaves variables alone that are not its own", () => {
    expect(readConfig({ PATH: "/bin", LANG: "C", NODE_ENV: "test" })).toEqual(readConfig({}));
  });

  it("names every bad variable together and no good one", () => {
    const error = refusal({ HOST: "0.0.0.0", PORT: "eighty", LOG_LEVEL: "loud", CASEBOOK_INDEX: "/some/index" });
    expect(error.code).toBe("config-invalid");
    expect(error.message).toContain("PORT");
    expect(error.message).toContain("LOG_LEVEL");
    expect(error.message).not.toMatch(/HOST|CASEBOOK/);
    expect(error.message).not.toContain("\n");
  });

  it("takes port 0 as a value", () => {
    expect(readConfig({ PORT: "0" }).port).toBe(0);
  });

  it("takes every port that exists and refuses every other number", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 65_535 }), (port) => readConfig({ PORT: String(port) }).port === port),
      { seed: 1, numRuns: 100 },
    );
    const others = fc.oneof(fc.integer({ min: 65_536 }), fc.integer({ max: -1 }), fc.double({ noInteger: true, noNaN: true }));
    fc.assert(
      fc.property(others, (port) => /^PORT: [^;]+$/.test(refusal({ PORT: String(port) }).message)),
      { seed: 1, numRuns: 100 },
    );
  });
});
