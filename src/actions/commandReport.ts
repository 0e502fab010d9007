import type { ActionProblem } from "./actionProblem";

/** What came of a ribbon button, for the pane to say. */
export type CommandReport =
  | { readonly kind: "checked"; readonly open: number }
  | { readonly kind: "warning"; readonly key: string }
  | { readonly kind: "noneOpen" }
  | { readonly kind: "restored" }
  | { readonly kind: "failed"; readonly problem: ActionProblem };

const eventName = "opleidingsplan-command";

/** Tells the pane, if it is open, what a ribbon button did. Both run in one page but are two scripts, so it goes through the page. */
export function reportCommand(report: CommandReport): void {
  dispatchEvent(new CustomEvent(eventName, { detail: report }));
}

/** Calls the listener after each ribbon button; the answer stops it. */
export function onCommand(listener: (report: CommandReport) => void): () => void {
  const hear = (event: Event) => listener((event as CustomEvent<CommandReport>).detail);
  addEventListener(eventName, hear);
  return () => removeEventListener(eventName, hear);
}
