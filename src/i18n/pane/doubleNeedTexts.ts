import type { Texts } from "../language";

const nl = {
  title: "Misschien dubbel",
  intro: "Deze behoeften lijken op elkaar. U beslist; er wordt niets samengevoegd.",
  position: (number: number, all: number) => `${number} van ${all}`,
  same: (id: string) => `Dezelfde: ${id} blijft`,
  different: "Verschillend",
  sameRemark: (id: string) => `Dubbel met ${id}`,
  differentRemark: (id: string) => `Niet dubbel met ${id}`,
  settled: "Uw oordeel staat bij de behoefte op het blad.",
};

/** Texts about needs that look alike. */
export const doubleNeedTexts: Texts<typeof nl> = {
  nl,
  nlBE: {},
  en: {
    title: "Perhaps double",
    intro: "These needs look alike. You decide; nothing is merged.",
    position: (number, all) => `${number} of ${all}`,
    same: (id) => `The same: ${id} stays`,
    different: "Different",
    sameRemark: (id) => `Double of ${id}`,
    differentRemark: (id) => `Not double with ${id}`,
    settled: "Your verdict is at the need on the sheet.",
  },
  fr: {
    title: "Peut-être en double",
    intro: "Ces besoins se ressemblent. Vous décidez ; rien n’est fusionné.",
    position: (number, all) => `${number} sur ${all}`,
    same: (id) => `Le même : ${id} reste`,
    different: "Différents",
    sameRemark: (id) => `Double de ${id}`,
    differentRemark: (id) => `Pas un double de ${id}`,
    settled: "Votre avis figure à côté du besoin sur la feuille.",
  },
};
