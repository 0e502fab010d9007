import { departmentName } from "./exampleJobs";
import type { ExampleTraining } from "./exampleTraining";

const required = {
  cluster: "b",
  mandatory: true,
  mandatoryBasis: "law",
  form: "classroom",
  delivery: "external",
  formality: "formal",
  origin: "planned",
  status: "approved",
  goalId: "DOEL-003",
  evaluationLevel: 2,
} as const;

/** OPL-001 to OPL-006: legally required, or asked for by a standard. */
export const requiredTrainings: readonly ExampleTraining[] = [
  ({ say }) => ({
    ...required,
    title: say(
      "F-gassencertificaat hernieuwen",
      "Renewal of the F-gas certificate",
      "Renouvellement du certificat gaz fluorés",
    ),
    needIds: ["BEH-001"],
    learningGoalId: "LD-003",
    competenceId: "COMP-002",
    targetGroupId: "DG-002",
    participants: 16,
    legalGround: say(
      "Europese F-gassenverordening",
      "European F-gas regulation",
      "Règlement européen sur les gaz fluorés",
    ),
    duration: 16 * 60,
    groupMin: 6,
    groupMax: 10,
    validityMonths: 60,
    supplierId: "LEV-001",
    bottleneckJob: true,
  }),
  (setting) => ({
    ...required,
    title: setting.say("VCA basisveiligheid", "VCA basic safety", "VCA sécurité de base"),
    needIds: ["BEH-002"],
    learningGoalId: "LD-003",
    targetGroupId: "DG-003",
    department: departmentName(setting, "assembly"),
    participants: 20,
    mandatoryBasis: "standard",
    legalGround: setting.say("VCA-norm van onze klanten", "VCA standard of our customers", "Norme VCA de nos clients"),
    duration: 8 * 60,
    groupMin: 8,
    groupMax: 12,
    validityMonths: 120,
    supplierId: "LEV-002",
  }),
  (setting) => ({
    ...required,
    title: setting.say("Heftruck besturen", "Driving a forklift truck", "Conduire un chariot élévateur"),
    needIds: ["BEH-003"],
    department: departmentName(setting, "warehouse"),
    participants: 8,
    duration: 16 * 60,
    groupMin: 4,
    groupMax: 8,
    validityMonths: 60,
    supplierId: "LEV-002",
  }),
  ({ say, country }) => ({
    ...required,
    title:
      country === "NL"
        ? say("Bedrijfshulpverlening (BHV)", "Emergency response (BHV)", "Secours d’entreprise (BHV)")
        : say("Eerste hulp en evacuatie", "First aid and evacuation", "Premiers secours et évacuation"),
    needIds: ["BEH-004"],
    participants: 10,
    duration: 15 * 60,
    groupMin: 6,
    groupMax: 15,
    validityMonths: 12,
    supplierId: "LEV-003",
  }),
  (setting) => ({
    ...required,
    title: setting.say(
      "Veilig werken aan elektrische installaties",
      "Safe work on electrical installations",
      "Travailler en sécurité sur des installations électriques",
    ),
    needIds: ["BEH-004"],
    department: departmentName(setting, "assembly"),
    participants: 12,
    duration: 456,
    groupMin: 6,
    groupMax: 12,
    validityMonths: 36,
    supplierId: "LEV-002",
  }),
  ({ say }) => ({
    ...required,
    title: say(
      "Vertrouwenspersoon: basisopleiding",
      "Confidential counsellor: basic training",
      "Personne de confiance : formation de base",
    ),
    participants: 2,
    duration: 30 * 60,
    needIds: [],
    supplierId: "LEV-003",
    status: "planned",
  }),
];
