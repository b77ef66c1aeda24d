import { expect, it } from "vitest";
import { buildIndex, checkCorpus } from "../src/app.js";
import { caseText } from "./support/case-texts.js";
import { workshop } from "./support/workshop.js";

const notice = () => undefined;

it.each(["light-industry-2024/01-a.md", "light-industry-2024/01-z.md"])("names a second file of a case that came since the last build: %s", async (twin) => {
  const { config, write } = await workshop();
  await buildIndex(config, { notice });
  await write(twin, caseText());
  const error = (await buildIndex(config, { notice }).catch((reason: Error) => reason)) as Error;
  expect(error).toMatchObject({ code: "corpus-invalid" });
  expect(error.message).toContain(twin);
  expect(error.message).toContain("01-dairy.md");
});

it("counts a second file of a case among the problems of the corpus", async () => {
  const { config, write } = await workshop();
  await write("light-industry-2024/01-z.md", caseText());
  expect((await checkCorpus(config)).problems).toEqual([expect.objectContaining({ file: "light-industry-2024/01-z.md" })]);
});
