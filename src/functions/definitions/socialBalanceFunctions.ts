import { socialBalance, type SocialBalanceEntry, type SocialBalanceRow } from "../../domain/calculations/socialBalance";
import { subtotalKey } from "../../domain/calculations/subtotals";
import {
  formalityWords,
  genderWords,
  socialBalanceItemWords,
  socialBalanceSectionWords,
} from "../../i18n/functions/laterChoiceWords";
import { choiceFromCell } from "../cells/choiceFromCell";
import { cellFromEuro, euroFromCell } from "../cells/euroFromCell";
import { hoursFromCell } from "../cells/hoursFromCell";
import { textFromCell } from "../cells/textFromCell";
import { wordIn, wordLanguageFromCell } from "../cells/wordLanguage";
import type { Answer } from "../customFunction";
import { column, optionalColumn, optionalSingle, tableFunction } from "../tableFunction";

/** The training section of the Belgian social balance sheet (F-B11). */
export const socialBalanceFunctions = [
  tableFunction(
    "SOCIALEBALANS",
    {
      employeeIds: column(textFromCell, "rows"),
      genders: column(choiceFromCell(genderWords), "rows"),
      formalities: column(choiceFromCell(formalityWords), "rows"),
      hours: column(hoursFromCell, "rows"),
      grossCosts: column(euroFromCell, "rows"),
      contributions: column(euroFromCell, "rows"),
      grants: column(euroFromCell, "rows"),
      language: optionalSingle(wordLanguageFromCell),
      filters: optionalColumn(textFromCell, "rows"),
      filterValue: optionalSingle(textFromCell),
    },
    ({
      employeeIds,
      genders,
      formalities,
      hours,
      grossCosts,
      contributions,
      grants,
      language,
      filters,
      filterValue,
    }): Answer => {
      const isLeftOut = (row: number) =>
        filters !== null && filterValue !== null && subtotalKey(filters[row] ?? "") !== subtotalKey(filterValue);
      const entries = employeeIds.flatMap((employeeId, row): SocialBalanceEntry[] =>
        employeeId === null || isLeftOut(row)
          ? []
          : [
              {
                employeeId,
                gender: genders[row] ?? null,
                formality: formalities[row] ?? null,
                time: hours[row] ?? 0,
                gross: grossCosts[row] ?? 0,
                contribution: contributions[row] ?? 0,
                grant: grants[row] ?? 0,
              },
            ],
      );
      const word = (list: string) => wordIn(list, language ?? "nl");
      return socialBalance(entries).map((row) => [
        row.codeMen,
        row.codeWomen,
        `${word(socialBalanceSectionWords[row.formality])}: ${word(socialBalanceItemWords[row.item])}`,
        valueIn(row, row.men),
        valueIn(row, row.women),
      ]);
    },
  ),
];

/** People, hours or euro, as the row reports. */
function valueIn({ item }: SocialBalanceRow, value: number): number {
  if (item === "people") return value;
  return item === "time" ? value / 60 : cellFromEuro(value);
}
