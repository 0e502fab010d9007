import { examplePlan } from "../../../src/actions/examplePlan/examplePlan";
import type { Report, ReportTable } from "../../../src/actions/report/report";
import type { Plan } from "../../../src/domain/plan/plan";
import { planRecords, type RecordKey } from "../../../src/domain/plan/planRecords";
import type { Language } from "../../../src/i18n/language";

/** The day every report of a test is made. */
export const madeOn = "2027-03-01";

/** Tabs called after their table. */
export const sheetNames = Object.fromEntries(
  (Object.keys(planRecords) as RecordKey[]).map((key) => [key, key]),
) as Readonly<Record<RecordKey, string>>;

export function theExample(language: Language): Plan {
  return examplePlan({ planYear: 2027, country: "BE+NL", language });
}

/** The running text of a report: what is said outside tables. */
export function prose({ title, subtitle, sections }: Report): readonly string[] {
  const parts = sections.flatMap(({ heading, parts: own }) => [
    heading,
    ...own.flatMap((part) =>
      part.kind === "table" ? [] : part.kind === "text" ? [part.lead ?? "", part.text] : [part.text],
    ),
  ]);
  return [title, subtitle, ...parts];
}

/** The tables of the section with this heading. */
export function tablesOf(report: Report, heading: string): readonly ReportTable[] {
  const section = report.sections.find((candidate) => candidate.heading === heading);
  if (section === undefined)
    throw new Error(`No section ${heading}: ${report.sections.map((one) => one.heading).join(", ")}`);
  return section.parts.filter((part) => part.kind === "table");
}

/** What the section with this heading says is missing. */
export function missingOf(report: Report, heading: string): readonly string[] {
  const section = report.sections.find((candidate) => candidate.heading === heading);
  return (section?.parts ?? []).flatMap((part) => (part.kind === "missing" ? [part.text] : []));
}
