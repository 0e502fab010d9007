import type { Texts } from "../language";

const nl = {
  more: (count: number) => `Nog ${count} tonen`,
  willChange: "Dit verandert er",
  added: (sheet: string, count: number, ids: string) =>
    `${sheet}: ${count === 1 ? "1 rij erbij" : `${count} rijen erbij`} (${ids})`,
  changed: (sheet: string, count: number, ids: string) =>
    `${sheet}: ${count === 1 ? "1 rij aangepast" : `${count} rijen aangepast`} (${ids})`,
};

/** What an action will write, said beforehand. */
export const changeTexts: Texts<typeof nl> = {
  nl,
  nlBE: {},
  en: {
    more: (count) => `Show ${count} more`,
    willChange: "What will change",
    added: (sheet, count, ids) => `${sheet}: ${count === 1 ? "1 row added" : `${count} rows added`} (${ids})`,
    changed: (sheet, count, ids) => `${sheet}: ${count === 1 ? "1 row changed" : `${count} rows changed`} (${ids})`,
  },
  fr: {
    more: (count) => `Afficher ${count} de plus`,
    willChange: "Ce qui va changer",
    added: (sheet, count, ids) => `${sheet} : ${count > 1 ? `${count} lignes ajoutées` : "1 ligne ajoutée"} (${ids})`,
    changed: (sheet, count, ids) =>
      `${sheet} : ${count > 1 ? `${count} lignes modifiées` : "1 ligne modifiée"} (${ids})`,
  },
};
