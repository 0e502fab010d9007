import type { NeedFacts } from "../../../domain/warnings/facts/needFacts";
import type { WarningTexts } from "../warningText";

export const needEn: WarningTexts<NeedFacts> = {
  "W-PER-01": {
    title: "Staff shortage without action",
    sentence: ({ jobTitle, year, shortage }, { name, number }) =>
      `Job title ${name(jobTitle)} is short of ${number(shortage)} FTE in ${year}. Note what you will do: recruit, train or organise differently.`,
  },
  "W-CMP-01": {
    title: "Critical gap without training",
    sentence: ({ competence, gap }, { name, number }) =>
      `Critical competence ${name(competence)} has a gap of ${number(gap)} points and no training. Add a training or choose another solution.`,
  },
  "W-CMP-02": {
    title: "Competence held by one person",
    sentence: ({ competence, holder }, { name }) =>
      `Only one person${holder ? ` (${holder})` : ""} holds critical competence ${name(competence)}. Train a second person, so that the knowledge is not lost.`,
  },
  "W-CMP-03": {
    title: "Leaving without handing over",
    sentence: ({ name: who, leavesOn, competence, pensionYear }, { name, date }) =>
      `${who} ${leavesOn === null ? `reaches the pension age in ${pensionYear ?? "?"}` : `leaves on ${date(leavesOn)}`} and holds critical competence ${name(competence)}. Add a need with the channel for outflow of competences and plan the transfer.`,
  },
  "W-LP-01": {
    title: "Key job title without learning path",
    sentence: ({ jobTitle, competence }, { name }) =>
      `Job title ${name(jobTitle)} asks for critical competence ${name(competence)} but has no learning path. Draw one up.`,
  },
  "W-POP-01": {
    title: "Conversation over 12 months ago",
    sentence: ({ name: who, lastConversation, others }, { date, count }) =>
      lastConversation === null
        ? `No conversation with ${who}${others > 0 ? ` and ${count(others, "other employee", "other employees")}` : ""} has been noted yet. Plan one and note the date.`
        : `The last conversation with ${who} was on ${date(lastConversation)}, over 12 months ago. Plan a new one.`,
  },
  "W-POP-02": {
    title: "Development goal not in the plan",
    sentence: ({ name: who, goal }, { name }) =>
      `Development goal ${name(goal)} of ${who} has no training in the plan. Link a training or drop the goal.`,
  },
  "W-BEH-01": {
    title: "Need included without test",
    sentence: ({ title }, { name }) =>
      `Need ${name(title)} is included, but the three questions of its test are not all answered. Complete the test: is training the solution?`,
  },
  "W-BEH-02": {
    title: "Level without need",
    sentence: ({ level }, { choice, name }) =>
      `No need has been collected yet at level ${name(choice("needLevel", level))}. Ask there, too, what is needed.`,
  },
  "W-BEH-03": {
    title: "Channel not used",
    sentence: ({ channels }, { choice, list }) =>
      `No need has come in yet through these channels: ${list(channels.map((channel) => choice("needChannel", channel)))}. Find out whether there are questions there.`,
  },
  "W-BEH-04": {
    title: "Question unanswered for over 30 days",
    sentence: ({ title, date }, { name, date: on }) =>
      `The question ${name(title)} of ${on(date)} has waited for over 30 days. Answer it and fill in the date.`,
  },
};
