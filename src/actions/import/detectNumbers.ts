import type { CountedText } from "./countedTexts";
import type { DecimalSign, NumberEvidence } from "./importSource";
import { numberPartsFrom } from "./numberText";

/** Which decimal sign the numbers of a column use, judged by the cells that leave no doubt, with one of them as evidence. */
export function detectNumbers(cells: readonly CountedText[]): NumberEvidence {
  const clear = new Map<"," | ".", CountedText>();
  const currencies = new Set<string>();
  let doubtful = 0;
  let firstDoubtful: CountedText | null = null;
  for (const cell of cells) {
    const parts = numberPartsFrom(cell.text);
    if (!parts) continue;
    if (parts.currency !== null) currencies.add(parts.currency.toUpperCase());
    if (parts.decimal === "unknown") {
      doubtful += cell.count;
      firstDoubtful ??= cell;
    } else if (parts.decimal !== "none" && !clear.has(parts.decimal)) clear.set(parts.decimal, cell);
  }
  const decimal = decimalFrom([...clear.keys()], doubtful);
  const shown = [...clear.values()][0] ?? firstDoubtful ?? cells[0];
  return { decimal, sample: shown?.text ?? "", row: shown?.row ?? 0, doubtful, currencies: [...currencies] };
}

function decimalFrom(clear: readonly ("," | ".")[], doubtful: number): DecimalSign {
  if (clear.length > 1) return "perCell";
  return clear[0] ?? (doubtful > 0 ? "unknown" : "none");
}
