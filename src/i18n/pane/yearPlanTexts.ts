import type { Texts } from "../language";

const nl = {
  intro: "Kies uit het strategisch plan wat dit jaar gebeurt. Elke keuze wordt een geplande opleiding.",
  standTitle: "Van strategie naar jaar",
  scheduled: "Strategische acties in het jaarplan",
  count: (scheduled: number, actions: number, share: string) => `${scheduled} van ${actions} · ${share}`,
  lack: {
    cluster: (count: number) => (count === 1 ? "1 zonder cluster" : `${count} zonder cluster`),
    score: (count: number) => (count === 1 ? "1 zonder score" : `${count} zonder score`),
    cost: (count: number) => (count === 1 ? "1 zonder kosten" : `${count} zonder kosten`),
    session: (count: number) => (count === 1 ? "1 zonder sessie" : `${count} zonder sessie`),
  },
  lackTitle: "Wat de gekozen opleidingen nog missen",
  complete: "Elke geplande opleiding heeft een cluster, score, kosten en sessie.",
  chooseTitle: "Nog te kiezen",
  choose: (year: number | null) => (year === null ? "Wat doet u dit jaar?" : `Wat doet u in ${year}?`),
  chooseHint: "Opgenomen behoeften en opleidingen die nog een idee zijn.",
  need: (title: string) => `${title} (behoefte)`,
  all: "Alles kiezen",
  none: "Kies eerst wat u dit jaar doet.",
  save: "Zet in het jaarplan",
  saved: "De gekozen acties staan in het jaarplan.",
  allChosen: "Alles uit het strategisch plan staat in het jaarplan.",
  untested: (count: number) =>
    count === 1
      ? "1 opgenomen behoefte wacht op de toets: pas daarna kan zij in het jaarplan"
      : `${count} opgenomen behoeften wachten op de toets: pas daarna kunnen ze in het jaarplan`,
  emptyTitle: "Nog geen strategische acties",
  emptyText:
    "Het jaarplan volgt uit het strategisch plan. Neem eerst behoeften op, of maak opleidingen van getoetste behoeften; kies daarna hier wat dit jaar gebeurt.",
  toNeeds: "Behoeften beoordelen",
};

/** Texts for deriving the year plan from the strategic plan. */
export const yearPlanTexts: Texts<typeof nl> = {
  nl,
  nlBE: {},
  en: {
    intro: "Choose from the strategic plan what happens this year. Every choice becomes a planned training.",
    standTitle: "From strategy to year",
    scheduled: "Strategic actions in the year plan",
    count: (scheduled, actions, share) => `${scheduled} of ${actions} · ${share}`,
    lack: {
      cluster: (count) => (count === 1 ? "1 without a cluster" : `${count} without a cluster`),
      score: (count) => (count === 1 ? "1 without a score" : `${count} without a score`),
      cost: (count) => (count === 1 ? "1 without costs" : `${count} without costs`),
      session: (count) => (count === 1 ? "1 without a session" : `${count} without a session`),
    },
    lackTitle: "What the chosen trainings still lack",
    complete: "Every planned training has a cluster, a score, costs and a session.",
    chooseTitle: "Still to choose",
    choose: (year) => (year === null ? "What will you do this year?" : `What will you do in ${year}?`),
    chooseHint: "Included needs, and trainings that are an idea so far.",
    need: (title) => `${title} (need)`,
    all: "Choose all",
    none: "Choose first what you do this year.",
    save: "Put in the year plan",
    saved: "The chosen actions are in the year plan.",
    allChosen: "All of the strategic plan is in the year plan.",
    untested: (count) =>
      count === 1
        ? "1 included need waits for its test: only then can it go into the year plan"
        : `${count} included needs wait for their test: only then can they go into the year plan`,
    emptyTitle: "No strategic actions yet",
    emptyText:
      "The year plan follows from the strategic plan. Include needs first, or make trainings of tested needs; then choose here what happens this year.",
    toNeeds: "Review needs",
  },
  fr: {
    intro:
      "Choisissez dans le plan stratégique ce qui se fait cette année. Chaque choix devient une formation planifiée.",
    standTitle: "De la stratégie à l’année",
    scheduled: "Actions stratégiques dans le plan annuel",
    count: (scheduled, actions, share) => `${scheduled} sur ${actions} · ${share}`,
    lack: {
      cluster: (count) => `${count} sans groupe de priorité`,
      score: (count) => `${count} sans score`,
      cost: (count) => `${count} sans coûts`,
      session: (count) => `${count} sans session`,
    },
    lackTitle: "Ce qui manque encore aux formations choisies",
    complete: "Chaque formation planifiée a un groupe, un score, des coûts et une session.",
    chooseTitle: "Encore à choisir",
    choose: (year) => (year === null ? "Que faites-vous cette année ?" : `Que faites-vous en ${year} ?`),
    chooseHint: "Les besoins retenus et les formations qui ne sont encore qu’une idée.",
    need: (title) => `${title} (besoin)`,
    all: "Tout choisir",
    none: "Choisissez d’abord ce que vous faites cette année.",
    save: "Mettre dans le plan annuel",
    saved: "Les actions choisies sont dans le plan annuel.",
    allChosen: "Tout le plan stratégique est dans le plan annuel.",
    untested: (count) =>
      count > 1
        ? `${count} besoins retenus attendent leur test : ensuite seulement, ils entrent dans le plan annuel`
        : `${count} besoin retenu attend son test : ensuite seulement, il entre dans le plan annuel`,
    emptyTitle: "Pas encore d’actions stratégiques",
    emptyText:
      "Le plan annuel découle du plan stratégique. Retenez d’abord des besoins, ou créez des formations à partir de besoins testés ; choisissez ensuite ici ce qui se fait cette année.",
    toNeeds: "Examiner les besoins",
  },
};
