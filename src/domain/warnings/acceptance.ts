import type { PlanRow } from "../plan/planRecords";
import type { Warning, WarningPlace } from "./warning";
import { warningRules } from "./warningRules";

/** Where an acceptance stands: none, in force, or lapsed because the facts changed since. */
export type WarningStatus = "open" | "accepted" | "lapsed";

/** A place as text, as the accepted-warnings table keeps it: `sessions/S1/room`; empty parts stay empty. */
export function placeKey({ table, row, field }: WarningPlace): string {
  return `${table}/${row ?? ""}/${field ?? ""}`;
}

/** The facts as text, the same for equal facts whatever the order of their keys. */
export function factsKey(facts: object): string {
  return JSON.stringify(facts, (_key, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([first], [second]) => (first < second ? -1 : 1)))
      : value,
  );
}

/** Whether the user may accept the warning with a reason; mandatory training that is not paid or not planned cannot be waved away (domain 5.9, `!`). */
export function isAcceptable(warning: Warning): boolean {
  return warningRules[warning.code].acceptable;
}

/** Looks the warning up among the accepted ones. An acceptance without a reason does not count. */
export function warningStatus(warning: Warning, accepted: readonly PlanRow<"acceptedWarnings">[]): WarningStatus {
  if (!isAcceptable(warning)) return "open";
  const place = placeKey(warning.place);
  const same = accepted.filter((row) => row.code === warning.code && row.place === place && row.reason !== null);
  if (same.length === 0) return "open";
  const key = factsKey(warning.facts);
  return same.some((row) => row.factsKey === key) ? "accepted" : "lapsed";
}

/** The record that accepts a warning, ready to be written with an ID and the person's name and day. */
export function acceptanceOf(warning: Warning, reason: string): AcceptanceValues {
  return { code: warning.code, place: placeKey(warning.place), factsKey: factsKey(warning.facts), reason };
}

type AcceptanceValues = Pick<PlanRow<"acceptedWarnings">, "code" | "place" | "factsKey" | "reason">;
