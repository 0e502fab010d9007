import { describe, expect, it } from "vitest";
import { legalReport } from "../../../src/actions/report/legalReport";
import { reportText } from "../../../src/actions/report/reportText";
import type { PlanRow } from "../../../src/domain/plan/planRecords";
import { languages } from "../../../src/i18n/language";
import { aPlan, type PlanSketch } from "../../builders/aPlan";
import { madeOn, missingOf, sheetNames, tablesOf, theExample } from "./aReport";

const inBelgium = (sketch: PlanSketch) =>
  legalReport(
    aPlan({ ...sketch, organisation: { country: "BE", planYear: 2027, ...sketch.organisation } }),
    sheetNames,
    "nl-BE",
    madeOn,
  );

const staff = (count: number, values: Partial<PlanRow<"employees">>, from = 0) =>
  Array.from({ length: count }, (_, place) => ({ id: `M-${from + place}`, ...values }));

describe("the Belgian training plan", () => {
  it("has its parts in the order of the law", () => {
    const { sections } = legalReport(theExample("nl-BE"), sheetNames, "nl-BE", madeOn);
    expect(sections.map(({ heading }) => heading)).toEqual([
      "1. Gegevens van de onderneming",
      "2. Formele opleidingen",
      "3. Informele opleidingen",
      "4. Bijdrage aan het opleidingsrecht",
      "5. Aandacht voor risicogroepen",
      "6. Opleidingen voor knelpuntberoepen",
      "7. Genderdimensie",
      "8. Evaluatie met de medewerkers",
      "9. Overleg en vaststelling",
    ]);
  });

  it("puts every training under its own kind with its target group, and names those of no kind", () => {
    const report = inBelgium({
      targetGroups: [{ id: "DG-1", name: "Service", filter: "everyone" }],
      trainings: [
        { title: "VCA", formality: "formal", targetGroupId: "DG-1" },
        { title: "Peterschap", formality: "informal" },
        { title: "Onthaal", formality: "initial", targetGroupId: "DG-1" },
        { title: "Excel" },
        { title: "Geschrapt", formality: "formal", status: "cancelled" },
      ],
    });
    const rows = (heading: string) => tablesOf(report, heading)[0]?.rows.map((row) => row.slice(0, 2));
    expect(rows("2. Formele opleidingen")).toEqual([["VCA", "Service"]]);
    expect(rows("3. Informele opleidingen")).toEqual([["Peterschap", "nog te kiezen"]]);
    expect(rows("4. Initiële opleidingen")).toEqual([["Onthaal", "Service"]]);
    expect(missingOf(report, "2. Formele opleidingen")).toEqual([
      "Ontbreekt nog: formeel of informeel, bij: Excel (blad trainings).",
      "Ontbreekt nog: Doelgroep van elke opleiding. Kies bij elke opleiding een doelgroep. (blad trainings)",
    ]);
  });

  it("says in its place what is missing, with what to do and where", () => {
    const report = inBelgium({});
    const text = reportText(report);
    expect(text).toContain("0 van de 10 onderdelen zijn er");
    for (const part of ["6. Opleidingen voor knelpuntberoepen", "7. Genderdimensie", "8. Evaluatie met de medewerkers"])
      expect(missingOf(report, part)).toHaveLength(1);
    expect(missingOf(report, "5. Aandacht voor risicogroepen")).toHaveLength(3);
    const company = tablesOf(report, "1. Gegevens van de onderneming")[0]?.rows;
    expect(company?.find(([name]) => name === "Paritair comité")).toEqual([
      "Paritair comité",
      "Ontbreekt nog (blad organisation)",
    ]);
  });

  it("shows how much training the plan gives a full-timer", () => {
    const report = inBelgium({
      organisation: { hoursPerDay: 456, fteQuarter4: 20, fteQuarter1: 20, fteQuarter2: 20, fteQuarter3: 20 },
      trainings: [{ title: "VCA", duration: 456 * 2, participants: 30 }],
    });
    expect(reportText(report)).toContain("Dat is 3 dagen per VTE.");
  });

  it("shows no figures of a risk group or a gender of fewer than five, nor what would give them away", () => {
    const report = inBelgium({
      employees: [
        ...staff(4, { gender: "V", riskGroups: ["disability"] }),
        ...staff(30, { gender: "M", riskGroups: ["over50"] }, 4),
      ],
    });
    const groups = tablesOf(report, "5. Aandacht voor risicogroepen")[0]?.rows;
    expect(groups?.map((row) => row[2])).toEqual(["30", "minder dan 5", "minder dan 5"]);
    expect(tablesOf(report, "7. Genderdimensie")[0]?.rows).toEqual([
      ["Vrouwen", "minder dan 5", "", ""],
      ["Mannen", "minder dan 5", "", ""],
    ]);
  });

  it.each(languages)("says the name of no employee in %s", (language) => {
    const plan = theExample(language);
    const text = reportText(legalReport(plan, sheetNames, language, madeOn));
    for (const { name } of plan.employees) expect(text).not.toContain(name);
  });

  it("gives the days of the law by which advice and plan are due", () => {
    const rows = tablesOf(
      legalReport(theExample("nl-BE"), sheetNames, "nl-BE", madeOn),
      "9. Overleg en vaststelling",
    )[0]?.rows;
    expect(rows?.slice(1)).toEqual([
      ["Advies ten laatste", "15-03-2027"],
      ["Plan vastgesteld ten laatste", "31-03-2027"],
    ]);
  });
});
