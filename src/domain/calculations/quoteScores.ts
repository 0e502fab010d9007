import type { EuroCents, Fraction } from "../plan/units";

/** A quote: its price, and how well quality and dates fit, from 0 to 10; `null` when not judged. */
export interface QuoteToScore {
  readonly price: EuroCents;
  readonly quality: number | null;
  readonly dates: number | null;
}

/** How much price, quality and dates count. */
export interface QuoteWeights {
  readonly price: Fraction;
  readonly quality: Fraction;
  readonly dates: Fraction;
}

/** How quotes are weighed unless somebody decides otherwise. */
export const defaultQuoteWeights: QuoteWeights = { price: 0.4, quality: 0.4, dates: 0.2 };

/** Norm of every price against the lowest: 1 is the cheapest (F-L1). A price of zero is the cheapest. */
export function priceNorms(prices: readonly EuroCents[]): readonly Fraction[] {
  const lowest = Math.min(...prices);
  return prices.map((price) => (price === 0 ? 1 : lowest / price));
}

/** Score from 0 to 1 of every quote for the same training (F-L1); what was not judged does not count for that quote. */
export function quoteScores(
  quotes: readonly QuoteToScore[],
  weights: QuoteWeights = defaultQuoteWeights,
): readonly (number | null)[] {
  const norms = priceNorms(quotes.map(({ price }) => price));
  return quotes.map(({ quality, dates }, index) => {
    const parts: readonly (readonly [number, number | null])[] = [
      [weights.price, norms[index] ?? null],
      [weights.quality, quality === null ? null : quality / 10],
      [weights.dates, dates === null ? null : dates / 10],
    ];
    const judged = parts.filter(([, norm]) => norm !== null);
    const weight = judged.reduce((sum, [share]) => sum + share, 0);
    return weight === 0 ? null : judged.reduce((sum, [share, norm]) => sum + share * (norm ?? 0), 0) / weight;
  });
}
