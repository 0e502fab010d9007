import type { PlanContentItem } from "../../../domain/calculations/planContentCheck";
import type { SecuringFacts } from "../../../domain/warnings/facts/securingFacts";
import type { WarningTexts } from "../warningText";

export const securingEn: WarningTexts<SecuringFacts> = {
  "W-EVA-01": {
    title: "No success norm",
    sentence: ({ name: goal }, { name }) =>
      `Learning goal ${name(goal)} has no success norm. Enter the value at which the goal is reached.`,
  },
  "W-EVA-02": {
    title: "No evaluation planned",
    sentence: ({ title }, { name }) => `No evaluation is planned for ${name(title)}. Choose a level and an instrument.`,
  },
  "W-EVA-03": {
    title: "No goal beforehand",
    sentence: ({ title, date }, { name, date: on }) =>
      `The session of ${name(title)}${date ? ` on ${on(date)}` : ""} has no goal fixed beforehand. Agree which behaviour will be visible at work afterwards.`,
  },
  "W-EVA-04": {
    title: "Too little evaluated",
    sentence: ({ levels }, { list, percent }) =>
      `Too few finished trainings were measured: ${list(levels.map(({ level, measured, target }) => `level ${level} ${percent(measured)} (norm ${percent(target)})`))}. Plan measurements at these levels.`,
  },
  "W-EVA-05": {
    title: "Feedback without follow-up",
    sentence: ({ title, feedback }, { name }) =>
      `The trainer of ${name(title)} reported: ${name(feedback)}. Note what you do with it.`,
  },
  "W-EVA-06": {
    title: "Low response",
    sentence: ({ title, responded, invited }, { name, percent }) =>
      `${responded} of the ${invited} people (${percent(responded / invited)}) answered the evaluation of ${name(title)}. Remind those who have not answered.`,
  },
  "W-NAL-01": {
    title: "Legally required training not planned",
    sentence: ({ title, people, required }, { name, count }) =>
      `The mandatory training ${name(title)} is not planned for ${count(people, "person", "people")} out of ${required}. Plan a session and enrol them.`,
  },
  "W-NAL-02": {
    title: "Legal requirement overdue",
    sentence: ({ requirement, due }, { name, date }) =>
      `The requirement ${name(requirement)} was due by ${date(due)}. Complete it and set its status in Compliance to done, or to not applicable.`,
  },
  "W-BE-01": {
    title: "Training plan required",
    sentence: ({ heads, fte, limit, certain }, { number, list }) => {
      const size = list(
        [heads !== null && `${heads} heads`, fte !== null && `${number(fte)} FTE`].filter((part) => part !== false),
      );
      return `With ${size}, a yearly training plan is ${certain ? "" : "possibly "}required (from ${limit} workers).${certain ? " Keep to the dates on the sheet Compliance." : " Sources do not all count alike: ask your payroll office."}`;
    },
  },
  "W-BE-02": {
    title: "Advice on the training plan",
    sentence: ({ due, stage }, { date }) =>
      `The advice on the training plan ${stage === 0 ? `was due on ${date(due)}` : `is due on ${date(due)}, within ${stage} days`}. Submit the draft, and mark the requirement as done once the advice is there.`,
  },
  "W-BE-03": {
    title: "Adopt the training plan",
    sentence: ({ due, stage }, { date }) =>
      `The training plan ${stage === 0 ? `should have been adopted by ${date(due)}` : `must be adopted by ${date(due)}, within ${stage} days`}. Adopt it and mark the requirement as done.`,
  },
  "W-BE-04": {
    title: "Legal part missing",
    sentence: ({ item }) =>
      `The training plan lacks a part that the law asks for: ${contentItems[item]}. Please add it.`,
  },
  "W-BE-05": {
    title: "Training right runs out",
    sentence: ({ name: who, days, year }, { count }) =>
      `${who} loses ${count(days, "day", "days")} of training right after ${year}. Plan another training in ${year}.`,
  },
  "W-BE-06": {
    title: "Yearly notice of the balance missing",
    sentence: ({ year, people }, { count }) =>
      `${count(people, "employee was", "employees were")} not told the balance of the training right in ${year}. Send the notice and enter the date.`,
  },
  "W-BE-07": {
    title: "Training leave not claimed yet",
    sentence: ({ name: subsidy, start, before, isLate }, { name, date }) =>
      `${name(subsidy)} started on ${date(start)}, and the Flemish training leave was not claimed. ${isLate ? `That was possible through ${date(before)}: no longer count on it, or fill in the date of the request.` : `Claim it by ${date(before)} and fill in the date of the request.`}`,
  },
  "W-BE-08": {
    title: "Group not represented in proportion",
    sentence: ({ group, ratio, lowest, highest }, { choice, number }) =>
      `The group ${group === "women" ? "women" : choice("riskGroup", group)} gets ${number(ratio)} times its share of the training hours (wanted: ${number(lowest)} to ${number(highest)}). Find out what holds them back or favours them.`,
  },
  "W-NL-01": {
    title: "Mandatory training is free",
    sentence: ({ name: who, title, contribution }, { name, euro }) =>
      `${who} pays ${euro(contribution)} for the mandatory training ${name(title)}. That is not allowed (article 7:611a BW): set the own contribution to zero.`,
  },
  "W-NL-02": {
    title: "Repayment clause void",
    sentence: ({ name: who, title }, { name }) =>
      `The repayment clause of ${who} for the mandatory training ${name(title)} is void (article 7:611a BW). Remove it.`,
  },
  "W-NL-03": {
    title: "Training time is working time",
    sentence: ({ name: who, title, outside }, { name, hours }) =>
      `For ${who}, ${hours(outside)} of the mandatory training ${name(title)} fall outside the roster and do not count as working time. They must (article 7:611a BW): change the enrolment.`,
  },
  "W-NL-04": {
    title: "WKR class missing",
    sentence: ({ title, people }, { name, count }) =>
      `${count(people, "participant", "participants")} of ${name(title)} have no class of the Dutch work-related costs scheme. Choose targeted exemption, free space or wage.`,
  },
  "W-NL-05": {
    title: "Transition cost not deductible",
    sentence: ({ name: who, title, refusal }, { name }) => {
      if (refusal === "ownFunction")
        return `The cost of ${name(title)} cannot be deducted from the transition payment of ${who}: the training is for the own job. Set Transition cost to no.`;
      if (refusal === "tooLongAgo")
        return `The cost of ${name(title)} cannot be deducted from the transition payment of ${who}: it was made longer before the end of the employment than the law allows. Agree on a longer term in writing or do not deduct the cost.`;
      return `The cost of ${name(title)} is to be deducted from the transition payment of ${who}, but there is no written consent from before the first day. Ask for consent, or do not deduct the cost.`;
    },
  },
  "W-DEL-01": {
    title: "Personal data in a shared copy",
    sentence: ({ audience, people }, { name, count }) =>
      `This copy is shared with ${name(audience)} and holds personal data of ${count(people, "employee", "employees")}. Make a copy without names.`,
  },
  "W-PAR-01": {
    title: "Check a legal parameter",
    sentence: ({ parameter, reason, date }, { name, date: on }) => {
      if (reason === "expired")
        return `Parameter ${name(parameter)} was valid through ${date ? on(date) : "an earlier date"}. Enter the new value.`;
      if (reason === "old")
        return `Parameter ${name(parameter)} was checked over 12 months ago${date ? ` (${on(date)})` : ""}. Check its source again.`;
      return `Parameter ${name(parameter)} is not confirmed yet. Check its source and confirm the value.`;
    },
  },
};

const contentItems: Readonly<Record<PlanContentItem, string>> = {
  formal: "formal trainings",
  informal: "informal trainings",
  targetGroupPerTraining: "the target group of every training",
  contributionToRight: "how the plan contributes to the training right",
  over50: "attention for people over 50",
  disability: "attention for people with a disability",
  foreignOrigin: "attention for people of foreign origin",
  bottleneckJobs: "trainings for bottleneck occupations",
  gender: "the gender dimension",
  evaluation: "how evaluation with the employees happens",
};
