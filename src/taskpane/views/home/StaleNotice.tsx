import { lazy, Suspense, useState } from "react";
import type { Plan } from "../../../domain/plan/plan";
import { usePane } from "../../PaneContext";

const StaleCard = lazy(async () => ({ default: (await import("./StaleCard")).StaleCard }));

/** Loads what is said about an old reference date only for a plan that has one, and keeps it so that setting the date can be taken back. */
export function StaleNotice({ plan }: { readonly plan: Plan }) {
  const { today } = usePane();
  const { referenceDate } = plan.organisation;
  const isStale = referenceDate !== null && referenceDate < today;
  const [wasStale, setWasStale] = useState(isStale);
  if (isStale && !wasStale) setWasStale(true);
  return <Suspense>{wasStale && <StaleCard plan={plan} />}</Suspense>;
}
