import type { RecordKey } from "../../domain/plan/planRecords";

type TableKey = Exclude<RecordKey, "organisation">;

/** Fields that hold the name of somebody, who need not be on the staff list. */
export const personFields: Partial<Record<TableKey, readonly string[]>> = {
  steps: ["owner"],
  stakeholders: ["name"],
  communications: ["sender"],
  goals: ["owner"],
  learningGoals: ["owner"],
  projects: ["owner"],
  preconditions: ["owner"],
  needTests: ["actionOwner"],
  decisions: ["decidedBy"],
  sessions: ["trainer"],
  suppliers: ["contact"],
  contracts: ["fixedContact"],
  roles: ["person", "deputy"],
  transferChecks: ["observer"],
  acceptedWarnings: ["acceptedBy"],
};

/** Fields that tell something of one person, or are in words nobody can check: they stay empty. Lists become empty lists. */
export const emptiedFields: Partial<Record<TableKey, readonly string[]>> = {
  employees: ["birthYear", "email", "hourlyCost", "riskGroups", "note"],
  decisions: ["present"],
  enrolments: ["note"],
  developmentPlans: ["goal", "note"],
  certificates: ["evidence", "note"],
  trainingRights: ["note"],
  competenceLevels: ["note"],
  interviews: ["quote", "openQuestion", "note"],
  suppliers: ["email"],
};
