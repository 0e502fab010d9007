import { exampleRows } from "./exampleRows";

/** ANA: what was read; nothing yet on the market. */
export const exampleAnalysisSources = exampleRows("analysisSources", [
  ({ say, day }) => ({
    document: say("Strategisch plan", "Strategic plan", "Plan stratégique"),
    kind: "strategy",
    theme: "priorities",
    finding: say(
      "Natuurlijke koudemiddelen zijn de eerste prioriteit.",
      "Natural refrigerants are the first priority.",
      "Les fluides naturels sont la première priorité.",
    ),
    date: day(6, 1, -1),
  }),
  ({ say, day }) => ({
    document: say("Risicoanalyse werkvloer", "Shop floor risk analysis", "Analyse des risques de l’atelier"),
    kind: "riskAssessment",
    theme: "presentKnowledge",
    finding: say(
      "Acht heftruckbestuurders zonder recent attest.",
      "Eight forklift drivers without a recent certificate.",
      "Huit caristes sans attestation récente.",
    ),
    date: day(9, 14, -1),
  }),
  ({ say, day }) => ({
    document: say("Tevredenheidsonderzoek", "Staff survey", "Enquête de satisfaction"),
    kind: "staffSurvey",
    theme: "direction",
    finding: say(
      "58 % wil meer leren op de werkvloer.",
      "58 % want to learn more on the job.",
      "58 % souhaitent apprendre davantage sur le tas.",
    ),
    date: day(11, 5, -1),
  }),
  ({ say, day }) => ({
    document: say("Opleidingsplan van vorig jaar", "Last year’s training plan", "Plan de formation de l’an dernier"),
    kind: "previousPlan",
    theme: "onPaper",
    finding: say(
      "Een derde van de geplande uren ging niet door.",
      "A third of the planned hours did not take place.",
      "Un tiers des heures prévues n’a pas eu lieu.",
    ),
    date: day(12, 1, -1),
  }),
]);

/** SWOT: two of each. */
export const exampleSwot = exampleRows("swot", [
  ({ say }) => ({
    kind: "strength",
    text: say(
      "Ervaren technici met een sterke band met klanten",
      "Experienced technicians close to customers",
      "Techniciens expérimentés, proches des clients",
    ),
    consequence: say("Laat hen zelf lesgeven", "Let them teach", "Qu’ils enseignent eux-mêmes"),
  }),
  ({ say }) => ({
    kind: "strength",
    text: say("Eigen testhal", "Own test hall", "Hall d’essai propre"),
    consequence: say(
      "Oefenen zonder klanten te storen",
      "Practise without disturbing customers",
      "S’exercer sans gêner les clients",
    ),
  }),
  ({ say }) => ({
    kind: "weakness",
    text: say(
      "Kennis van CO2 zit bij twee mensen",
      "Knowledge of CO2 lies with two people",
      "La connaissance du CO2 repose sur deux personnes",
    ),
    consequence: say("Eerst verspreiden, dan groeien", "Spread first, then grow", "D’abord diffuser, puis croître"),
  }),
  ({ say }) => ({
    kind: "weakness",
    text: say(
      "Opleiding wijkt voor storingen",
      "Training gives way to breakdowns",
      "La formation cède devant les pannes",
    ),
    consequence: say(
      "Vaste opleidingsdagen zonder wachtdienst",
      "Fixed training days without standby",
      "Jours de formation fixes sans garde",
    ),
  }),
  ({ say }) => ({
    kind: "opportunity",
    text: say(
      "Oude koudemiddelen verdwijnen uit de markt",
      "Old refrigerants leave the market",
      "Les anciens fluides disparaissent du marché",
    ),
    consequence: say("Vroeg opleiden loont", "Training early pays", "Former tôt est payant"),
  }),
  ({ say }) => ({
    kind: "opportunity",
    text: say("Subsidie voor groene technieken", "Subsidies for green techniques", "Subsides pour techniques vertes"),
    consequence: say("Erkende opleiders kiezen", "Choose recognised providers", "Choisir des prestataires agréés"),
  }),
  ({ say }) => ({
    kind: "threat",
    text: say("Koeltechnici zijn schaars", "Refrigeration technicians are scarce", "Les frigoristes sont rares"),
    consequence: say("Eigen mensen laten doorgroeien", "Let our own people grow", "Faire évoluer nos collaborateurs"),
  }),
  ({ say }) => ({
    kind: "threat",
    text: say(
      "Vijf collega’s gaan binnen drie jaar met pensioen",
      "Five colleagues retire within three years",
      "Cinq collègues partent à la retraite d’ici trois ans",
    ),
    consequence: say("Kennis nu overdragen", "Hand over knowledge now", "Transmettre le savoir maintenant"),
  }),
]);

/** GES: conversations per group; the works council was not heard yet. */
export const exampleInterviews = exampleRows("interviews", [
  ({ say, day }) => ({
    group: "board",
    planned: 1,
    held: 1,
    date: day(10, 12, -1),
    quote: say(
      "Zonder CO2-kennis verliezen we de supermarkten.",
      "Without knowledge of CO2 we lose the supermarkets.",
      "Sans le CO2, nous perdons les supermarchés.",
    ),
    needIds: ["BEH-005"],
  }),
  ({ say, day }) => ({
    group: "managers",
    planned: 8,
    held: 6,
    date: day(10, 20, -1),
    quote: say(
      "Ik weet niet hoe ik slecht nieuws breng.",
      "I do not know how to bring bad news.",
      "Je ne sais pas comment annoncer une mauvaise nouvelle.",
    ),
    needIds: ["BEH-009", "BEH-010"],
  }),
  ({ say, day }) => ({
    group: "staff",
    planned: 20,
    held: 9,
    date: day(11, 3, -1),
    quote: say("De handleiding is in het Engels.", "The manual is in English.", "Le manuel est en anglais."),
    needIds: ["BEH-013", "BEH-014", "BEH-015"],
    openQuestion: say(
      "Telt leren bij de klant mee?",
      "Does learning at the customer count?",
      "Apprendre chez le client compte-t-il ?",
    ),
  }),
  ({ day }) => ({ group: "worksCouncil", planned: 2, held: 0, date: day(1, 20) }),
  ({ say, day }) => ({
    group: "customers",
    planned: 3,
    held: 1,
    date: day(11, 18, -1),
    quote: say(
      "Meld vooraf wie er komt en wat hij kan.",
      "Tell us beforehand who comes and what he can do.",
      "Dites-nous d’avance qui vient et ce qu’il sait faire.",
    ),
    needIds: [],
  }),
]);
