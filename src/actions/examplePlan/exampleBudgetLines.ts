import { specialBudgetLines } from "./specialBudgetLines";
import type { ChoiceOf } from "../../domain/plan/choiceLists";
import type { PlanRow } from "../../domain/plan/planRecords";
import { departmentName, type DepartmentKey } from "./exampleJobs";
import { numberedRows, type ExampleFields } from "./exampleRows";
import type { ExampleSetting } from "./exampleSetting";

/** A line in euro: training, cost type, quantity, unit, price of a unit. */
type Line = readonly [
  trainingId: string | null,
  costType: ChoiceOf<"costType">,
  quantity: number,
  unit: ChoiceOf<"costUnit">,
  unitPrice: number,
];

const requiredLines: readonly Line[] = [
  ["OPL-001", "courseFee", 16, "person", 620],
  ["OPL-001", "exam", 16, "person", 185],
  ["OPL-001", "absenceWage", 256, "hour", 38.9],
  ["OPL-001", "travel", 1280, "km", 0.23],
  ["OPL-002", "courseFee", 20, "person", 165],
  ["OPL-002", "exam", 20, "person", 60],
  ["OPL-002", "absenceWage", 160, "hour", 37.6],
  ["OPL-003", "courseFee", 8, "person", 390],
  ["OPL-003", "absenceWage", 128, "hour", 30.8],
  ["OPL-003", "replacement", 32, "hour", 29.4],
  ["OPL-004", "courseFee", 10, "person", 275],
  ["OPL-004", "absenceWage", 150, "hour", 36],
  ["OPL-005", "trainerFee", 1, "day", 1150],
  ["OPL-005", "absenceWage", 91.2, "hour", 37.6],
  ["OPL-006", "courseFee", 2, "person", 980],
];

const strategicLines: readonly Line[] = [
  ["OPL-007", "trainerFee", 6, "day", 1650],
  ["OPL-007", "development", 1, "fixed", 3500],
  ["OPL-007", "material", 18, "person", 85],
  ["OPL-007", "room", 6, "day", 240],
  ["OPL-007", "catering", 54, "personDay", 24],
  ["OPL-007", "absenceWage", 432, "hour", 38.9],
  ["OPL-007", "replacement", 108, "hour", 42],
  ["OPL-008", "trainerFee", 2, "day", 1750],
  ["OPL-008", "travel", 480, "km", 0.23],
  ["OPL-008", "accommodation", 10, "night", 118],
  ["OPL-008", "absenceWage", 160, "hour", 38.9],
  ["OPL-009", "internalTrainer", 16, "hour", 41.4],
  ["OPL-009", "absenceWage", 96, "hour", 38.9],
  ["OPL-010", "licence", 119, "person", 29],
  ["OPL-010", "absenceWage", 238, "hour", 38],
  ["OPL-011", "courseFee", 4, "person", 1450],
  ["OPL-011", "absenceWage", 96, "hour", 56.2],
  ["OPL-012", "courseFee", 4, "person", 1450],
  ["OPL-012", "absenceWage", 96, "hour", 56.2],
];

const askedLines: readonly Line[] = [
  ["OPL-013", "trainerFee", 4, "day", 1600],
  ["OPL-013", "catering", 28, "personDay", 24],
  ["OPL-013", "absenceWage", 224, "hour", 44.8],
  ["OPL-014", "trainerFee", 2, "day", 1450],
  ["OPL-014", "absenceWage", 72, "hour", 44.8],
  ["OPL-015", "courseFee", 4, "person", 1890],
  ["OPL-015", "absenceWage", 96, "hour", 58.7],
  ["OPL-016", "courseFee", 6, "person", 310],
  ["OPL-017", "internalTrainer", 72, "hour", 38.9],
  ["OPL-018", "courseFee", 3, "person", 340],
  ["OPL-019", "trainerFee", 10, "halfDay", 420],
  ["OPL-019", "absenceWage", 240, "hour", 38.9],
  ["OPL-020", "courseFee", 6, "person", 890],
  ["OPL-020", "material", 6, "person", 140],
  ["OPL-020", "absenceWage", 144, "hour", 35.8],
  ["OPL-021", "internalTrainer", 20, "hour", 40.2],
  ["OPL-021", "absenceWage", 120, "hour", 31.2],
  ["OPL-022", "absenceWage", 48, "hour", 38.9],
  ["OPL-023", "courseFee", 4, "person", 45],
  ["OPL-023", "travel", 620, "km", 0.23],
  ["OPL-023", "absenceWage", 30.4, "hour", 54],
  [null, "platform", 1, "year", 4200],
  [null, "coordination", 120, "hour", 42.9],
];

/** A subsidy typed as a line as well: it does not count, for the training has its row in Subsidies. */
const incomeLines: readonly Line[] = [["OPL-007", "subsidy", 1, "fixed", -2680]];

const departments: Readonly<Record<string, DepartmentKey>> = {
  "OPL-002": "assembly",
  "OPL-003": "warehouse",
  "OPL-009": "service",
  "OPL-015": "engineering",
  "OPL-019": "service",
  "OPL-020": "production",
  "OPL-021": "production",
};

const unphased = new Set(["OPL-015", "OPL-019"]);
const scheduled = /^OPL-0(?:0[1-9]|13|14|16|17|20|23)$/;

/** BUD: the cost lines; a training without session has a month, but two of them have none yet. */
export function exampleBudgetLines(setting: ExampleSetting): readonly PlanRow<"budgetLines">[] {
  const lines = [...requiredLines, ...strategicLines, ...askedLines, ...incomeLines].map((line) =>
    priced(setting, line),
  );
  return numberedRows("budgetLines", [...lines, ...specialBudgetLines.map((fieldsOf) => fieldsOf(setting))]);
}

function priced(
  setting: ExampleSetting,
  [trainingId, costType, quantity, unit, unitPrice]: Line,
): ExampleFields<"budgetLines"> {
  const department = departments[trainingId ?? ""];
  const needsMonth = trainingId === null || !(scheduled.test(trainingId) || unphased.has(trainingId));
  const isWage = costType === "absenceWage" || costType === "replacement" || costType === "internalTrainer";
  return {
    trainingId,
    costType,
    quantity,
    unit,
    unitPrice: Math.round(unitPrice * 100),
    vatRate: costType === "courseFee" || costType === "trainerFee" || costType === "licence" ? 0.21 : 0,
    month: needsMonth ? `${setting.planYear}-09` : null,
    department: department === undefined ? null : departmentName(setting, department),
    costCentre: isWage ? "600 Lonen" : "610 Opleiding",
    quoteId: trainingId === "OPL-007" && costType === "trainerFee" ? "OFF-001" : null,
  };
}
