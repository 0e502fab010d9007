/*
 * Words of the functions that load later, in Dutch, English and French; see choiceWords.ts.
 */

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

/** What stands for a share of a base that is not there. */
export const newAmountWord = "nieuw;new;nouveau";

/** What is missing when two sessions do not overlap, but follow each other too closely. */
export const travelWord = "reistijd;travel;trajet";

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
