import { priceNorms, quoteScores, type QuoteWeights } from "../../domain/calculations/quoteScores";
import type { UsualVat } from "../../domain/calculations/usualVat";
import type { Plan } from "../../domain/plan/plan";
import type { PlanRow } from "../../domain/plan/planRecords";
import type { EuroCents, Fraction } from "../../domain/plan/units";
import { supplierVat } from "./supplierVat";

/** A quote beside the others for the same training. */
export interface ComparedQuote {
  readonly id: string;
  readonly supplier: string;
  readonly price: EuroCents;
  /** What usually comes on top of the price; `null` when that is not known. */
  readonly vat: UsualVat | null;
  /** 1 is the cheapest, 0.5 costs twice as much (F-L1). */
  readonly priceNorm: Fraction;
  /** Marks from 0 to 10. */
  readonly quality: number | null;
  readonly dates: number | null;
  /** From 0 to 1; what was not judged does not count. */
  readonly score: number;
  readonly isBest: boolean;
  readonly isChosen: boolean;
  readonly location: string | null;
  readonly isTailorMade: boolean;
  readonly cancellation: string | null;
}

/** On what the best quote beats or equals all others, and what it costs more than the cheapest. */
export interface BestQuote {
  readonly supplier: string;
  readonly on: readonly ("price" | "quality" | "dates")[];
  readonly moreThanCheapest: EuroCents;
}

/** The quotes of one training, best first; `best` is `null` with fewer than two quotes: there is nothing to compare. */
export interface QuoteComparison {
  readonly trainingId: string;
  readonly title: string;
  readonly quotes: readonly ComparedQuote[];
  readonly best: BestQuote | null;
}

/** The quotes of every training that has any (S2.11, F-L1). Quotes without a price are left out. */
export function quoteComparisons(plan: Plan, weights: QuoteWeights): readonly QuoteComparison[] {
  const suppliers = new Map(plan.suppliers.map(({ id, name }) => [id, name ?? id]));
  return plan.trainings.flatMap(({ id, title }) => {
    const rows = plan.quotes.filter(isPriced).filter(({ trainingId }) => trainingId === id);
    if (rows.length === 0) return [];
    const quotes = comparedQuotes(rows, suppliers, weights, (supplierId) => supplierVat(plan, supplierId));
    return [{ trainingId: id, title: title ?? id, quotes, best: bestOf(quotes) }];
  });
}

type PricedQuote = PlanRow<"quotes"> & { readonly price: EuroCents };

function isPriced(quote: PlanRow<"quotes">): quote is PricedQuote {
  return quote.price !== null;
}

function comparedQuotes(
  rows: readonly PricedQuote[],
  suppliers: ReadonlyMap<string, string>,
  weights: QuoteWeights,
  vatOf: (supplierId: string | null) => UsualVat | null,
): readonly ComparedQuote[] {
  const scores = quoteScores(
    rows.map(({ price, qualityScore: quality, dateScore: dates }) => ({ price, quality, dates })),
    weights,
  );
  const norms = priceNorms(rows.map(({ price }) => price));
  const highest = Math.max(...scores.map((score) => score ?? 0));
  return rows
    .map((row, index): ComparedQuote => {
      const score = scores[index] ?? 0;
      return {
        id: row.id,
        supplier: suppliers.get(row.supplierId ?? "") ?? row.supplierId ?? row.id,
        price: row.price,
        vat: vatOf(row.supplierId),
        priceNorm: norms[index] ?? 0,
        quality: row.qualityScore,
        dates: row.dateScore,
        score,
        isBest: rows.length > 1 && score === highest,
        isChosen: row.chosen === true,
        location: row.location,
        isTailorMade: row.tailorMade === true,
        cancellation: row.cancellation,
      };
    })
    .sort((left, right) => right.score - left.score || left.price - right.price);
}

function bestOf(quotes: readonly ComparedQuote[]): BestQuote | null {
  const [best, ...others] = quotes;
  if (best === undefined || others.length === 0) return null;
  const cheapest = Math.min(...quotes.map(({ price }) => price));
  const marks = (["quality", "dates"] as const).filter((mark) => {
    const own = best[mark];
    return own !== null && others.every((other) => (other[mark] ?? 0) <= own);
  });
  const on = [...(best.price === cheapest ? (["price"] as const) : []), ...marks];
  return { supplier: best.supplier, on, moreThanCheapest: best.price - cheapest };
}
