import { employeeHeaders } from "./employeeHeaders";
import { historyHeaders } from "./historyHeaders";
import type { importTargets, TargetKey } from "./importTargets";
import { needHeaders } from "./needHeaders";

/** Headers per field of one target. */
export type HeaderWords<T extends TargetKey> = Readonly<Record<keyof (typeof importTargets)[T], readonly string[]>>;

const headers = { employees: employeeHeaders, history: historyHeaders, needs: needHeaders };

/** What other systems call a field of the target, as plain headers; the likeliest first. */
export function headerWordsOf(target: TargetKey, field: string): readonly string[] {
  const words: Readonly<Record<string, readonly string[]>> = headers[target];
  return words[field] ?? [];
}
