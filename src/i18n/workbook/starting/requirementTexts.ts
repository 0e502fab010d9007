import type { LegalParameterCode } from "../../../domain/calculations/startingLegalParameters";
import { say, type Wording } from "../wording";

/** A legal requirement a new plan starts with; `due` is month and day in the plan year, or the legal parameter that has them as a day of the year. Facts and sources: domain 2.1 and 2.2. */
export interface StartingRequirement {
  readonly country: "BE" | "NL";
  readonly requirement: Wording;
  readonly source: string;
  readonly due: readonly [month: number, day: number] | LegalParameterCode | null;
}

const plans = "https://werk.belgie.be/nl/themas/opleiding/opleidingsplannen";
const terms =
  "https://www.bakertilly.nl/inzichten/kennisartikel/q-en-a-wet-implementatie-eu-richtlijn-transparante-en-voorspelbare-arbeidsvoorwaarden";
const consent =
  "https://www.rendement.nl/instemmingsrecht-artikel-27-wor/nieuws/instemmingsrecht-or-personeelsopleiding.html";

export const startingRequirements: readonly StartingRequirement[] = [
  {
    country: "BE",
    requirement: say(
      "Ontwerp van het opleidingsplan aan het overlegorgaan of de werknemers (vanaf 20 werknemers)",
      "Draft training plan to the consultation body or the employees (from 20 employees)",
      "Projet de plan de formation à l'organe de concertation ou aux travailleurs (à partir de 20)",
    ),
    source: plans,
    due: "BE.plan.draftBy",
  },
  {
    country: "BE",
    requirement: say("Advies over het opleidingsplan", "Advice on the training plan", "Avis sur le plan de formation"),
    source: plans,
    due: "BE.plan.adviceBy",
  },
  {
    country: "BE",
    requirement: say("Opleidingsplan vastgesteld", "Training plan fixed", "Plan de formation établi"),
    source: plans,
    due: "BE.plan.fixedBy",
  },
  {
    country: "BE",
    requirement: say(
      "Werknemers op de hoogte van hun saldo opleidingsdagen",
      "Employees told their balance of training days",
      "Travailleurs informés de leur solde de jours de formation",
    ),
    source: "https://www.sdworx.be/nl-be/nieuws-inspiratie/talent/arbeidsdeal-nieuwe-opleidingsverplichtingen",
    due: [12, 31],
  },
  {
    country: "BE",
    requirement: say(
      "Opleidingsgegevens voor de sociale balans verzameld",
      "Training data for the social balance sheet collected",
      "Données de formation pour le bilan social rassemblées",
    ),
    source: "https://www.nbb.be/nl/balanscentrale/over-de-balanscentrale/faq-balanscentrale/faq-sociale-balans",
    due: null,
  },
  {
    country: "NL",
    requirement: say(
      "Verplichte scholing is kosteloos en telt als arbeidstijd (artikel 7:611a BW)",
      "Mandatory training is free and counts as working time (article 7:611a BW)",
      "La formation obligatoire est gratuite et compte comme temps de travail (article 7:611a BW)",
    ),
    source: terms,
    due: null,
  },
  {
    country: "NL",
    requirement: say(
      "Instemming van de ondernemingsraad met de opleidingsregeling (artikel 27 WOR)",
      "Consent of the works council to the training regulation (article 27 WOR)",
      "Accord du conseil d'entreprise sur le règlement de formation (article 27 WOR)",
    ),
    source: consent,
    due: null,
  },
  {
    country: "NL",
    requirement: say(
      "Voldoende opgeleide bedrijfshulpverleners (artikel 15 Arbowet)",
      "Enough trained emergency responders (article 15 Arbowet)",
      "Assez de secouristes formés (article 15 Arbowet)",
    ),
    source: "https://www.nibhv.nl/bhv-verplicht-wet-regelgeving/",
    due: null,
  },
  {
    country: "NL",
    requirement: say(
      "Gerichte vrijstelling van de werkkostenregeling aangewezen",
      "Targeted exemption of the work-cost scheme designated",
      "Exonération ciblée du régime WKR désignée",
    ),
    source: "https://fundamentvoor.nl/node/51217",
    due: [12, 31],
  },
];
