import type { PlanRow } from "../plan/planRecords";

/** Whether a training must take place: it is marked so, or it stands in cluster b, legally required (S2.9b). */
export function isMandatory({ mandatory, cluster }: Pick<PlanRow<"trainings">, "mandatory" | "cluster">): boolean {
  return mandatory === true || cluster === "b";
}

/** Whether law or a collective agreement asks for a training, rather than a standard or the organisation itself. Cluster b without a basis counts as law. */
export function isLegallyRequired(training: PlanRow<"trainings">): boolean {
  const { mandatoryBasis } = training;
  return (
    isMandatory(training) &&
    (mandatoryBasis === null || mandatoryBasis === "law" || mandatoryBasis === "collectiveAgreement")
  );
}
