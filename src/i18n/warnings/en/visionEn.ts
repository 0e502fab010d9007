import type { VisionFacts } from "../../../domain/warnings/facts/visionFacts";
import type { WarningTexts } from "../warningText";

export const visionEn: WarningTexts<VisionFacts> = {
  "W-STP-01": {
    title: "Earlier step still open",
    sentence: ({ step, laterStep, openCriteria }, { count }) =>
      `Step ${laterStep} has begun, but step ${step} still has ${count(openCriteria, "open criterion", "open criteria")}. Finish step ${step} first, or tick the criteria that are already met.`,
  },
  "W-VIS-01": {
    title: "Ambition, means and culture out of balance",
    sentence: ({ question, score }, { name, number }) =>
      `${name(question)} scores ${number(score)} out of 5. Discuss where the trouble lies and adjust the plan or the ambition.`,
  },
  "W-VIS-02": {
    title: "Unusual term",
    sentence: ({ from, to, years }, { count }) =>
      `The plan runs from ${from} through ${to}: ${count(years, "year", "years")}. Usual is 3 to 5 years; please check the term.`,
  },
  "W-VIS-03": {
    title: "Groups see learning differently",
    sentence: ({ highestGroup, highest, lowestGroup, lowest }, { choice, number }) =>
      `The group ${choice("surveyGroup", highestGroup)} scores the learning culture ${number(highest)} on average, the group ${choice("surveyGroup", lowestGroup)} ${number(lowest)}. Discuss the difference before you choose.`,
  },
  "W-VIS-04": {
    title: "Low score for learning culture",
    sentence: ({ score }, { number }) =>
      `The learning culture scores ${number(score)} out of 100. Say in the plan how learning gets more room.`,
  },
  "W-TXT-01": {
    title: "Long answer",
    sentence: ({ name: text, words, limit }, { name }) =>
      `The text for ${name(text)} has ${words} words. Keep it to ${limit} at most, so that people read it.`,
  },
  "W-TXT-02": {
    title: "Plan text longer than two pages",
    sentence: ({ words, limit }, { number }) =>
      `All texts together have ${number(words)} words. Shorten them to about ${number(limit)} words, two pages.`,
  },
  "W-STK-01": {
    title: "Influential stakeholder with little support",
    sentence: ({ name: who, influence, support }, { name, number }) =>
      `${name(who)} has much influence (${number(influence)} out of 5) and gives little support (${number(support)} out of 5). Plan a conversation and note the follow-up.`,
  },
  "W-STK-02": {
    title: "Group not interviewed",
    sentence: ({ group, planned }, { choice, count }) =>
      `No conversation was held with the group ${choice("interviewGroup", group)}, while ${count(planned, "is", "are")} planned. Hold the conversations, or fill in how many were held.`,
  },
  "W-STK-03": {
    title: "Needs mostly written by HR itself",
    sentence: ({ byHr, needs, share }, { percent }) =>
      `${byHr} of the ${needs} needs (${percent(share)}) come from HR alone. Let managers or staff confirm them; that builds support.`,
  },
  "W-DG-01": {
    title: "Empty target group",
    sentence: ({ name: group }, { name }) =>
      `Target group ${name(group)} holds nobody from the staff list. Check its filter and the value of the filter.`,
  },
  "W-DG-02": {
    title: "Employees in no target group",
    sentence: ({ people, total, examples }, { count, list }) =>
      `${count(people, "employee is", "employees are")} in no target group (out of ${total}), among them ${list(examples)}. Make a target group for them or change a filter.`,
  },
  "W-COM-01": {
    title: "Target group without message",
    sentence: ({ name: group }, { name }) =>
      `There is no message about the plan yet for target group ${name(group)}. Add one to the communication.`,
  },
  "W-COM-02": {
    title: "Message late",
    sentence: ({ message, date }, { name, date: on }) =>
      `The message ${name(message)} was planned for ${on(date)} and has not been sent. Send it or choose a new date.`,
  },
  "W-DOEL-01": {
    title: "Learning goal without organisational goal",
    sentence: ({ name: goal }, { name }) =>
      `Learning goal ${name(goal)} belongs to no organisational goal. Choose the goal that it serves.`,
  },
  "W-DOEL-02": {
    title: "Organisational goal without learning goal",
    sentence: ({ name: goal }, { name }) =>
      `No learning goal serves organisational goal ${name(goal)}. Add one, or drop the goal if learning cannot help here.`,
  },
  "W-DOEL-03": {
    title: "Indicator without baseline",
    sentence: ({ name: goal, indicator }, { name }) =>
      `Goal ${name(goal)} is measured with ${name(indicator)}, but the baseline is missing. Enter today’s value, or progress cannot be shown.`,
  },
  "W-DOEL-04": {
    title: "Part of the budget without goal",
    sentence: ({ share, amount, total }, { percent, euro }) =>
      `${percent(share)} of the cost (${euro(amount)} of ${euro(total)}) is for trainings without an organisational goal. Link those trainings to a goal, learning goal or need.`,
  },
  "W-DOEL-05": {
    title: "Too many goals for the year",
    sentence: ({ year, count, limit }) =>
      `There are ${count} learning goals for ${year}. Keep to ${limit} at most, so that you can keep an eye on each.`,
  },
  "W-PRJ-01": {
    title: "End before start",
    sentence: ({ name: project, start, end }, { name, date }) =>
      `${name(project)} ends on ${date(end)}, before it starts on ${date(start)}. Correct one of the two dates.`,
  },
  "W-PRJ-02": {
    title: "No measurable result",
    sentence: ({ name: project }, { name }) =>
      `Sub-project ${name(project)} names no measurable result. Describe it with a number, such as “24 mentors trained”.`,
  },
  "W-PRJ-03": {
    title: "Phase outside the project",
    sentence: ({ project, phase, projectStart, projectEnd }, { name, choice, date }) => {
      const period = [projectStart && `from ${date(projectStart)}`, projectEnd && `through ${date(projectEnd)}`];
      return `The phase ${choice("projectPhase", phase)} lies outside sub-project ${name(project)} (${period.filter(Boolean).join(" ")}). Adjust the phase or the project.`;
    },
  },
  "W-BRN-01": {
    title: "Shortage of a resource",
    sentence: ({ name: resource, needed, available, unit }, { name, number }) =>
      `Of ${name(resource)}, ${number(available)} is available and ${number(needed)}${unit ? ` ${unit}` : ""} is needed. Find more or make the project smaller.`,
  },
  "W-RVW-01": {
    title: "Precondition not met",
    sentence: ({ name: condition, firstSession }, { name, date }) =>
      `Precondition ${name(condition)} is not met yet, while the first training day is ${date(firstSession)}. Talk to its owner or move the training.`,
  },
  "W-ANA-01": {
    title: "Theme without source",
    sentence: ({ theme }, { choice, name }) =>
      `No source has been consulted yet for the theme ${name(choice("analysisTheme", theme))}. Add a document or data.`,
  },
};
