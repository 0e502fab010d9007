import { employeeHeaders } from "./employeeHeaders";
import { historyHeaders } from "./historyHeaders";
import type { TargetKey } from "./importTargets";
import { needHeaders } from "./needHeaders";

const headers = { employees: employeeHeaders, history: historyHeaders, needs: needHeaders };

/** What other systems call a field of the target, as plain headers; the likeliest first. */
export function headerWordsOf(target: TargetKey, field: string): readonly string[] {
  const words: Readonly<Record<string, readonly string[]>> = headers[target];
  return words[field] ?? [];
}
