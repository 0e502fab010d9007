import { formulaSkeleton } from "./formulaSkeleton";
import type { Migration } from "./migration";

/** Formulas of the decision on the board page as version 4 wrote them: the settings alone. */
const ofSettings: readonly string[] = [
  '=INDEX(Organisatie[],MATCH("",Organisatie[],0))&""',
  '=IF(INDEX(Organisatie[],MATCH("",Organisatie[],0))="","",INDEX(Organisatie[],MATCH("",Organisatie[],0)))',
];

/** Whether a cell of the decision is as version 4 left it: a formula, the choices to tick on paper, or nothing; what people wrote there stays. */
const isOldDecision = (content: string) =>
  content === "" || content.startsWith("☐") || ofSettings.includes(formulaSkeleton(content));

/** The list of warnings as version 4 asked for it, without the log of decisions. */
const isOldWarnings = (formula: string) =>
  formula.startsWith("=IFERROR(OPL.WAARSCHUWINGEN(") && !formula.includes('"Besluiten"');

/** Version 5: the board page shows the decision in force from the log of decisions, and the warnings read that log. */
export const decisionsInTheLog: Migration = {
  version: 5,
  ops: () => [],
  isOutdated: (formula, part, column) =>
    column === null &&
    ((part === "boardDecision" && isOldDecision(formula)) || (part === "warnings" && isOldWarnings(formula))),
};
