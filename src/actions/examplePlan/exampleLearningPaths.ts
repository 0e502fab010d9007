import { jobName } from "./exampleJobs";
import { exampleRows } from "./exampleRows";

/** PAD: learning paths; electricians have none although they need a critical competence. */
export const exampleLearningPaths = exampleRows("learningPaths", [
  (setting) => ({
    path: setting.say("Word servicetechnicus", "Become a service technician", "Devenir technicien de service"),
    type: "jobTraining",
    jobTitle: jobName(setting, "technician"),
    stepNumber: 1,
    trainingId: "OPL-001",
    mandatory: true,
  }),
  (setting) => ({
    path: setting.say("Word servicetechnicus", "Become a service technician", "Devenir technicien de service"),
    type: "jobTraining",
    jobTitle: jobName(setting, "technician"),
    stepNumber: 2,
    trainingId: "OPL-007",
    mandatory: true,
  }),
  (setting) => ({
    path: setting.say("Word servicetechnicus", "Become a service technician", "Devenir technicien de service"),
    type: "jobTraining",
    jobTitle: jobName(setting, "technician"),
    stepNumber: 3,
    trainingId: "OPL-008",
    mandatory: false,
  }),
  (setting) => ({
    path: setting.say("Welkom bij de montage", "Welcome to assembly", "Bienvenue au montage"),
    type: "onboarding",
    jobTitle: jobName(setting, "fitter"),
    stepNumber: 1,
    trainingId: "OPL-002",
    mandatory: true,
  }),
  (setting) => ({
    path: setting.say("Van vakman naar ploegbaas", "From craftsman to team leader", "D’ouvrier à chef d’équipe"),
    type: "career",
    jobTitle: jobName(setting, "foreman"),
    stepNumber: 1,
    trainingId: "OPL-013",
    mandatory: false,
  }),
  (setting) => ({
    path: setting.say("Van vakman naar ploegbaas", "From craftsman to team leader", "D’ouvrier à chef d’équipe"),
    type: "career",
    jobTitle: jobName(setting, "foreman"),
    stepNumber: 2,
    trainingId: "OPL-014",
    mandatory: false,
  }),
]);
