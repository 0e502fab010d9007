import { expect, it } from "vitest";
import { draftProblem, emptyDraft, needOfDraft } from "../../../../src/taskpane/views/addNeed/needDraft";

const complete = { ...emptyDraft, title: " Excel ", contribution: "strong", otherWay: "no" } as const;

it("makes a need of a complete draft, without blanks around it", () => {
  expect(needOfDraft({ ...complete, people: " 12 " })).toMatchObject({ title: "Excel", people: 12 });
});

it("takes an empty number of people as unknown, not as zero", () => {
  expect(needOfDraft(complete)?.people).toBeNull();
});

it.each(["tien", "-3", "2,5", "1e3"])("refuses %s people", (people) => {
  expect(draftProblem({ ...complete, people })).toBe("peopleWrong");
  expect(needOfDraft({ ...complete, people })).toBeNull();
});
