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

/** Cost per employee as version 4 counted: with everybody who ever stood on the staff list. */
const isOldCostPerEmployee = (formula: string) =>
  /^=IFERROR\(ROUND\(.*\/COUNTIFS\(Medewerkers\[[^\]]+\],"\?\*"\),2\),0\)$/.test(formula);

/** By block: whether version 4 wrote this in one of its cells. */
const isOld: Readonly<Record<string, (content: string) => boolean>> = {
  boardDecision: isOldDecision,
  boardFigures: isOldCostPerEmployee,
  warnings: isOldWarnings,
};

/** Version 5: the board page shows the decision in force from the log of decisions and counts people in service alone, and the warnings read that log. */
export const decisionsInTheLog: Migration = {
  version: 5,
  ops: () => [],
  isOutdated: (formula, part, column) => column === null && isOld[part]?.(formula) === true,
};
