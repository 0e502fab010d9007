import type { OrganisingFacts } from "../../../domain/warnings/facts/organisingFacts";
import type { WarningTexts } from "../warningText";

export const organisingEn: WarningTexts<OrganisingFacts> = {
  "W-LEV-01": {
    title: "Many suppliers for one theme",
    sentence: ({ theme, suppliers, limit }, { name }) =>
      `There are ${suppliers} suppliers for the theme ${name(theme)}, more than ${limit}. Bundle purchases with a few partners; that is often cheaper.`,
  },
  "W-LEV-02": {
    title: "Dependent on one supplier",
    sentence: ({ supplier, share, limit }, { name, percent }) =>
      `${name(supplier)} gets ${percent(share)} of the spending, more than ${percent(limit)}. Look for a second supplier for what you cannot do without.`,
  },
  "W-LEV-03": {
    title: "Bought outside a contract",
    sentence: ({ supplier, amount, contract }, { name, euro }) =>
      `${euro(amount)} was bought from ${name(supplier)} outside a contract while ${name(contract)} is running. Buy under the contract from now on, or fill in the contract.`,
  },
  "W-LEV-04": {
    title: "Volume discount missed",
    sentence: ({ contract, participants, from, discount, missed }, { name, percent, euro }) =>
      `${name(contract)} has ${participants} participants together; from ${from} the discount is ${percent(discount)}. Claim the ${euro(missed)} that was missed, or order together from now on.`,
  },
  "W-LEV-05": {
    title: "Partner without fixed contact",
    sentence: ({ supplier, contract }, { name }) =>
      `Supplier ${name(supplier)}${contract ? ` (contract ${name(contract)})` : ""} has no fixed contact. Agree on one and enter the name.`,
  },
  "W-LEV-06": {
    title: "Notice date is near",
    sentence: ({ contract, noticeBefore, end }, { name, date }) =>
      `Contract ${name(contract)} runs until ${date(end)}, and notice can be given through ${date(noticeBefore)}. Decide before that day whether to renew.`,
  },
  "W-LEV-07": {
    title: "Too few quotes",
    sentence: ({ title, quotes, amount, limit }, { name, euro, count }) =>
      `${name(title)} (${euro(amount)}, above the limit of ${euro(limit)}) has ${count(quotes, "quote", "quotes")}. Ask for at least two and compare them.`,
  },
  "W-ROL-01": {
    title: "Not exactly one accountable",
    sentence: ({ task, accountable }, { name }) =>
      accountable === 0
        ? `Nobody is accountable for task ${name(task)}. Give one role an A.`
        : `Task ${name(task)} has ${accountable} accountable roles. Leave one.`,
  },
  "W-ROL-02": {
    title: "Nobody does it",
    sentence: ({ task }, { name }) => `Nobody carries out task ${name(task)}. Give at least one role an R.`,
  },
  "W-ROL-03": {
    title: "Too many tasks for one person",
    sentence: ({ person, tasks, limit }) =>
      `${person} is named for ${tasks} tasks, more than ${limit}. Divide the tasks or name a deputy.`,
  },
  "W-ROL-04": {
    title: "An external adviser is accountable",
    sentence: ({ task, person }, { name }) =>
      `An external adviser${person ? ` (${person})` : ""} is accountable for task ${name(task)}. Make someone of the organisation itself accountable.`,
  },
  "W-REG-01": {
    title: "Rules missing",
    sentence: ({ topics }, { choice, list }) =>
      `There is no rule yet about: ${list(topics.map((topic) => choice("ruleTopic", topic)))}. Write them, or note why they are not needed.`,
  },
  "W-REG-02": {
    title: "No consent of the works council",
    sentence: ({ topic }, { choice, name }) =>
      topic === "budget"
        ? "The training budget was approved without consent of the works council (article 27 WOR). Ask for it and enter the date."
        : `The rule about ${name(choice("ruleTopic", topic))} has no consent of the works council (article 27 WOR). Ask for it, or say that the collective agreement covers it.`,
  },
  "W-REG-03": {
    title: "Repayment clause not valid",
    sentence: ({ name: who, title, flaw }, { name }) =>
      flaw === "legallyRequired"
        ? `The repayment clause of ${who} for ${name(title)} does not hold: the law requires this training. Remove the clause.`
        : `The repayment clause of ${who} for ${name(title)} does not hold: the training is too short and costs too little. Remove the clause.`,
  },
};
