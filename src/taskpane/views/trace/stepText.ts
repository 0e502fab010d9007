import type { TraceStep } from "../../../actions/trace/trainingChain";
import { formatDate, formatEuro, formatNumber, formatPercent } from "../../../i18n/formats";
import { textsIn, type Language } from "../../../i18n/language";
import { needTexts } from "../../../i18n/pane/needTexts";
import { traceTexts } from "../../../i18n/pane/traceTexts";
import { choiceTexts } from "../../../i18n/workbook/choiceTexts";
import { wordingIn } from "../../../i18n/workbook/wording";

type Step<K extends TraceStep["kind"]> = Extract<TraceStep, { readonly kind: K }>;

/** What a step of the chain says, in one line. */
export function stepText(step: Exclude<TraceStep, { readonly kind: "missing" }>, language: Language): string {
  const texts = textsIn(traceTexts, language);
  switch (step.kind) {
    case "goal":
      return joined(step.title, step.indicator);
    case "need":
      return joined(step.title, step.people === null ? null : texts.people(step.people));
    case "test":
      return textsIn(needTexts, language).outcomes[step.outcome];
    case "quote":
      return joined(
        step.title,
        step.price === null ? null : formatEuro(step.price, language),
        step.chosen ? texts.chosen : null,
      );
    case "subsidy":
      return subsidyText(step, language);
    case "parameter":
      return parameterText(step, language);
    default:
      return step.title;
  }
}

function subsidyText({ subsidy, rate, expected }: Step<"subsidy">, language: Language): string {
  const texts = textsIn(traceTexts, language);
  const { name, kind, base, ceiling } = subsidy;
  const word = kind === null ? null : wordingIn(choiceTexts.subsidyKind.words[kind], language);
  const isRule = rate > 0 && base !== null;
  return joined(
    name,
    word === name ? null : word,
    isRule ? texts.rule(formatPercent(rate, language), formatEuro(base, language)) : null,
    ceiling === null ? null : texts.ceiling(formatEuro(ceiling, language)),
    texts.expected(formatEuro(expected, language)),
  );
}

function parameterText({ parameter }: Step<"parameter">, language: Language): string {
  const texts = textsIn(traceTexts, language);
  const { code, value, unit, source, checkedOn } = parameter;
  return joined(
    `${code ?? parameter.id}: ${value === null ? "?" : valueText(value, unit, language)}`,
    source === null ? null : texts.source(source),
    checkedOn === null ? null : texts.checkedOn(formatDate(checkedOn, language)),
  );
}

/** Legal amounts say their unit in English words of their own; other units are shown as they are typed. */
function valueText(value: number, unit: string | null, language: Language): string {
  if (unit === "fraction") return formatPercent(value, language);
  if (unit === "euro") return formatEuro(Math.round(value * 100), language);
  return `${formatNumber(value, language)} ${unit ?? ""}`.trim();
}

function joined(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== "").join(" · ");
}
