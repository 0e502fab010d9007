import type { ChoiceOf } from "../plan/choiceLists";

/**
 * How a cost type counts in the totals of a training: percentage lines take their percentage of `direct` costs, `other` costs are paid out
 * too, `wage` is paid anyway (no cash goes out for it), `subsidy` comes in.
 */
export type CostGroup = "direct" | "percentage" | "wage" | "subsidy" | "other";

/** The group of every cost type (domain 2.4 and 5.3). */
export const costGroups: Readonly<Record<ChoiceOf<"costType">, CostGroup>> = {
  courseFee: "direct",
  trainerFee: "direct",
  development: "direct",
  exam: "direct",
  material: "direct",
  licence: "direct",
  room: "direct",
  catering: "direct",
  travel: "direct",
  accommodation: "direct",
  internalTrainer: "direct",
  absenceWage: "wage",
  replacement: "wage",
  coordination: "other",
  platform: "other",
  evaluation: "other",
  overhead: "percentage",
  contingency: "percentage",
  nonDeductibleVat: "other",
  cancellation: "other",
  sectorFundContribution: "other",
  subsidy: "subsidy",
};
