import { maverickShare } from "../../domain/calculations/maverickShare";
import { noticeDate } from "../../domain/calculations/noticeDate";
import { defaultQuoteWeights, quoteScores } from "../../domain/calculations/quoteScores";
import { supplierConcentration } from "../../domain/calculations/supplierConcentration";
import { numberOrBlank } from "../answerNumber";
import { cellFromDate, dateFromCell } from "../cells/dateFromCell";
import { euroFromCell } from "../cells/euroFromCell";
import { monthCountFromCell } from "../cells/monthCountFromCell";
import { positiveNumberFromCell } from "../cells/positiveNumberFromCell";
import { ratingFromCell } from "../cells/ratingFromCell";
import { textFromCell } from "../cells/textFromCell";
import type { Answer } from "../customFunction";
import { FunctionProblem } from "../functionProblem";
import { needed, rowFunction } from "../rowFunction";
import { column, optionalColumn, tableFunction } from "../tableFunction";

/** Custom functions about suppliers, quotes and contracts (F-B13, F-L1, F-L2). */
export const supplierFunctions = [
  tableFunction(
    "HHI",
    { amounts: column(euroFromCell, "rows"), suppliers: optionalColumn(textFromCell, "rows") },
    ({ amounts, suppliers }): Answer => {
      const purchases = amounts.map((spend, row) => ({
        supplier: suppliers === null ? String(row) : (suppliers[row] ?? "").toLowerCase(),
        spend: spend ?? 0,
      }));
      return [[numberOrBlank(supplierConcentration(purchases).index)]];
    },
  ),
  tableFunction(
    "MAVERICK",
    { amounts: column(euroFromCell, "rows"), contracts: column(textFromCell, "rows") },
    ({ amounts, contracts }): Answer => [
      [
        numberOrBlank(
          maverickShare(amounts.map((spend, row) => ({ spend: spend ?? 0, contract: contracts[row] ?? null }))),
        ),
      ],
    ],
  ),
  tableFunction(
    "OFFERTESCORE",
    {
      prices: column(euroFromCell, "rows"),
      qualityScores: column(ratingFromCell, "rows"),
      dateScores: column(ratingFromCell, "rows"),
      quoteWeights: optionalColumn(positiveNumberFromCell, "weights"),
    },
    ({ prices, qualityScores, dateScores, quoteWeights }): Answer => {
      const given = quoteWeights?.filter((weight) => weight !== null) ?? [];
      if (given.length !== 0 && given.length !== 3) throw new FunctionProblem("threeWeights", "", 4);
      const [price, quality, dates] = given;
      const weights =
        price === undefined || quality === undefined || dates === undefined
          ? defaultQuoteWeights
          : { price, quality, dates };
      const rows = prices.flatMap((amount, row) => (amount === null ? [] : [{ amount, row }]));
      const scores = quoteScores(
        rows.map(({ amount, row }) => ({
          price: amount,
          quality: qualityScores[row] ?? null,
          dates: dateScores[row] ?? null,
        })),
        weights,
      );
      const scoreOfRow = new Map(rows.map(({ row }, place) => [row, scores[place] ?? null]));
      return prices.map((_price, row) => [numberOrBlank(scoreOfRow.get(row) ?? null)]);
    },
  ),
  rowFunction(
    "OPZEGDATUM",
    { contractEnd: needed(dateFromCell), noticeMonths: needed(monthCountFromCell) },
    ({ contractEnd, noticeMonths }) => cellFromDate(noticeDate(contractEnd, noticeMonths)),
  ),
];
