import { departmentName } from "./exampleJobs";
import { exampleRows } from "./exampleRows";

/** KAD: what was granted where; service plans more than its frame. */
export const exampleBudgetFrames = exampleRows("budgetFrames", [
  (setting) => ({
    department: departmentName(setting, "service"),
    granted: 1_000_000,
    limit: "restrictive",
    status: "approved",
  }),
  (setting) => ({
    department: departmentName(setting, "production"),
    granted: 1_800_000,
    limit: "indicative",
    status: "approved",
  }),
  () => ({ cluster: "a", granted: 6_500_000, limit: "indicative", status: "submitted" }),
  () => ({ cluster: "d", granted: 2_200_000, limit: "indicative", minimumShare: 0.1, status: "submitted" }),
  () => ({ costCentre: "600 Lonen", granted: 7_500_000, limit: "indicative", status: "approved" }),
]);

/** SCEN: the proposal is active. */
export const exampleScenarios = exampleRows("scenarios", [
  ({ say }) => ({
    scenario: "needed",
    description: say("Alles wat gevraagd is", "Everything that was asked for", "Tout ce qui est demandé"),
    active: false,
  }),
  ({ say }) => ({
    scenario: "proposed",
    description: say(
      "Voorstel van hr aan de directie",
      "Proposal of HR to the board",
      "Proposition des RH à la direction",
    ),
    active: true,
  }),
  ({ say }) => ({
    scenario: "granted",
    description: say("Wat de directie vrijmaakt", "What the board frees", "Ce que la direction libère"),
    active: false,
  }),
]);

/** SUB: subsidies; together they reach the yearly ceiling of the kmo-portefeuille, one provider is not recognised, one request came too late. */
export const exampleSubsidies = exampleRows("subsidies", [
  ({ day }) => ({
    name: "kmo-portefeuille",
    kind: "kmoPortefeuille",
    trainingId: "OPL-007",
    theme: "general",
    base: 1_340_000,
    date: day(3, 10),
    requestBefore: day(3, 24),
    requestedOn: day(2, 15),
    granted: 268_000,
    status: "granted",
  }),
  ({ day }) => ({
    name: "kmo-portefeuille",
    kind: "kmoPortefeuille",
    trainingId: "OPL-013",
    theme: "general",
    base: 640_000,
    date: day(4, 14),
    requestBefore: day(4, 28),
    status: "toRequest",
  }),
  ({ day, say }) => ({
    name: say("kmo-portefeuille cyberveiligheid", "kmo-portefeuille cyber security", "kmo-portefeuille cybersécurité"),
    kind: "kmoPortefeuille",
    trainingId: "OPL-010",
    theme: "cyberOrEnergy",
    base: 345_100,
    date: day(5, 3),
    requestBefore: day(5, 17),
    status: "toRequest",
  }),
  ({ day }) => ({
    name: "kmo-portefeuille",
    kind: "kmoPortefeuille",
    trainingId: "OPL-020",
    theme: "general",
    base: 534_000,
    date: day(9, 15),
    requestBefore: day(9, 29),
    status: "toRequest",
  }),
  ({ day, say }) => ({
    name: say(
      "Vlaams opleidingsverlof graduaat",
      "Flemish training leave for a degree",
      "Congé de formation flamand pour un graduat",
    ),
    kind: "vov",
    // Works four days a week: 100 of the 110 hours count.
    employeeId: "MED-058",
    hours: 110 * 60,
    date: day(1, 12),
    requestBefore: day(4, 12),
    status: "toRequest",
  }),
  ({ day, say }) => ({
    name: say("Sectorfonds: premie lassen", "Sector fund: welding premium", "Fonds sectoriel : prime soudage"),
    kind: "sectorFund",
    trainingId: "OPL-020",
    base: 600_000,
    rate: 0.2,
    ceiling: 106_800,
    date: day(9, 15),
    requestBefore: day(1, 31),
    status: "toRequest",
  }),
  ({ day }) => ({
    name: "SLIM",
    kind: "slim",
    trainingId: "OPL-011",
    base: 3_000_000,
    date: day(3, 1),
    requestBefore: day(3, 31),
    status: "toRequest",
  }),
  ({ day }) => ({
    name: "kmo-portefeuille",
    kind: "kmoPortefeuille",
    trainingId: "OPL-015",
    theme: "general",
    base: 756_000,
    date: day(10, 12),
    requestBefore: day(10, 26),
    status: "toRequest",
  }),
]);

/** REAL: spent and committed; some before the approval, outside the contract, or for no training at all. */
export const exampleExpenses = exampleRows("expenses", [
  (setting) => ({
    date: setting.day(1, 20),
    costType: "courseFee",
    trainingId: "OPL-003",
    supplierId: "LEV-002",
    amount: 156_000,
    participants: 4,
    status: "realised",
    orderedBy: "manager",
    department: departmentName(setting, "warehouse"),
    invoice: "V-1043",
  }),
  ({ day }) => ({
    date: day(2, 12),
    costType: "courseFee",
    trainingId: "OPL-001",
    supplierId: "LEV-001",
    contractId: "CON-001",
    amount: 992_000,
    listPrice: 62_000,
    participants: 16,
    status: "committed",
    orderedBy: "hr",
  }),
  ({ day }) => ({
    date: day(2, 15),
    costType: "trainerFee",
    trainingId: "OPL-007",
    supplierId: "LEV-001",
    contractId: "CON-001",
    amount: 495_000,
    listPrice: 55_000,
    participants: 9,
    status: "committed",
    orderedBy: "hr",
  }),
  (setting) => ({
    date: setting.day(2, 16),
    costType: "courseFee",
    trainingId: "OPL-023",
    supplierId: "LEV-011",
    amount: 84_000,
    participants: 4,
    status: "committed",
    orderedBy: "employee",
    department: departmentName(setting, "service"),
  }),
  ({ day }) => ({
    date: day(2, 17),
    costType: "courseFee",
    supplierId: "LEV-012",
    amount: 468_000,
    participants: 6,
    status: "realised",
    orderedBy: "manager",
  }),
]);
