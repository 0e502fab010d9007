import type { ChoiceOf } from "../../domain/plan/choiceLists";
import type { ExampleSetting } from "./exampleSetting";

/** Departments of the example. */
export type DepartmentKey =
  "management" | "production" | "assembly" | "service" | "engineering" | "warehouse" | "sales" | "office";

const departmentNames: Readonly<Record<DepartmentKey, readonly [string, string, string]>> = {
  management: ["Directie", "Management", "Direction"],
  production: ["Productie", "Production", "Production"],
  assembly: ["Montage", "Assembly", "Montage"],
  service: ["Service", "Service", "Service"],
  engineering: ["Engineering", "Engineering", "Bureau d’études"],
  warehouse: ["Magazijn", "Warehouse", "Magasin"],
  sales: ["Verkoop", "Sales", "Ventes"],
  office: ["Kantoor", "Office", "Bureau"],
};

/** A job of the example: how many people have it and what an hour costs, in cents. */
export interface ExampleJob {
  readonly department: DepartmentKey;
  readonly title: readonly [string, string, string];
  readonly people: number;
  readonly hourlyCost: number;
  readonly statute: ChoiceOf<"statute">;
}

const job = (
  department: DepartmentKey,
  title: ExampleJob["title"],
  people: number,
  hourlyCost: number,
  statute: ExampleJob["statute"],
): ExampleJob => ({ department, title, people, hourlyCost, statute });

/** All jobs, in the order in which people are numbered. */
export const exampleJobs = {
  director: job("management", ["Directeur", "Director", "Directeur"], 4, 9250, "employee"),
  operator: job(
    "production",
    ["Productiemedewerker", "Production operator", "Ouvrier de production"],
    16,
    3120,
    "worker",
  ),
  welder: job("production", ["Lasser", "Welder", "Soudeur"], 8, 3580, "worker"),
  planner: job("production", ["Productieplanner", "Production planner", "Planificateur"], 2, 4310, "employee"),
  foreman: job("production", ["Ploegbaas", "Team leader", "Chef d’équipe"], 4, 4480, "worker"),
  inspector: job("production", ["Kwaliteitscontroleur", "Quality inspector", "Contrôleur qualité"], 4, 4020, "worker"),
  fitter: job("assembly", ["Koelmonteur", "Refrigeration fitter", "Monteur frigoriste"], 16, 3760, "worker"),
  electrician: job("assembly", ["Elektromonteur", "Electrician", "Électricien"], 3, 3840, "worker"),
  assemblyLeader: job("assembly", ["Montageleider", "Assembly leader", "Chef de montage"], 3, 4650, "employee"),
  technician: job("service", ["Servicetechnicus", "Service technician", "Technicien de service"], 18, 3890, "worker"),
  coordinator: job(
    "service",
    ["Servicecoördinator", "Service coordinator", "Coordinateur de service"],
    4,
    4140,
    "employee",
  ),
  helpdesk: job("service", ["Helpdeskmedewerker", "Help desk agent", "Agent helpdesk"], 2, 3450, "employee"),
  designer: job("engineering", ["Ontwerpingenieur", "Design engineer", "Ingénieur d’études"], 8, 5620, "employee"),
  projectLeader: job("engineering", ["Projectleider", "Project manager", "Chef de projet"], 4, 5870, "employee"),
  storekeeper: job("warehouse", ["Magazijnier", "Storekeeper", "Magasinier"], 8, 3080, "worker"),
  logistics: job(
    "warehouse",
    ["Logistiek planner", "Logistics planner", "Planificateur logistique"],
    2,
    4060,
    "employee",
  ),
  accountManager: job("sales", ["Accountmanager", "Account manager", "Gestionnaire de comptes"], 5, 5390, "employee"),
  insideSales: job("sales", ["Medewerker binnendienst", "Inside sales", "Vente interne"], 3, 3920, "employee"),
  bookkeeper: job("office", ["Boekhouder", "Bookkeeper", "Comptable"], 2, 4370, "employee"),
  hrOfficer: job("office", ["Hr-medewerker", "HR officer", "Collaborateur RH"], 2, 4290, "employee"),
  receptionist: job("office", ["Receptionist", "Receptionist", "Réceptionniste"], 1, 3260, "employee"),
  itAdministrator: job("office", ["ICT-beheerder", "IT administrator", "Administrateur IT"], 1, 4730, "employee"),
} as const;

/** The name of a department in the language of the workbook. */
export function departmentName(setting: ExampleSetting, key: DepartmentKey): string {
  return setting.say(...departmentNames[key]);
}

/** The name of a job in the language of the workbook. */
export function jobName(setting: ExampleSetting, key: keyof typeof exampleJobs): string {
  return setting.say(...exampleJobs[key].title);
}
