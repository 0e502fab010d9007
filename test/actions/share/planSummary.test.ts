import { expect, it } from "vitest";
import { examplePlan } from "../../../src/actions/examplePlan/examplePlan";
import { planSummary } from "../../../src/actions/share/planSummary";
import { formatWholeEuro } from "../../../src/i18n/formats";
import { languages, textsIn } from "../../../src/i18n/language";
import { sendTexts } from "../../../src/i18n/pane/sendTexts";
import { summaryText } from "../../../src/i18n/pane/summaryText";
import { aPlan } from "../../builders/aPlan";

it("counts trainings that go on, those the law asks for, sessions that go on and every person once", () => {
  const plan = aPlan({
    organisation: { name: "Atelier", planYear: 2027, budgetGranted: 100_000 },
    trainings: [
      { id: "T-1", mandatory: true },
      { id: "T-2", cluster: "b" },
      { id: "T-3", cluster: "a" },
      { id: "T-4", status: "cancelled", mandatory: true },
    ],
    sessions: [
      { id: "S-1", status: "confirmed" },
      { id: "S-2", status: "cancelled" },
    ],
    enrolments: [
      { sessionId: "S-1", employeeId: "M-1", status: "enrolled" },
      { sessionId: "S-1", employeeId: "M-1", status: "present" },
      { sessionId: "S-1", employeeId: "M-2", status: "waitingList" },
    ],
    budgetLines: [{ trainingId: "T-1", costType: "trainerFee", quantity: 1, unitPrice: 60_000 }],
  });
  expect(planSummary(plan)).toEqual({
    name: "Atelier",
    planYear: 2027,
    trainings: 3,
    mandatory: 2,
    sessions: 1,
    people: 1,
    planned: 60_000,
    granted: 100_000,
  });
});

it.each(languages)("is said in at most 80 words in %s, with the amounts", (language) => {
  const plan = examplePlan({ planYear: 2027, country: "BE+NL", language });
  const figures = planSummary(plan);
  for (const granted of [figures.granted, figures.planned + 500_000, null]) {
    const text = summaryText({ ...figures, granted }, language);
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(80);
    expect(text).toContain(formatWholeEuro(figures.planned, language));
    expect(text).toContain(textsIn(sendTexts, language).mail.ask);
    if (granted !== null) expect(text).toContain(formatWholeEuro(Math.abs(figures.planned - granted), language));
  }
});
