import type { Plan } from "../../domain/plan/plan";
import type { PlanRow } from "../../domain/plan/planRecords";
import type { ImportMapping, RememberedMapping } from "./importMapping";
import type { ImportAnswers } from "./importQuestion";
import type { ImportSource } from "./importSource";
import type { TargetKey } from "./importTargets";

/** The mapping that the workbook remembers for a target, or `null` when it remembers none or the cell was changed beyond recognition. */
export function rememberedMapping(plan: Plan, target: TargetKey): RememberedMapping | null {
  const stored = plan.systemValues.find(({ key }) => key === keyOf(target))?.value ?? null;
  if (stored === null) return null;
  try {
    const parsed: unknown = JSON.parse(stored);
    return isRemembered(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

/** The row of system values that remembers this mapping with its answers: headers and choices only, no data of people. */
export function mappingRow(
  source: ImportSource,
  mapping: ImportMapping,
  answers: ImportAnswers,
): PlanRow<"systemValues"> {
  const headers = Object.fromEntries(
    Object.entries(mapping.columns).map(([field, index]) => [field, source.columns[index]?.header ?? ""]),
  );
  const value = JSON.stringify({ headers, answers } satisfies RememberedMapping);
  return { id: keyOf(mapping.target), key: keyOf(mapping.target), value, note: null };
}

function keyOf(target: TargetKey): string {
  return `import.${target}`;
}

function isRemembered(value: unknown): value is RememberedMapping {
  return (
    typeof value === "object" &&
    value !== null &&
    "headers" in value &&
    "answers" in value &&
    isTexts(value.headers) &&
    isTexts(value.answers)
  );
}

function isTexts(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.values(value).every((text) => typeof text === "string");
}
