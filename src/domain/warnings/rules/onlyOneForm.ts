import { activeTrainings } from "../activeTrainings";
import { defineRule } from "../defineRule";

/** Two or more trainings and all have the same form of learning (S1.31). Trainings without a form are left out. */
export const onlyOneForm = defineRule({
  code: "W-VRM-01",
  severity: "attention",
  acceptable: true,
  find(plan) {
    const forms = activeTrainings(plan).flatMap(({ form }) => form ?? []);
    const [form] = forms;
    if (form === undefined || forms.length < 2 || forms.some((other) => other !== form)) return [];
    return [{ place: { table: "trainings", row: null, field: "form" }, facts: { form, trainings: forms.length } }];
  },
});
