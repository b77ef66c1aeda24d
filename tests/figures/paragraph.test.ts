import { describe, expect, it } from "vitest";
import { readPassage } from "../support/figures.js";

const last = (passage: string, context: Parameters<typeof readPassage>[1] = {}) => readPassage(passage, context).at(-1);

describe("what a paragraph is introduced with", () => {
  it.each([
    "The following amounts are for each 1 t of sludge that the plant treats. The ash recovered is about 300 kg.",
    "以下数量均按每处理1吨污泥计。回收的灰分约300公斤。",
  ])("says what its amounts are stated for: %s", (passage) => {
    expect(last(passage)).toMatchObject({ value: 300, unit: "kg/t", metric: "production-output", role: "generation" });
  });

  it("holds no further than the paragraph", () => {
    expect(last("The following amounts are for each 1 t of sludge that the plant treats.\n\nThe ash recovered is 300 kg.")).toMatchObject({ unit: "kg" });
  });

  it.each([
    "The group's stores as a whole are to use less electricity. In 2023, 12 measures were completed.",
    "These figures are for the plant as a whole. It saved 12 t of water.",
    "以下为全公司数据。全年节水12吨。",
  ])("says that its figures are the company's: %s", (passage) => {
    expect(last(passage)).toMatchObject({ value: 12, owner: "company" });
  });

  it.each(["The source cites a study, not results of its own. Yields fall by 7%.", "以下为原文引用的文献数据。产量下降7%。"])(
    "says that its figures are quoted: %s",
    (passage) => {
      expect(last(passage)).toMatchObject({ value: 7, owner: "other" });
    },
  );
});

describe("an event of one month or day", () => {
  it.each([
    "In May 2022 the bank held a campaign for cyclists. It brought 300 customers to take part.",
    "2022年5月，银行组织骑行活动。共有300名客户参加。",
    "On 3 May 2022 the company helped the city to issue a green bond. The bond issue was 300 million yuan.",
  ])("gives its year to what is told of it: %s", (passage) => {
    expect(last(passage)?.years).toEqual([2022, 2022]);
  });

  it.each(["In May 2022 the bank built a plant. It has 300 machines.", "The firm was founded in May 2022. The loan is 300 million yuan."])(
    "is none that began then: %s",
    (passage) => {
      expect(last(passage)?.years).toBeUndefined();
    },
  );
});

describe("figures in a row", () => {
  it.each([
    "As of May 2023 it ran 5 plants. It also had 3 plants under construction. Its wind projects had a capacity of 40 MW.",
    "截至2023年5月，在运机组5台。另有在建机组3台。",
  ])("of states of one day are of its year: %s", (passage) => {
    expect(readPassage(passage).map(({ years }) => years?.[0])).toEqual(readPassage(passage).map(() => 2023));
  });

  it.each(["In 2022 it had 400 users a day on average. The cut is 5 t of CO2 a day on average.", "2022年日均有用户400人次。日均减排二氧化碳5吨。"])(
    "of averages are of one time: %s",
    (passage) => {
      expect(last(passage)).toMatchObject({ value: 5, per: "day", years: [2022, 2022] });
    },
  );

  it("of a change and what it comes to are of its whole span", () => {
    expect(last("From 2020 to 2023 the rate rose from 20% to 50%. The source puts this change as a rise of 150%.")?.years).toEqual([2020, 2023]);
  });

  it.each([
    "The pump and heat projects together save 9,000 kWh a year. Together they save 5,000 yuan a year.",
    "各余热项目合计年节电9000千瓦时。合计年节约费用5000元。",
  ])("of several projects are the company's: %s", (passage) => {
    expect(readPassage(passage).map(({ owner }) => owner)).toEqual(["company", "company"]);
  });
});

describe("a heading", () => {
  it("of plans without a measure makes them the company's, of a planned measure does not", () => {
    expect(last("It plans 20 shops.", { heading: "Planned measures | 未来计划", kind: "plan" })).toMatchObject({ owner: "company", basis: "target" });
    expect(last("It plans 20 shops.", { heading: "Planned shops | 计划：门店", kind: "plan" })).toMatchObject({ owner: "measure" });
  });

  it("of a plan leaves what the plan lists as it is", () => {
    expect(last("The plan lists 25 measures.", { heading: "Action plan", kind: "plan" })).toMatchObject({ basis: "reported" });
    expect(last("计划列出25项措施。", { heading: "行动计划", kind: "plan" })).toMatchObject({ basis: "reported" });
  });

  it.each(["Steam use before the retrofit", "改造前的用汽情况"])("that tells of the time before makes specific amounts states of it: %s", (heading) => {
    expect(last("In 2020 it used 3 kg of steam per tonne.", { heading })).toMatchObject({ role: "before" });
  });

  it.each(["Group-wide certificates | 集团整体认证", "Plant-wide staff training | 全厂培训"])("of the whole makes it the company's: %s", (heading) => {
    expect(last("It holds 6 certificates.", { heading })).toMatchObject({ owner: "company" });
  });

  it("of results by party makes them those of the party, save the company's", () => {
    const context = { heading: "Results by party | 各方成效", kind: "result" } as const;
    expect(last("The investor spent 5 million yuan.", context)).toMatchObject({ owner: "other" });
    expect(last("For the company, output rose by 5%.", context)).toMatchObject({ owner: "company" });
  });
});
