import type { Texts } from "../language";

const nl = {
  checked: (count: number) => {
    if (count === 0) return "Plan gecontroleerd: geen open meldingen.";
    return `Plan gecontroleerd: ${count === 1 ? "1 open melding" : `${count} open meldingen`}.`;
  },
  noneOpen: "Er staan geen meldingen open.",
  restored: "De laatste actie is teruggedraaid.",
};

/** What the pane says after a ribbon button; the rest of it is seen in the sheet. */
export const commandTexts: Texts<typeof nl> = {
  nl,
  nlBE: {},
  en: {
    checked: (count) => {
      if (count === 0) return "Plan checked: no open warnings.";
      return `Plan checked: ${count === 1 ? "1 open warning" : `${count} open warnings`}.`;
    },
    noneOpen: "There are no open warnings.",
    restored: "The last action has been undone.",
  },
  fr: {
    checked: (count) => {
      if (count === 0) return "Plan vérifié : aucune alerte ouverte.";
      return `Plan vérifié : ${count === 1 ? "1 alerte ouverte" : `${count} alertes ouvertes`}.`;
    },
    noneOpen: "Il n’y a pas d’alerte ouverte.",
    restored: "La dernière action a été annulée.",
  },
};
