import { startingLegalParameters } from "../domain/calculations/startingLegalParameters";
import type { ChoiceOf } from "../domain/plan/choiceLists";
import type { Plan } from "../domain/plan/plan";
import type { IsoDate } from "../domain/plan/units";
import type { Language } from "../i18n/language";
import { parameterUnits } from "../i18n/workbook/starting/parameterUnits";
import { wordingIn } from "../i18n/workbook/wording";
import { freeIds } from "./import/freeIds";
import { startingRows } from "./startingRows";

type Rows = Plan["legalParameters"];

/** The day on which the sources of the legal amounts were last looked up. */
const sourcesCheckedOn: IsoDate = "2026-11-30";

/** The legal amounts a new plan starts with: those of its country; none while that is not known. */
export function legalParameterRows(country: ChoiceOf<"country"> | null, language: Language): Rows {
  return startingRows(
    "legalParameters",
    startingLegalParameters
      .filter((parameter) => country?.includes(parameter.country) === true)
      .map(({ unit, ...parameter }) => ({
        ...parameter,
        unit: wordingIn(parameterUnits[unit], language),
        checkedOn: sourcesCheckedOn,
      })),
  );
}

/** Those of `fresh` that a plan lacks, with IDs of their own. An amount of the same day or a later one, or one without a day, goes before: it is what people made of it. */
export function missingLegalParameters(own: Rows, fresh: Rows): Rows {
  const nextId = freeIds(
    "legalParameters",
    own.map(({ id }) => id),
  );
  const isKnown = ({ code, validFrom }: Rows[number]) =>
    own.some(
      (row) =>
        row.code?.trim().toLowerCase() === code?.toLowerCase() &&
        (row.validFrom === null || validFrom === null || row.validFrom >= validFrom),
    );
  return fresh.filter((row) => !isKnown(row)).map((row) => ({ ...row, id: nextId() }));
}
