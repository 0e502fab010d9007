import { competenceGap } from "../../domain/calculations/competenceGap";
import { fteShortage } from "../../domain/calculations/fteShortage";
import { interviewCoverage } from "../../domain/calculations/interviewCoverage";
import { supportIndex } from "../../domain/calculations/supportIndex";
import { testOutcome } from "../../domain/calculations/testOutcome";
import { contributionWords, otherWayWords, outcomeWords } from "../../i18n/functions/choiceWords";
import { choiceFromCell } from "../cells/choiceFromCell";
import { causeCountFromCell } from "../cells/causeCountFromCell";
import { numberFromCell } from "../cells/numberFromCell";
import { positiveNumberFromCell } from "../cells/positiveNumberFromCell";
import { textFromCell } from "../cells/textFromCell";
import { wordLanguageFromCell, wordIn, wordLanguage } from "../cells/wordLanguage";
import { yesNoFromCell } from "../cells/yesNoFromCell";
import { numberOrBlank } from "../answerNumber";
import { needed, open, optional, rowFunction } from "../rowFunction";
import { pairs } from "../pairs";
import { column, tableFunction } from "../tableFunction";

const readContribution = choiceFromCell(contributionWords);
const readOtherWay = choiceFromCell(otherWayWords);

/** Custom functions about needs, personnel, competences and support (F-N1 to F-N4). */
export const needFunctions = [
  rowFunction(
    "TOETS",
    {
      contribution: open(readContribution),
      otherCauses: open(causeCountFromCell),
      otherWay: open(textFromCell),
      considered: optional(yesNoFromCell),
      language: optional(wordLanguageFromCell),
    },
    ({ contribution, otherCauses, otherWay, considered, language }) =>
      wordIn(
        outcomeWords[
          testOutcome({
            contribution,
            otherCauses: otherCauses ?? (considered === true ? 0 : null),
            otherWay: otherWay === null ? null : readOtherWay(otherWay),
          })
        ],
        language ?? wordLanguage([otherWay], otherWayWords),
      ),
  ),
  rowFunction(
    "VTETEKORT",
    {
      fteNeeded: needed(numberFromCell),
      fteNow: needed(numberFromCell),
      inflow: open(numberFromCell),
      throughIn: open(numberFromCell),
      outflow: open(numberFromCell),
      throughOut: open(numberFromCell),
    },
    ({ fteNeeded, fteNow, inflow, throughIn, outflow, throughOut }) =>
      fteShortage({
        needed: fteNeeded,
        now: fteNow,
        inflow: inflow ?? 0,
        throughIn: throughIn ?? 0,
        outflow: outflow ?? 0,
        throughOut: throughOut ?? 0,
      }),
  ),
  rowFunction(
    "KLOOF",
    {
      levelNeeded: needed(numberFromCell),
      levelPresent: needed(numberFromCell),
      people: optional(positiveNumberFromCell),
      competenceWeight: optional(positiveNumberFromCell),
    },
    ({ levelNeeded, levelPresent, people, competenceWeight }) =>
      competenceGap({
        needed: levelNeeded,
        present: levelPresent,
        people: people ?? 1,
        weight: competenceWeight ?? 1,
      }),
  ),
  tableFunction(
    "DRAAGVLAK",
    { influence: column(positiveNumberFromCell, "rows"), support: column(numberFromCell, "rows") },
    ({ influence, support }) => [
      [
        numberOrBlank(
          supportIndex(pairs(influence, support).map(([weight, value]) => ({ influence: weight, support: value }))),
        ),
      ],
    ],
  ),
  tableFunction(
    "GESPREKSDEKKING",
    { planned: column(positiveNumberFromCell, "rows"), held: column(positiveNumberFromCell, "rows") },
    ({ planned, held }) => [
      [numberOrBlank(interviewCoverage(planned.map((count, row) => ({ planned: count ?? 0, held: held[row] ?? 0 }))))],
    ],
  ),
];
