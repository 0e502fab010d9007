import { jobName } from "./exampleJobs";
import { exampleRows } from "./exampleRows";

/** PP: personnel planning; there are too few technicians and nobody says what is done about it. */
export const exampleWorkforcePlan = exampleRows("workforcePlan", [
  (setting) => ({
    jobTitle: jobName(setting, "technician"),
    year: setting.planYear,
    fteNow: 17.2,
    inflow: 2,
    throughIn: 0,
    outflow: 3,
    throughOut: 1,
    fteNeeded: 20,
  }),
  (setting) => ({
    jobTitle: jobName(setting, "fitter"),
    year: setting.planYear,
    fteNow: 15.4,
    inflow: 2,
    throughIn: 1,
    outflow: 1,
    throughOut: 1,
    fteNeeded: 18,
    action: setting.say(
      "Twee productiemedewerkers opleiden",
      "Train two production operators",
      "Former deux ouvriers de production",
    ),
  }),
  (setting) => ({
    jobTitle: jobName(setting, "operator"),
    year: setting.planYear,
    fteNow: 15.2,
    inflow: 1,
    throughIn: 0,
    outflow: 1,
    throughOut: 2,
    fteNeeded: 13,
  }),
  (setting) => ({
    jobTitle: jobName(setting, "designer"),
    year: setting.planYear,
    fteNow: 7.6,
    inflow: 1,
    throughIn: 0,
    outflow: 0,
    throughOut: 0,
    fteNeeded: 8.6,
  }),
]);
