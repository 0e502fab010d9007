import type { ChoiceOf } from "../domain/plan/choiceLists";

/** What a cost type means for the totals: direct costs carry the percentage lines, wages are no cash, subsidies come in. */
export const costGroups = ["direct", "percentage", "wage", "subsidy", "other"] as const;

export type CostGroup = (typeof costGroups)[number];

/** Group of every cost type (domain 2.4 and reference case R). */
export const groupOfCostType: Readonly<Record<ChoiceOf<"costType">, CostGroup>> = {
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
