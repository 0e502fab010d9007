/** The languages in which a function gives words, in the order in which the lists below hold them; what follows the third word is understood too. */
export const wordLanguages = ["nl", "en", "fr"] as const;

export type WordLanguage = (typeof wordLanguages)[number];

/*
 * The words that custom functions understand and give. They are those of the workbook's picklists (a test compares them), kept apart and short
 * because the functions load without the texts of the workbook.
 */

export const yesNoWords = { yes: "ja;yes;oui;1;waar;true;vrai", no: "nee;no;non;0;onwaar;false;faux;neen" };

export const contributionWords = {
  none: "niet;none;aucun;0;geen",
  partial: "deels;partial;partiel;1",
  strong: "sterk;strong;fort;2",
};

export const otherWayWords = { yes: "ja;yes;oui", partly: "deels;partly;en partie", no: "nee;no;non;neen" };

export const outcomeWords = {
  training: "Opleiding;Training;Formation",
  trainingWithMeasure: "Opleiding + maatregel;Training + measure;Formation + mesure",
  organiseFirst: "Eerst organiseren;Organise first;D'abord organiser",
  noTraining: "Geen opleiding;No training;Pas de formation",
  notTested: "Nog niet getoetst;Not tested yet;Pas encore testé",
};

export const clusterWords = {
  a: "a Strategisch (directie);a Strategic (board);a Stratégique (direction)",
  b: "b Wettelijk verplicht;b Legally required;b Obligation légale",
  c: "c Leidinggevende;c Manager;c Responsable",
  d: "d Werkvloer;d Shop floor;d Terrain",
};

export const cutOffModeWords = {
  strict: "strikt;strict;strict",
  fill: "vul aan;fill;compléter",
  bestValue: "beste waarde;best value;meilleure valeur",
};
