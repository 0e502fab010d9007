import type { ChoiceOf } from "../../plan/choiceLists";
import { activeTrainings } from "../activeTrainings";
import { defineRule } from "../defineRule";
import { sessionsOfTraining } from "../sessionDays";

/** Ways of learning that people follow at a moment of their own, so that a training needs no session. */
const formsWithoutSession: readonly (ChoiceOf<"learningForm"> | null)[] = [
  "eLearning",
  "onTheJob",
  "coaching",
  "mentoring",
  "jobRotation",
  "selfStudy",
  "internship",
];

/** A training of this plan year has no session yet (S1.29). Ideas, finished trainings and ways of learning without a set moment are left out. */
export const trainingWithoutSession = defineRule({
  code: "W-JP-01",
  severity: "attention",
  acceptable: true,
  find(plan, context) {
    const year = plan.organisation.planYear;
    if (year === null) return [];
    return activeTrainings(plan)
      .filter(({ status }) => status === "planned" || status === "approved" || status === "running")
      .filter(({ deadline }) => deadline === null || deadline <= `${year}-12-31`)
      .filter(({ id, form }) => !formsWithoutSession.includes(form) && sessionsOfTraining(id, context).length === 0)
      .map(({ id, title }) => ({
        place: { table: "trainings", row: id, field: null },
        facts: { title: title ?? id, year },
      }));
  },
});
