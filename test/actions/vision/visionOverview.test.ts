import { expect, it } from "vitest";
import { checkedPlan } from "../../../src/actions/checkPlan";
import { answerLength } from "../../../src/actions/vision/answerLength";
import { saveAnswer, saveFit } from "../../../src/actions/vision/saveVision";
import { visionOverview } from "../../../src/actions/vision/visionOverview";
import { aPlan, type PlanSketch } from "../../builders/aPlan";

const sketch: PlanSketch = {
  visionAnswers: [
    { id: "VI-1", category: "why", question: "Wat is onze missie?", answer: "Brood voor elke dag" },
    { id: "VI-2", category: "how", question: "Hoe leren wij het best?" },
    { id: "VI-3", category: "fit", question: "Ambitie", score: 4 },
    { id: "VI-4", category: "fit", question: "Middelen" },
    { id: "VI-5", category: "fit", question: "Cultuur", score: 2, tension: "Leren wijkt voor storingen" },
  ],
};
const overviewOf = (of: PlanSketch) => visionOverview(checkedPlan(aPlan(of), {} as never));

it("counts answered questions and finds the first open one; fits want a score, not words", () => {
  const overview = overviewOf(sketch);
  expect(overview.questions.map(({ id }) => id)).toEqual(["VI-1", "VI-2"]);
  expect(overview).toMatchObject({ answered: 1, firstOpen: "VI-2" });
});

it("names the weakest fit, and marks it only under 3", () => {
  const { lowest, fits } = overviewOf(sketch);
  expect(lowest).toMatchObject({ question: "Cultuur", score: 2, isLow: true });
  expect(fits.map(({ isLow }) => isLow)).toEqual([false, false, true]);
});

it("has no weakest fit before anything is scored", () => {
  expect(overviewOf({ visionAnswers: [{ category: "fit", question: "Ambitie" }] }).lowest).toBeNull();
});

it("gives an answer 80 words and says how many are too many", () => {
  const words = (count: number) => Array.from({ length: count }, () => "leren").join(" ");
  expect(answerLength(words(80))).toEqual({ words: 80, most: 80, over: 0 });
  expect(answerLength(words(93)).over).toBe(13);
  expect(answerLength("  ")).toMatchObject({ words: 0, over: 0 });
});

it("writes an answer without the spaces around it, and empties a cell", () => {
  const plan = aPlan(sketch);
  expect(saveAnswer(plan, "VI-2", " Aan de machine \n")).toEqual([
    {
      table: "visionAnswers",
      added: [],
      changed: [{ id: "VI-2", fields: [{ field: "answer", to: "Aan de machine" }] }],
    },
  ]);
  expect(saveAnswer(plan, "VI-1", " ")[0]?.changed[0]?.fields).toEqual([{ field: "answer", to: null }]);
});

it("writes nothing when the sheet holds it already, and keeps a row that is gone so that writing can say so", () => {
  expect(saveAnswer(aPlan(sketch), "VI-1", "Brood voor elke dag")).toEqual([]);
  expect(saveAnswer(aPlan(), "VI-1", "Brood")).toHaveLength(1);
});

it("writes only the parts of a fit that changed", () => {
  const fit = { score: 3, evidence: "", tension: "Leren wijkt voor storingen" };
  expect(saveFit(aPlan(sketch), "VI-5", fit)[0]?.changed).toEqual([
    { id: "VI-5", fields: [{ field: "score", to: 3 }] },
  ]);
});
