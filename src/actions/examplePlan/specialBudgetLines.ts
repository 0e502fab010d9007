import type { ExampleFields } from "./exampleRows";
import type { ExampleSetting } from "./exampleSetting";

/** Lines in percent, lines of one scenario only, a line without price and one of a department that does not exist. */
export const specialBudgetLines: readonly ((setting: ExampleSetting) => ExampleFields<"budgetLines">)[] = [
  () => ({ trainingId: "OPL-007", costType: "overhead", quantity: 8, unit: "percent", costCentre: "610 Opleiding" }),
  () => ({ trainingId: "OPL-007", costType: "contingency", quantity: 5, unit: "percent", costCentre: "610 Opleiding" }),
  ({ say }) => ({
    trainingId: "OPL-007",
    costType: "trainerFee",
    description: say("Derde groep", "Third group", "Troisième groupe"),
    quantity: 3,
    unit: "day",
    unitPrice: 165_000,
    vatRate: 0.21,
    scenario: "needed",
    costCentre: "610 Opleiding",
  }),
  ({ say, planYear }) => ({
    costType: "coordination",
    description: say("Besparing op coördinatie", "Saving on coordination", "Économie sur la coordination"),
    quantity: 1,
    unit: "fixed",
    unitPrice: -200_000,
    month: `${planYear}-12`,
    scenario: "granted",
    costCentre: "610 Opleiding",
  }),
  ({ say }) => ({
    trainingId: "OPL-014",
    costType: "material",
    description: say("Werkboek", "Workbook", "Cahier d’exercices"),
    quantity: 9,
    unit: "person",
    costCentre: "610 Opleiding",
  }),
  ({ say }) => ({
    trainingId: "OPL-013",
    costType: "evaluation",
    description: say("Meting na drie maanden", "Measurement after three months", "Mesure après trois mois"),
    quantity: 1,
    unit: "fixed",
    unitPrice: 45_000,
    department: say("Filiaal Luik", "Liège branch", "Filiale de Liège"),
    costCentre: "610 Opleiding",
  }),
];
