import { sameValue } from "./cellStore";
import type { EngineCell } from "./formulaEngine";

/** What the engine was told about a cell, and the workbook's own formula if it has to be translated again when tables change. */
export interface MirroredCell {
  readonly content: EngineCell["content"];
  readonly tableFormula: string | null;
}

/** Whether the engine knows a cell as it is now; `content` is asked only when it knows something of it. */
export function isSame(known: MirroredCell | undefined, content: () => EngineCell["content"]): boolean {
  if (known === undefined) return false;
  const before = known.content;
  const now = content();
  if ("formula" in before) return "formula" in now && before.formula === now.formula;
  return "value" in now && sameValue(before.value, now.value);
}
