import type { Texts } from "../language";

const nl = {
  people: (hours: string) =>
    `Verletkosten: ${hours} in de kalender van wie is ingeschreven, ieder tegen de eigen uurkost.`,
  unpaid: (hours: string) => `${hours} buiten hun rooster telt niet als arbeidstijd en kost geen loon.`,
  mean: "Verletkosten: deelnemers × uren × uurkost.",
  placesOpen: (enrolled: number, participants: number) =>
    `Per persoon kan nog niet: pas ${enrolled} van ${participants} deelnemers ingeschreven.`,
  timeUnknown: "Per persoon kan nog niet: niet van elke sessie staan dagen en tijden vast.",
  costUnknown: (people: number) =>
    people === 1
      ? "Per persoon kan nog niet: van 1 ingeschrevene ontbreekt de uurkost."
      : `Per persoon kan nog niet: van ${people} ingeschrevenen ontbreekt de uurkost.`,
};

/** In which way the wage cost of absence was counted (F-B1), and why not by person. */
export const wageTexts: Texts<typeof nl> = {
  nl,
  nlBE: {},
  en: {
    people: (hours) =>
      `Wage cost of absence: ${hours} in the calendar of those enrolled, each at their own hourly cost.`,
    unpaid: (hours) => `${hours} outside their rosters are no working time and cost no wages.`,
    mean: "Wage cost of absence: participants × hours × hourly cost.",
    placesOpen: (enrolled, participants) =>
      `Not yet by person: only ${enrolled} of ${participants} participants enrolled.`,
    timeUnknown: "Not yet by person: not every session has its days and times.",
    costUnknown: (people) =>
      people === 1
        ? "Not yet by person: 1 person enrolled has no hourly cost."
        : `Not yet by person: ${people} people enrolled have no hourly cost.`,
  },
  fr: {
    people: (hours) =>
      `Coût salarial d’absence : ${hours} au calendrier des inscrits, chacun à son propre coût horaire.`,
    unpaid: (hours) => `${hours} hors horaire ne comptent pas comme temps de travail et ne coûtent rien.`,
    mean: "Coût salarial d’absence : participants × heures × coût horaire.",
    placesOpen: (enrolled, participants) =>
      `Pas encore par personne : participants inscrits : ${enrolled} sur ${participants}.`,
    timeUnknown: "Pas encore par personne : toutes les sessions n’ont pas encore leurs jours et heures.",
    costUnknown: (people) =>
      people === 1
        ? "Pas encore par personne : le coût horaire d’1 inscrit manque."
        : `Pas encore par personne : le coût horaire de ${people} inscrits manque.`,
  },
};
