import type { BudgetFacts, BudgetScope } from "../../../domain/warnings/facts/budgetFacts";
import type { WarningTexts } from "../warningText";
import type { Words } from "../wordsOf";

export const budgetEn: WarningTexts<BudgetFacts> = {
  "W-PRI-01": {
    title: "Weights not 100% together",
    sentence: ({ sum }, { percent }) =>
      `The weights of the criteria add up to ${percent(sum)}. Change them until they are 100% together.`,
  },
  "W-PRI-02": {
    title: "Score missing",
    sentence: ({ title, criteria }, { name, list }) =>
      `Training ${name(title)} has no score yet for ${list(criteria.map(name))}, so its priority cannot be computed. Enter the scores.`,
  },
  "W-PRI-03": {
    title: "Raters disagree",
    sentence: ({ title, criterion, highestGroup, highest, lowestGroup, lowest }, { name, choice, number }) =>
      `For training ${name(title)}, ${choice("stakeholderGroup", highestGroup)} gives ${name(criterion)} a ${number(highest)} and ${choice("stakeholderGroup", lowestGroup)} a ${number(lowest)}. Discuss the difference before you decide.`,
  },
  "W-PRI-04": {
    title: "Nothing for the shop floor",
    sentence: ({ total }, { euro }) =>
      `Of ${euro(total)}, nothing goes to requests from the shop floor (cluster d). See whether one of them deserves a place.`,
  },
  "W-BUD-01": {
    title: "Budget exceeded",
    sentence: ({ planned, granted, over, ...scope }, words) =>
      `${scopeName(scope, words)} costs ${words.euro(planned)} net, ${words.euro(over)} more than the ${words.euro(granted)} granted. Drop or move trainings, or ask for more budget.`,
  },
  "W-BUD-02": {
    title: "Mandatory trainings do not fit the budget",
    sentence: ({ mandatory, granted, short }, { euro }) =>
      `The mandatory trainings cost ${euro(mandatory)} together, and ${euro(granted)} is granted. They cannot be dropped: ask for another ${euro(short)} of budget.`,
  },
  "W-BUD-03": {
    title: "Budget line incomplete",
    sentence: ({ line, missing }, { name, list }) =>
      `Line ${name(line)} lacks ${list(missing.map((part) => parts[part]))}, so it does not count. Complete the line.`,
  },
  "W-BUD-04": {
    title: "Wage cost of absence missing",
    sentence: ({ title }, { name }) =>
      `Training ${name(title)} has budget lines but no wage cost of absence. Add a line for the wages of the participants.`,
  },
  "W-BUD-05": {
    title: "Line not spread over the year",
    sentence: ({ line, amount }, { name, euro }) =>
      `Line ${name(line)} (${euro(amount)}) has no month, and the training has no training days yet. Enter a month or plan the training.`,
  },
  "W-BUD-06": {
    title: "Spent before approval",
    sentence: ({ training, date, amount, approvedOn }, { name, euro, date: on }) =>
      `On ${on(date)}, ${euro(amount)} was spent or committed${training ? ` for ${name(training)}` : ""}, ${approvedOn ? `before the approval of ${on(approvedOn)}` : "while the budget is not approved yet"}. Have the spending approved.`,
  },
  "W-BUD-07": {
    title: "Budget likely to be left over",
    sentence: ({ expected, granted, use }, { euro, percent }) =>
      `Expected use is ${euro(expected)} of ${euro(granted)}: ${percent(use)}. See which trainings can be brought forward, or which budget can be freed.`,
  },
  "W-BUD-08": {
    title: "Much spending outside the plan",
    sentence: ({ share, amount, total }, { euro, percent }) =>
      `${percent(share)} of the spending (${euro(amount)} of ${euro(total)}) is ad hoc: without a need and a goal. Link it to a need and a goal, or adjust course.`,
  },
  "W-BUD-09": {
    title: "Changed after sealing",
    sentence: ({ line, sealed, now }, { name, euro }) => {
      const change =
        sealed === null
          ? `was added after sealing (${euro(now ?? 0)})`
          : now === null
            ? `is gone since sealing (it was ${euro(sealed)})`
            : `was changed after sealing from ${euro(sealed)} to ${euro(now)}`;
      return `Line ${name(line)} ${change}. Restore the line or have the budget approved again.`;
    },
  },
  "W-BUD-10": {
    title: "Status and decision contradict each other",
    sentence: ({ status, decision, on, ...scope }, words) =>
      `${scopeName(scope, words)} has status ${words.name(words.choice("budgetStatus", status))}, but the last decision on the budget, of ${words.date(on)}, is ${words.name(words.choice("decision", decision))}. Change the status or note the new decision.`,
  },
  "W-SUB-01": {
    title: "Ceiling of the subsidy reached",
    sentence: ({ name: subsidy, computed, allowed }, { name, euro }) =>
      `${euro(computed)} was computed for ${name(subsidy)}, but the ceiling leaves ${euro(allowed)}. Count on that amount.`,
  },
  "W-SUB-02": {
    title: "Supplier not recognised",
    sentence: ({ supplier, training, kind }, { name, choice }) =>
      `Supplier ${name(supplier)} of training ${name(training)} is not recognised for ${choice("subsidyKind", kind)}. Choose a recognised supplier or enter the recognition number.`,
  },
  "W-SUB-03": {
    title: "Request date passed",
    sentence: ({ name: subsidy, before }, { name, date }) =>
      `${name(subsidy)} should have been requested by ${date(before)}. Enter the date of the request, or stop counting on this subsidy.`,
  },
  "W-SUB-04": {
    title: "SLIM does not pay course fees",
    sentence: ({ name: subsidy, training }, { name }) =>
      `${name(subsidy)} is tied to training ${name(training)}, which has a course or trainer fee. SLIM pays for analysis, advice or a learning method, not for courses. Tie the subsidy to another training or take it out.`,
  },
  "W-CON-01": {
    title: "Unknown department",
    sentence: ({ department, rows }, { name, count }) =>
      `Department ${name(department)} is not on the staff list (${count(rows, "row", "rows")}). Correct the name or complete the staff list.`,
  },
  "W-CON-02": {
    title: "Department file out of date",
    sentence: ({ department, savedOn }, { name, date }) =>
      `The file of department ${name(department)} is of ${date(savedOn)}, over 14 days old. Ask for a recent version and merge it again.`,
  },
  "W-CON-03": {
    title: "Training may be listed twice",
    sentence: ({ title, other, reason }, { name }) =>
      reason === "sameTitle"
        ? `Training ${name(title)} has the same title as another training in the plan. Merge them or change a title.`
        : `Trainings ${name(title)} and ${name(other)} have the same supplier and the same first day. Check whether they are one training.`,
  },
  "W-CON-04": {
    title: "Total of the departments differs",
    sentence: ({ departments, plan, difference }, { euro }) =>
      `The departments add up to ${euro(departments)}, this plan to ${euro(plan)}: a difference of ${euro(difference)}. Merge the files again or look for the line that differs.`,
  },
  "W-JP-01": {
    title: "Training without session",
    sentence: ({ title, year }, { name }) =>
      `Training ${name(title)} is in the plan for ${year} but has no session yet. Plan a session or move the training.`,
  },
  "W-JP-02": {
    title: "Need carried over again and again",
    sentence: ({ title, times }, { name }) =>
      `Need ${name(title)} was carried over ${times} times. Decide: include it, solve it otherwise or reject it.`,
  },
  "W-VRM-01": {
    title: "Only one form of learning",
    sentence: ({ form, trainings }, { choice, name }) =>
      `All ${trainings} trainings have the same form: ${name(choice("learningForm", form))}. See whether learning on the job, coaching or e-learning would do as well.`,
  },
};

const parts = { costType: "its cost type", quantity: "its quantity", unitPrice: "its price" } as const;

function scopeName({ department, cluster, costCentre }: BudgetScope, { name, choice }: Words): string {
  const scope = [
    department && `department ${name(department)}`,
    cluster && `cluster ${name(choice("priorityCluster", cluster))}`,
    costCentre && `cost centre ${name(costCentre)}`,
  ].filter(Boolean);
  return scope.length === 0 ? "The plan" : `The part for ${scope.join(", ")}`;
}
