import { expect, it } from "vitest";
import { answerTo } from "../support/drafting.js";
import { smallLibrary } from "../support/small-library.js";

const library = await smallLibrary([
  {
    name: "Alpha Dairy",
    zh: "阿法乳业",
    measures: [
      {
        title: "Sugarcane-based packaging | 甘蔗基包装",
        en: "Emissions are 19% lower.",
        zh: "排放降低19%。",
        catalogue: "is: [bio-based-materials]\n    has: [packaging]",
      },
      {
        title: "Sweetener by fermentation | 发酵法甜味剂",
        en: "Emissions are 70% lower.",
        zh: "排放降低70%。",
        catalogue: "is: [biomanufacturing]\n    has: [packaging]",
      },
    ],
  },
  {
    name: "Beta Foods",
    zh: "贝塔食品",
    measures: [{ title: "Lighter packaging | 包装减重", en: "Emissions are 12% lower.", zh: "排放降低12%。", catalogue: "is: [packaging]" }],
  },
]);

it.each(["Which companies cut the carbon emissions of their packaging by the highest percentage?", "哪家企业的包装减排比例最高？"])(
  "a section that has a technology is of it where its heading says so too: %s",
  async (question) => {
    const { figures } = await answerTo(library, question);
    expect(figures.map(({ value }) => value)).toContain(19);
    expect(figures.map(({ value }) => value)).not.toContain(70);
  },
);
