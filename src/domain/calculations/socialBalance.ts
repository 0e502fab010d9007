import type { ChoiceOf } from "../plan/choiceLists";
import type { EuroCents, Minutes } from "../plan/units";
import { allocation } from "./allocation";
import { netCost } from "./netCost";

/** One person in one training, as the social balance counts it. Somebody whose gender is not M or V is reported by neither column. */
export interface SocialBalanceEntry {
  readonly employeeId: string;
  readonly gender: ChoiceOf<"gender"> | null;
  readonly formality: ChoiceOf<"formality"> | null;
  readonly time: Minutes;
  readonly gross: EuroCents;
  readonly contribution: EuroCents;
  readonly grant: EuroCents;
}

/** What a row of the social balance reports. */
export type SocialBalanceItem = "people" | "time" | "netCost" | "gross" | "contribution" | "grant";

/** A row of the training section: code for men and for women, and their values (people, minutes or cents). */
export interface SocialBalanceRow {
  readonly formality: ChoiceOf<"formality">;
  readonly item: SocialBalanceItem;
  readonly codeMen: string;
  readonly codeWomen: string;
  readonly men: number;
  readonly women: number;
}

const codes: readonly (readonly [ChoiceOf<"formality">, SocialBalanceItem, string, string])[] = [
  ["formal", "people", "5801", "5811"],
  ["formal", "time", "5802", "5812"],
  ["formal", "netCost", "5803", "5813"],
  ["formal", "gross", "58031", "58131"],
  ["formal", "contribution", "58032", "58132"],
  ["formal", "grant", "58033", "58133"],
  ["informal", "people", "5821", "5831"],
  ["informal", "time", "5822", "5832"],
  ["informal", "netCost", "5823", "5833"],
  ["initial", "people", "5841", "5851"],
  ["initial", "time", "5842", "5852"],
  ["initial", "netCost", "5843", "5853"],
];

/**
 * The training section of the Belgian social balance sheet (F-B11). A person counts once in a column however many trainings were followed.
 * Of the codes the National Bank confirms 58032 and 58132 in its questions and answers; the others follow the form and are to be checked.
 */
export function socialBalance(entries: readonly SocialBalanceEntry[]): readonly SocialBalanceRow[] {
  return codes.map(([formality, item, codeMen, codeWomen]) => {
    const counted = entries.filter((entry) => entry.formality === formality);
    const men = valueOf(
      item,
      counted.filter((entry) => entry.gender === "M"),
    );
    const women = valueOf(
      item,
      counted.filter((entry) => entry.gender === "V"),
    );
    return { formality, item, codeMen, codeWomen, men, women };
  });
}

/** Divides a contribution to a collective fund over men and women by their staff cost (codes 10231 and 10232). */
export function contributionByGender(
  contribution: EuroCents,
  staffCostMen: EuroCents,
  staffCostWomen: EuroCents,
): { readonly men: EuroCents; readonly women: EuroCents } {
  const [men = 0, women = 0] = allocation(contribution, [staffCostMen, staffCostWomen]);
  return { men, women };
}

function valueOf(item: SocialBalanceItem, entries: readonly SocialBalanceEntry[]): number {
  const sum = (part: (entry: SocialBalanceEntry) => number) => entries.reduce((total, entry) => total + part(entry), 0);
  switch (item) {
    case "people":
      return new Set(entries.map(({ employeeId }) => employeeId)).size;
    case "time":
      return sum(({ time }) => time);
    case "netCost":
      return sum(({ gross, contribution, grant }) => netCost(gross, contribution, grant));
    case "gross":
      return sum(({ gross }) => gross);
    case "contribution":
      return sum(({ contribution }) => contribution);
    case "grant":
      return sum(({ grant }) => grant);
  }
}
