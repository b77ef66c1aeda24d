import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openCasebook } from "../src/app.js";
import { readConfig } from "../src/config.js";
import { workshop } from "./support/workshop.js";

it("takes a blank variable for one that is not set", () => {
  expect(readConfig({ PORT: " ", HOST: "" })).toMatchObject({ port: 8787, host: "127.0.0.1" });
});

it.each(["0x50", "1e3", "-1", "70000"])("refuses the port %j", (PORT) => {
  expect(() => readConfig({ PORT })).toThrow("PORT");
});

it("says in a typed error that the index folder cannot be used", async () => {
  const { config } = await workshop();
  const file = join(config.corpusFolder, "a-file");
  await writeFile(file, "");
  await expect(openCasebook({ ...config, indexFolder: file }, { notice: () => undefined })).rejects.toMatchObject({ name: "CasebookError" });
});
