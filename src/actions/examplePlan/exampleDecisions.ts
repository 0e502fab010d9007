import { exampleRows } from "./exampleRows";

/** BES: one meeting that prioritised, with two decisions of its own, and the board that approved the budget on a condition. */
export const exampleDecisions = exampleRows("decisions", [
  ({ day, say }) => ({
    date: day(1, 28),
    subject: "priorities",
    decision: "approved",
    reason: say(
      "Veiligheid en de nieuwe koudemiddelen gaan voor.",
      "Safety and the new refrigerants go first.",
      "La sécurité et les nouveaux fluides passent d’abord.",
    ),
    present: say(
      "directie, hr, productie, service, ondernemingsraad",
      "board, HR, production, service, works council",
      "direction, RH, production, service, conseil d’entreprise",
    ),
  }),
  ({ day, say }) => ({
    date: day(1, 28),
    subject: "priorities",
    trainingId: "OPL-020",
    decision: "postponed",
    reason: say(
      "Directie en werkvloer zijn het niet eens; eerst een proef.",
      "Board and shop floor disagree; a trial first.",
      "Direction et terrain ne sont pas d’accord ; d’abord un essai.",
    ),
    present: say("directie, productie", "board, production", "direction, production"),
  }),
  ({ day, say }) => ({
    date: day(2, 8),
    subject: "budget",
    decision: "conditional",
    condition: say(
      "Halfjaarlijks verslag over wat de opleidingen opleverden.",
      "A report every six months on what the trainings brought.",
      "Un rapport semestriel sur les résultats des formations.",
    ),
    decidedBy: "Katrien Vermeulen",
    role: say("algemeen directeur", "managing director", "directrice générale"),
  }),
]);
