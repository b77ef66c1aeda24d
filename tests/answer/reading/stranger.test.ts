import { beforeAll, describe, expect, it } from "vitest";
import type { Library } from "../../../src/retrieval/library.js";
import { answerTo } from "../../support/drafting.js";
import { smallLibrary } from "../../support/small-library.js";

let library: Library;
beforeAll(async () => {
  library = await smallLibrary([
    {
      name: "Alpha Dairy",
      zh: "阿法乳业",
      measures: [
        {
          title: "Filling lines | 灌装线",
          en: "The filling lines run on software of Norwick Controls. They save 400 kWh of electricity a day.",
          zh: "灌装线采用诺维克公司的软件，每天节电400 kWh。",
        },
        { title: "Heat pump | 热泵", en: "A heat pump replaced the boiler.", zh: "热泵代替了锅炉。" },
      ],
    },
  ]);
});

describe("a company that has no case and is mentioned in another's", () => {
  it.each(["What did Norwick Controls do?", "What happened at Norwick Controls after 2030?", "How does Norwick save electricity?"])(
    "is said to have none, with where it is mentioned: %s",
    async (question) => {
      const { status, answer } = await answerTo(library, question);
      expect(status).toBe("partial");
      expect(answer).toMatch(/^The library has no case of Norwick(?: Controls)?\. It is mentioned here:/);
      expect(answer).toContain("run on software of Norwick Controls");
      expect(answer).not.toContain("400 kWh");
    },
  );

  it("is no company where it says what is asked of a company of the library", async () => {
    const { answer } = await answerTo(library, "What does Alpha Dairy run on software of Norwick Controls?");
    expect(answer).not.toContain("has no case");
  });
});
