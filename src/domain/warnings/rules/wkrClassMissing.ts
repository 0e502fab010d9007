import type { Plan } from "../../plan/plan";
import { attendance } from "../attendance";
import { isInNetherlands } from "../countryPack";
import { defineRule } from "../defineRule";
import { foundIn } from "../foundIn";
import { planMoney } from "../planMoney";
import type { RuleContext } from "../ruleContext";
import { plannedSessions, sessionTitle } from "../sessionDays";

/** Participants of a confirmed or finished session that costs money have no class of the Dutch work-related costs scheme, one warning a session. */
export const wkrClassMissing = defineRule({
  code: "W-NL-04",
  severity: "attention",
  acceptable: true,
  find(plan, context) {
    if (!isInNetherlands(plan)) return [];
    const { byTraining } = context.result(planMoney);
    const missing = context.result(unclassed);
    return foundIn(context.result(plannedSessions), (planned) => {
      const { status, trainingId } = planned.session;
      const found = missing.get(planned.place);
      if (found === undefined || (status !== "confirmed" && status !== "done")) return null;
      if (trainingId === null || (byTraining.get(trainingId)?.cash ?? 0) <= 0) return null;
      return {
        place: { table: "enrolments", row: found.first, field: "wkrClass" },
        facts: { title: sessionTitle(planned), people: found.people },
      };
    });
  },
});

interface Unclassed {
  /** The ID of the first enrolment without a class. */
  readonly first: string;
  people: number;
}

/** Participants who have no class, by the place of their session. */
function unclassed({ enrolments }: Plan, context: RuleContext): ReadonlyMap<number, Unclassed> {
  const { sessionOf } = context.result(attendance);
  const found = new Map<number, Unclassed>();
  enrolments.forEach(({ id, wkrClass }, row) => {
    const place = sessionOf[row] ?? -1;
    if (wkrClass !== null || place < 0) return;
    const known = found.get(place);
    if (known) known.people += 1;
    else found.set(place, { first: id, people: 1 });
  });
  return found;
}
