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

export const countryWords = {
  BE: "België;Belgium;Belgique",
  NL: "Nederland;Netherlands;Pays-Bas",
  "BE+NL": "België en Nederland;Belgium and Netherlands;Belgique et Pays-Bas;NL+BE",
};

export const companySizeWords = {
  small: "klein;small;petite",
  medium: "middelgroot;medium;moyenne",
  large: "groot;large;grande",
};

export const subsidyThemeWords = {
  general: "algemeen;general;général",
  cyberOrEnergy: "cyberveiligheid of energie;cyber security or energy;cybersécurité ou énergie",
};

export const genderWords = { M: "M;M;M;man;male;homme", V: "V;F;F;vrouw;female;femme", X: "X;X;X" };

export const formalityWords = {
  formal: "formeel;formal;formelle",
  informal: "informeel;informal;informelle;minder formeel of informeel",
  initial: "initieel;initial;initiale",
};

export const sessionStatusWords = {
  proposed: "voorgesteld;proposed;proposée",
  confirmed: "bevestigd;confirmed;confirmée",
  done: "gegeven;done;donnée",
  cancelled: "geannuleerd;cancelled;annulée",
};

export const enrolmentStatusWords = {
  proposed: "voorgesteld;proposed;proposée",
  enrolled: "ingeschreven;enrolled;inscrit",
  waitingList: "wachtlijst;waiting list;liste d'attente",
  present: "aanwezig;present;présent",
  absent: "afwezig;absent;absent",
  passed: "geslaagd;passed;réussi",
  cancelled: "geannuleerd;cancelled;annulée",
};

export const occupiedKindWords = {
  participant: "deelnemer;participant;participant",
  trainer: "trainer;trainer;formateur",
  room: "lokaal;room;local",
  equipment: "materiaal;equipment;matériel",
};

export const certificateStatusWords = {
  expired: "vervallen;expired;expiré",
  expiring: "vervalt binnenkort;expires soon;expire bientôt",
  valid: "geldig;valid;valable",
  unlimited: "onbeperkt geldig;valid without limit;valable sans limite",
};

export const socialBalanceSectionWords = {
  formal: "Formele voortgezette opleiding;Formal continued training;Formation continue formelle",
  informal:
    "Minder formele en informele voortgezette opleiding;Less formal and informal continued training;Formation continue moins formelle et informelle",
  initial: "Initiële beroepsopleiding;Initial vocational training;Formation professionnelle initiale",
};

export const socialBalanceItemWords = {
  people: "aantal betrokken werknemers;number of employees;nombre de travailleurs concernés",
  time: "aantal gevolgde opleidingsuren;hours of training;nombre d'heures de formation suivies",
  netCost: "nettokosten;net cost;coût net",
  gross: "waarvan brutokosten;of which gross cost;dont coût brut",
  contribution:
    "waarvan betaalde bijdragen aan collectieve fondsen;of which contributions to collective funds;dont cotisations payées à des fonds collectifs",
  grant:
    "waarvan ontvangen tegemoetkomingen (in mindering);of which grants received (deducted);dont subventions reçues (à déduire)",
};
