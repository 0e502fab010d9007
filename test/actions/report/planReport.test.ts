import { describe, expect, it } from "vitest";
import { planReport } from "../../../src/actions/report/planReport";
import { reportText } from "../../../src/actions/report/reportText";
import { personFields } from "../../../src/actions/nameless/personFields";
import { rowsOf } from "../../../src/actions/planFiles/soundPlan";
import { longestPlanText, wordCount } from "../../../src/domain/calculations/wordCount";
import type { RecordKey } from "../../../src/domain/plan/planRecords";
import { planMoney } from "../../../src/domain/warnings/planMoney";
import { formatEuro } from "../../../src/i18n/formats";
import { languages } from "../../../src/i18n/language";
import { aPlan } from "../../builders/aPlan";
import { madeOn, missingOf, prose, sheetNames, tablesOf, theExample } from "./aReport";

describe.each(languages)("the plan as a document in %s", (language) => {
  const plan = theExample(language);
  const report = planReport(plan, sheetNames, language, madeOn);
  const text = reportText(report);

  it("says no more than the words of two pages beside its tables", () => {
    expect(prose(report).reduce((sum, one) => sum + wordCount(one), 0)).toBeLessThanOrEqual(longestPlanText);
  });

  it("shows the net cost of every training and their total", () => {
    const { byTraining, net } = planMoney(plan);
    for (const { id, status } of plan.trainings)
      if (status !== "cancelled") expect(text).toContain(formatEuro(byTraining.get(id)?.net ?? 0, language));
    expect(text.split(formatEuro(net, language)).length - 1).toBe(3);
  });

  it("names nobody: not the staff, nor trainers, contacts and owners", () => {
    const tables = Object.entries(personFields) as [Exclude<RecordKey, "organisation">, readonly string[]][];
    const others = tables.flatMap(([table, fields]) =>
      rowsOf(plan, table).flatMap((row) => fields.map((field) => row[field])),
    );
    const names = [...plan.employees.map(({ name }) => name), ...others, plan.organisation.budgetApprovedBy];
    const council = plan.stakeholders.find(({ group }) => group === "worksCouncil")?.name?.toLowerCase();
    const full = names.filter(
      (name): name is string => typeof name === "string" && name.includes(" ") && name.toLowerCase() !== council,
    );
    expect(full.length).toBeGreaterThan(120);
    for (const name of full) expect(text).not.toContain(name);
  });
});

describe("the plan as a document", () => {
  const plan = theExample("nl-NL");
  const report = planReport(plan, sheetNames, "nl-NL", madeOn);

  it("ends the list of trainings with what belongs to none and the whole plan", () => {
    const [table] = tablesOf(report, "Opleidingen");
    expect(table?.rows.slice(-2).map((row) => row.filter((cell) => cell !== ""))).toEqual([
      ["Kosten zonder opleiding, of van een geannuleerde opleiding", formatEuro(721_800, "nl-NL")],
      ["Totaal", formatEuro(planMoney(plan).net, "nl-NL")],
    ]);
  });

  it("counts every need once", () => {
    const [table] = tablesOf(report, "Behoeften per niveau en status");
    expect(table?.rows.at(-1)?.at(-1)).toBe(String(plan.needs.length));
  });

  it("replaces a name in what people typed", () => {
    const [person] = plan.employees;
    const answer = `Vraag het aan ${person?.name}.`;
    const named = { ...plan, visionAnswers: plan.visionAnswers.map((row) => ({ ...row, answer })) };
    expect(reportText(planReport(named, sheetNames, "nl-NL", madeOn))).toContain(`Vraag het aan ${person?.id}.`);
  });

  it("shortens many long answers alike, so that all are there", () => {
    const answer = Array.from({ length: 200 }, (_, place) => `woord${place}`).join(" ");
    const questions = Array.from({ length: 30 }, (_, place) => ({
      category: "why" as const,
      question: `Vraag ${place}?`,
      answer,
    }));
    const long = planReport(aPlan({ visionAnswers: questions }), sheetNames, "nl-NL", madeOn);
    const answers = long.sections.flatMap(({ parts }) => parts.filter((part) => part.kind === "text" && part.lead));
    expect(answers).toHaveLength(30);
    for (const part of answers) expect(part).toMatchObject({ text: expect.stringMatching(/woord22 …$/) });
  });

  it("says of an empty plan what is missing, and on which sheet", () => {
    const empty = planReport(aPlan(), sheetNames, "nl-NL", madeOn);
    expect(missingOf(empty, "Organisatiedoelstellingen")).toEqual([
      "Ontbreekt nog: Organisatiedoelstellingen (blad goals).",
    ]);
    expect(missingOf(empty, "Sessies")).toEqual(["Ontbreekt nog: Sessies (blad sessions)."]);
  });

  it("asks for an answer under its own question", () => {
    const asked = planReport(
      aPlan({ visionAnswers: [{ category: "how", question: "Hoe leren wij?" }] }),
      sheetNames,
      "nl-NL",
      madeOn,
    );
    expect(missingOf(asked, "Visie op leren")).toEqual([
      "Ontbreekt nog: een antwoord: Hoe leren wij? (blad visionAnswers).",
    ]);
  });

  it("shows no number for a risk group of fewer than five", () => {
    const employees = Array.from({ length: 4 }, (_, place) => ({
      id: `M-${place}`,
      riskGroups: ["disability"] as const,
    }));
    const small = aPlan({
      employees,
      targetGroups: [{ name: "Arbeidsbeperking", filter: "riskGroup", filterValue: "disability" }],
    });
    const [table] = tablesOf(planReport(small, sheetNames, "nl-NL", madeOn), "Doelgroepen");
    expect(table?.rows[0]?.at(-1)).toBe("minder dan 5");
    expect(table?.rows[0]?.[2]).toBe("arbeidsbeperking");
  });
});
