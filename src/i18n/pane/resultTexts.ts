import type { Texts } from "../language";

const nl = {
  title: "Resultaat per opleiding",
  satisfaction: (mean: string, nps: string) => `Tevredenheid ${mean} van 10, NPS ${nps}`,
  hiddenSatisfaction: "Tevredenheid: minder dan 5 antwoorden, geen cijfers",
  response: (share: string) => `Respons ${share}`,
  gain: (share: string) => `Leerwinst ${share} van wat er te leren was`,
  hiddenGain: "Leerwinst: minder dan 5 toetsen, geen cijfers",
  transfer: (share: string, unmeasured: number) =>
    `${share} toont het gedrag op de werkvloer${unmeasured > 0 ? `, ${unmeasured} nog niet bekeken` : ""}`,
  costPerPoint: (amount: string) => `${amount} per gedicht kloofpunt`,
};

/** Texts about what came of each training. */
export const resultTexts: Texts<typeof nl> = {
  nl,
  nlBE: {},
  en: {
    title: "Results by training",
    satisfaction: (mean, nps) => `Satisfaction ${mean} of 10, NPS ${nps}`,
    hiddenSatisfaction: "Satisfaction: fewer than 5 answers, no figures",
    response: (share) => `Response ${share}`,
    gain: (share) => `Learning gain ${share} of what there was to learn`,
    hiddenGain: "Learning gain: fewer than 5 tests, no figures",
    transfer: (share, unmeasured) =>
      `${share} shows the behaviour on the floor${unmeasured > 0 ? `, ${unmeasured} not looked at yet` : ""}`,
    costPerPoint: (amount) => `${amount} per closed gap point`,
  },
  fr: {
    title: "Résultats par formation",
    satisfaction: (mean, nps) => `Satisfaction ${mean} sur 10, NPS ${nps}`,
    hiddenSatisfaction: "Satisfaction : moins de 5 réponses, pas de chiffres",
    response: (share) => `Taux de réponse ${share}`,
    gain: (share) => `Gain d’apprentissage : ${share} de ce qu’il y avait à apprendre`,
    hiddenGain: "Gain d’apprentissage : moins de 5 tests, pas de chiffres",
    transfer: (share, unmeasured) =>
      `${share} montrent le comportement sur le terrain${unmeasured > 0 ? `, ${unmeasured} pas encore observés` : ""}`,
    costPerPoint: (amount) => `${amount} par point d’écart comblé`,
  },
};
