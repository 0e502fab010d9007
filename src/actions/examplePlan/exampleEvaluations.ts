import { exampleRows } from "./exampleRows";
import { trainingSurveys } from "./trainingSurveys";

/** EVA: what was measured and will be; the response of one was low and the trainer's remark was not followed up. */
export const exampleEvaluations = exampleRows("evaluations", [
  ({ say, weekday }) => ({
    trainingId: "OPL-003",
    sessionId: "SES-017",
    level: 1,
    instrument: "survey",
    plannedOn: weekday(1, 3, "wed"),
    target: 8,
    measured: 8.3,
    invited: 4,
    responded: 1,
    trainerFeedback: say(
      "Eén deelnemer durft niet achteruit te rijden",
      "One participant does not dare to drive backwards",
      "Un participant n’ose pas rouler en marche arrière",
    ),
  }),
  ({ weekday }) => ({
    trainingId: "OPL-003",
    sessionId: "SES-017",
    level: 2,
    instrument: "test",
    plannedOn: weekday(1, 3, "wed"),
    baseline: 51,
    target: 75,
    measured: 84,
    invited: 4,
    responded: 4,
  }),
  ({ day }) => ({ trainingId: "OPL-001", level: 2, instrument: "test", plannedOn: day(3, 20), target: 70 }),
  ({ day }) => ({ trainingId: "OPL-007", level: 1, instrument: "survey", plannedOn: day(4, 20), target: 8 }),
  ({ day, say }) => ({
    trainingId: "OPL-007",
    level: 3,
    instrument: "observation",
    plannedOn: day(7, 15),
    baseline: 10,
    target: 70,
    followUp: say(
      "Ploegbaas kijkt mee bij de oplevering",
      "Team leader watches the delivery",
      "Le chef d’équipe suit la livraison",
    ),
  }),
  ({ day }) => ({
    trainingId: "OPL-007",
    level: 4,
    instrument: "kpi",
    plannedOn: day(12, 1),
    baseline: 22,
    target: 45,
  }),
  ({ day }) => ({
    trainingId: "OPL-013",
    level: 3,
    instrument: "interview",
    plannedOn: day(12, 1),
    baseline: 30,
    target: 80,
  }),
  ...trainingSurveys,
]);

/** BORG: how it will be seen on the floor that a training worked. */
export const exampleTransferChecks = exampleRows("transferChecks", [
  ({ say, day }) => ({
    trainingId: "OPL-003",
    goal: say("Veilig rijden en stapelen", "Driving and stacking safely", "Conduire et empiler en sécurité"),
    behaviour: say(
      "Rijdt stapvoets bij deuren en claxonneert",
      "Drives at walking pace near doors and sounds the horn",
      "Roule au pas près des portes et klaxonne",
    ),
    observer: "Wouter De Smedt",
    check30On: day(2, 20),
    check90On: day(4, 20),
    managerSupport: true,
    assignment: say(
      "Rijroute met een collega controleren",
      "Check the route with a colleague",
      "Contrôler le trajet avec un collègue",
    ),
    measured: 4,
    shown: 3,
    evidence: say("Checklist magazijn", "Warehouse checklist", "Liste de contrôle magasin"),
  }),
  ({ say, day }) => ({
    trainingId: "OPL-007",
    goal: say(
      "Zelfstandig een CO2-installatie opstarten",
      "Starting a CO2 installation alone",
      "Démarrer seul une installation au CO2",
    ),
    behaviour: say(
      "Doorloopt de opstartlijst zonder hulp",
      "Goes through the start list without help",
      "Suit la liste de démarrage sans aide",
    ),
    observer: "Wouter De Smedt",
    check30On: day(5, 15),
    check90On: day(7, 15),
    managerSupport: true,
    assignment: say("Eén opstart onder begeleiding", "One start under supervision", "Un démarrage accompagné"),
  }),
  ({ say, day }) => ({
    trainingId: "OPL-013",
    goal: say("Bijsturen zonder te kwetsen", "Correcting without hurting", "Corriger sans blesser"),
    behaviour: say(
      "Geeft elke week één concrete terugkoppeling",
      "Gives one concrete feedback a week",
      "Donne un retour concret par semaine",
    ),
    observer: "Lieve Willems",
    check30On: day(7, 15),
    check90On: day(12, 15),
    managerSupport: false,
  }),
]);

/** ROI: what two trainings bring in. */
export const exampleReturns = exampleRows("returns", [
  ({ say }) => ({
    trainingId: "OPL-007",
    benefit: 14_000_000,
    isolation: 0.5,
    confidence: 0.7,
    cost: 4_400_000,
    source: say(
      "Marge op vier extra installaties",
      "Margin on four extra installations",
      "Marge sur quatre installations supplémentaires",
    ),
  }),
  ({ say }) => ({
    trainingId: "OPL-020",
    benefit: 2_400_000,
    isolation: 0.6,
    confidence: 0.6,
    cost: 1_230_000,
    source: say("Minder afgekeurde lasnaden", "Fewer rejected welds", "Moins de soudures refusées"),
  }),
]);
