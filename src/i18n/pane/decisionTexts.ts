import type { Texts } from "../language";

const nl = {
  titles: { priorities: "Besluiten over prioriteiten", budget: "Goedkeuring van het budget" },
  empty: {
    priorities: "Nog geen besluiten. Noteer na het overleg wat is gekozen, met wie en waarom.",
    budget: "Nog geen besluit over het budget. Noteer wie het goedkeurde, wanneer en onder welke voorwaarde.",
  },
  states: {
    approved: (day: string) => `Goedgekeurd sinds ${day}`,
    approvedOnce: "Goedgekeurd",
    open: "Nog niet goedgekeurd",
  },
  odd: (count: number) =>
    count === 1
      ? "1 status spreekt dit besluit tegen: zie de melding W-BUD-10."
      : `${count} statussen spreken dit besluit tegen: zie de meldingen W-BUD-10.`,
  condition: (text: string) => `Voorwaarde: ${text}`,
  present: (names: string) => `Aanwezig: ${names}`,
  more: (count: number) => `Nog ${count} tonen`,
  add: "Besluit noteren",
  date: "Wanneer?",
  about: "Waarover?",
  whole: "Het geheel",
  decision: "Besluit",
  reason: "Reden",
  reasonHint: "Eén zin: waarom dit wel of niet?",
  conditionField: "Voorwaarde",
  conditionMissing: "Vul de voorwaarde in.",
  presentField: "Wie was erbij?",
  presentHint: "Functies of namen, bijvoorbeeld directie, hr, ondernemingsraad.",
  decidedBy: "Wie besliste?",
  decidedByMissing: "Vul in wie besliste.",
  role: "Rol",
  roleHint: "Bijvoorbeeld algemeen directeur.",
  effects: {
    priorities: "Een opleiding die akkoord krijgt, staat daarna op goedgekeurd.",
    budget: "De status van het budget en van de budgetkaders volgt dit besluit; het blad Directie toont het.",
  },
  save: "Besluit bewaren",
  saved: "Het besluit staat op het blad Prioriteiten.",
  onTraining: (decision: string) => `Besluit: ${decision}`,
};

/** Texts of the log of decisions and of the approval of the budget. */
export const decisionTexts: Texts<typeof nl> = {
  nl,
  nlBE: {},
  en: {
    titles: { priorities: "Decisions on priorities", budget: "Approval of the budget" },
    empty: {
      priorities: "No decisions yet. After the meeting, note what was chosen, with whom and why.",
      budget: "No decision on the budget yet. Note who approved it, when and on what condition.",
    },
    states: {
      approved: (day) => `Approved since ${day}`,
      approvedOnce: "Approved",
      open: "Not approved yet",
    },
    odd: (count) =>
      count === 1
        ? "1 status contradicts this decision: see warning W-BUD-10."
        : `${count} statuses contradict this decision: see warnings W-BUD-10.`,
    condition: (text) => `Condition: ${text}`,
    present: (names) => `Present: ${names}`,
    more: (count) => `Show ${count} more`,
    add: "Note a decision",
    date: "When?",
    about: "About what?",
    whole: "The whole",
    decision: "Decision",
    reason: "Reason",
    reasonHint: "One sentence: why this, or why not?",
    conditionField: "Condition",
    conditionMissing: "Fill in the condition.",
    presentField: "Who was there?",
    presentHint: "Roles or names, such as board, HR, works council.",
    decidedBy: "Who decided?",
    decidedByMissing: "Fill in who decided.",
    role: "Role",
    roleHint: "Such as managing director.",
    effects: {
      priorities: "A training that is approved gets that status.",
      budget: "The status of the budget and of its parts follows this decision; the sheet Board shows it.",
    },
    save: "Save decision",
    saved: "The decision is on the sheet Priorities.",
    onTraining: (decision) => `Decision: ${decision}`,
  },
  fr: {
    titles: { priorities: "Décisions sur les priorités", budget: "Approbation du budget" },
    empty: {
      priorities: "Pas encore de décisions. Après la réunion, notez ce qui a été choisi, avec qui et pourquoi.",
      budget: "Pas encore de décision sur le budget. Notez qui l’a approuvé, quand et sous quelle condition.",
    },
    states: {
      approved: (day) => `Approuvé depuis le ${day}`,
      approvedOnce: "Approuvé",
      open: "Pas encore approuvé",
    },
    odd: (count) =>
      count === 1
        ? "1 statut contredit cette décision : voyez l’alerte W-BUD-10."
        : `${count} statuts contredisent cette décision : voyez les alertes W-BUD-10.`,
    condition: (text) => `Condition : ${text}`,
    present: (names) => `Présents : ${names}`,
    more: (count) => `En montrer ${count} de plus`,
    add: "Noter une décision",
    date: "Quand ?",
    about: "À quel sujet ?",
    whole: "L’ensemble",
    decision: "Décision",
    reason: "Raison",
    reasonHint: "Une phrase : pourquoi, ou pourquoi pas ?",
    conditionField: "Condition",
    conditionMissing: "Indiquez la condition.",
    presentField: "Qui était présent ?",
    presentHint: "Fonctions ou noms, par exemple direction, RH, conseil d’entreprise.",
    decidedBy: "Qui a décidé ?",
    decidedByMissing: "Indiquez qui a décidé.",
    role: "Rôle",
    roleHint: "Par exemple directeur général.",
    effects: {
      priorities: "Une formation qui reçoit l’accord prend le statut approuvé.",
      budget: "Le statut du budget et de ses parties suit cette décision ; la feuille Direction la montre.",
    },
    save: "Enregistrer la décision",
    saved: "La décision figure sur la feuille Priorités.",
    onTraining: (decision) => `Décision : ${decision}`,
  },
};
