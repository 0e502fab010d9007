import { defaultQuoteWeights, type QuoteWeights } from "../../domain/calculations/quoteScores";

/** What a quote is judged on. */
export const marks = ["price", "quality", "dates"] as const;

/** How much each mark counts, in parts of ten; only their proportion matters. */
export type WeightParts = Readonly<Record<(typeof marks)[number], number>>;

/** The usual weights. */
export const startingWeights: WeightParts = {
  price: defaultQuoteWeights.price * 10,
  quality: defaultQuoteWeights.quality * 10,
  dates: defaultQuoteWeights.dates * 10,
};

/** The weights as shares of one; with nothing that counts, everything counts alike. */
export function weightsOf({ price, quality, dates }: WeightParts): QuoteWeights {
  const sum = price + quality + dates;
  if (sum === 0) return { price: 1 / 3, quality: 1 / 3, dates: 1 / 3 };
  return { price: price / sum, quality: quality / sum, dates: dates / sum };
}
