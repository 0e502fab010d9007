import type { PlanRow } from "../../domain/plan/planRecords";
import { exampleNeed, type NeedOf } from "./exampleNeed";
import { floorNeeds } from "./floorNeeds";
import { numberedRows, type ExampleFields } from "./exampleRows";
import type { ExampleSetting } from "./exampleSetting";
import { strategicNeeds } from "./strategicNeeds";

const open: readonly NeedOf[] = [
  exampleNeed(
    ["Werkplaats staat vol", "The workshop is crammed", "L’atelier est encombré"],
    "team",
    "errorsComplaints",
    "hr",
    "warehouse",
    10,
    () => ({ status: "otherSolution" }),
  ),
  exampleNeed(
    ["Frans voor de binnendienst", "French for inside sales", "Français pour la vente interne"],
    "individual",
    "individualQuestion",
    "staff",
    "sales",
    3,
    () => ({ status: "postponed", timesCarried: 2 }),
  ),
  exampleNeed(
    ["Cursus fotografie", "Photography course", "Cours de photographie"],
    "individual",
    "individualQuestion",
    "staff",
    "sales",
    1,
    ({ day }) => ({ status: "new", date: day(1, 4) }),
  ),
  exampleNeed(
    ["Peter voor elke stagiair", "A mentor for every trainee", "Un parrain pour chaque stagiaire"],
    "team",
    "onboarding",
    "hr",
    "assembly",
    5,
  ),
];

/** BEH-001 to BEH-020; most were written by HR, BEH-018 was carried over twice, BEH-019 waits for an answer, BEH-020 was included without test. */
export function exampleNeeds(setting: ExampleSetting): readonly PlanRow<"needs">[] {
  return numberedRows(
    "needs",
    [...strategicNeeds, ...floorNeeds, ...open].map((fieldsOf) => fieldsOf(setting)),
  );
}

/** TOETS: is training the answer? One row per need up to BEH-018; a full workshop is not solved by a course. */
export function exampleNeedTests({ say }: ExampleSetting): readonly PlanRow<"needTests">[] {
  const count = strategicNeeds.length + floorNeeds.length + 2;
  return numberedRows(
    "needTests",
    Array.from({ length: count }, (_, index): ExampleFields<"needTests"> => {
      const isWorkshop = index === strategicNeeds.length + floorNeeds.length;
      return {
        needId: `BEH-${String(index + 1).padStart(3, "0")}`,
        contribution: isWorkshop ? "none" : index % 3 === 0 ? "strong" : "partial",
        contributionText: isWorkshop
          ? say("Opruimen helpt, een cursus niet", "Tidying up helps, a course does not", "Ranger aide, un cours non")
          : null,
        otherCauses: isWorkshop ? ["process", "tools"] : index % 4 === 0 ? ["agreements"] : [],
        causesConsidered: true,
        otherWay: isWorkshop ? "yes" : index % 5 === 2 ? "partly" : "no",
        actionOwner: index % 5 === 2 || isWorkshop ? "Wouter De Smedt" : null,
      };
    }),
  );
}
