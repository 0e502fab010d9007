import type { FirstReturn } from "../../../actions/evaluation/trainingReturn";
import { typedNumber } from "../../../actions/evaluation/typedNumber";
import { formatNumber } from "../../../i18n/formats";
import type { Language } from "../../../i18n/language";

/** What is typed in the calculator: euros and per cents, as text. */
export interface ReturnDraft {
  readonly benefit: string;
  readonly isolation: string;
  readonly confidence: string;
  readonly cost: string;
  readonly source: string;
}

export function draftOfReturn(
  { benefit, isolation, confidence, cost, source }: FirstReturn,
  language: Language,
): ReturnDraft {
  const euro = (cents: number | null) => (cents === null ? "" : formatNumber(cents / 100, language));
  const percent = (share: number) => formatNumber(share * 100, language);
  return {
    benefit: euro(benefit),
    isolation: percent(isolation),
    confidence: percent(confidence),
    cost: euro(cost),
    source: source ?? "",
  };
}

/** The typed values in cents and fractions; `null` while one misses or makes no sense. */
export function returnOfDraft({ benefit, isolation, confidence, cost }: ReturnDraft): {
  readonly benefit: number;
  readonly isolation: number;
  readonly confidence: number;
  readonly cost: number;
} | null {
  const [benefitRead, isolationRead, confidenceRead, costRead] = [benefit, isolation, confidence, cost].map(
    typedNumber,
  );
  if (benefitRead == null || isolationRead == null || confidenceRead == null || costRead == null) return null;
  const isShare = (percent: number) => percent >= 0 && percent <= 100;
  if (!isShare(isolationRead) || !isShare(confidenceRead) || costRead < 0) return null;
  return {
    benefit: Math.round(benefitRead * 100),
    isolation: isolationRead / 100,
    confidence: confidenceRead / 100,
    cost: Math.round(costRead * 100),
  };
}
