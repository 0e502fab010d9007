import { exampleRows } from "./exampleRows";

/** NAL: requirements by country. */
export const exampleRequirements = exampleRows("requirements", [
  ({ say, day }) => ({
    requirement: say(
      "Ontwerpplan naar de ondernemingsraad",
      "Draft plan to the works council",
      "Projet de plan au conseil d’entreprise",
    ),
    country: "BE",
    source: "https://werk.belgie.be/nl/themas/opleiding/opleidingsplannen",
    due: day(3, 1),
    status: "busy",
  }),
  ({ say, day }) => ({
    requirement: say("Advies over het opleidingsplan", "Advice on the training plan", "Avis sur le plan de formation"),
    country: "BE",
    source: "https://werk.belgie.be/nl/themas/opleiding/opleidingsplannen",
    due: day(3, 15),
    status: "open",
  }),
  ({ say, day }) => ({
    requirement: say("Opleidingsplan vastgesteld", "Training plan fixed", "Plan de formation fixé"),
    country: "BE",
    source: "https://werk.belgie.be/nl/themas/opleiding/opleidingsplannen",
    due: day(3, 31),
    status: "open",
  }),
  ({ say, day }) => ({
    requirement: say(
      "Instemming ondernemingsraad met de scholingsregels",
      "Consent of the works council to the training rules",
      "Accord du conseil d’entreprise sur les règles de formation",
    ),
    country: "NL",
    source: "art. 27 WOR",
    due: day(4, 1),
    status: "open",
  }),
  ({ say, day }) => ({
    requirement: say(
      "Jaarlijkse melding van het saldo opleidingsrecht",
      "Yearly notice of the training right balance",
      "Communication annuelle du solde du droit à la formation",
    ),
    country: "BE",
    due: day(12, 31),
    status: "open",
  }),
  ({ say, day }) => ({
    requirement: say(
      "Risicoanalyse met opleidingsnoden",
      "Risk analysis with training needs",
      "Analyse des risques avec besoins de formation",
    ),
    due: day(1, 31),
    status: "done",
    evidence: "RA-09",
  }),
  ({ say, day }) => ({
    requirement: say(
      "Voldoende opgeleide hulpverleners per vestiging",
      "Enough trained first-aiders on every site",
      "Assez de secouristes formés sur chaque site",
    ),
    due: day(2, 15),
    status: "busy",
  }),
]);
