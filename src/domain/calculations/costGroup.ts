import type { ChoiceOf } from "../plan/choiceLists";

/**
 * How a cost type counts in the totals of a training: `direct` is spent on the training, `surcharge` comes on top of it, `wage` is paid
 * anyway (no cash goes out for it), `subsidy` comes in.
 */
export type CostGroup = "direct" | "surcharge" | "wage" | "subsidy";

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
  internalTrainer: "wage",
  absenceWage: "wage",
  replacement: "wage",
  coordination: "direct",
  platform: "direct",
  evaluation: "direct",
  overhead: "surcharge",
  contingency: "surcharge",
  nonDeductibleVat: "direct",
  cancellation: "direct",
  sectorFundContribution: "direct",
  subsidy: "subsidy",
};
