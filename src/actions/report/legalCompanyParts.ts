import { referenceFte } from "../../domain/calculations/referenceFte";
import type { Fields } from "../../domain/plan/field";
import { planRecords } from "../../domain/plan/planRecords";
import { activeTrainings } from "../../domain/warnings/activeTrainings";
import { legalCodes } from "../../domain/warnings/legalCodes";
import { legalDueDay } from "../../domain/warnings/legalDeadline";
import { formatDate, formatHours, formatNumber } from "../../i18n/formats";
import { textsIn } from "../../i18n/language";
import { complianceTexts } from "../../i18n/pane/complianceTexts";
import { legalReportTexts } from "../../i18n/pane/legalReportTexts";
import { complianceOverview } from "../compliance/complianceOverview";
import { evaluationPart } from "./closingParts";
import type { ReportPart } from "./report";
import type { ReportSource } from "./reportSource";
import { tableOf, type ReportColumn } from "./reportTables";
import { valueText } from "./valueText";

interface Fact {
  readonly name: string;
  readonly value: string;
}

const companyFields = [
  "name",
  "jointCommittee",
  "collectiveAgreement",
  "sector",
  "consultationBody",
  "headcount",
] as const;

/** Who the employer is; what nobody filled in yet is said in its row. */
export function companyPart(source: ReportSource): ReportPart {
  const { plan, words, language } = source;
  const texts = textsIn(legalReportTexts, language);
  const fields: Fields = planRecords.organisation;
  const facts = companyFields.map((field) => ({
    name: words.header("organisation", field),
    value: valueText(plan.organisation[field], fields[field] ?? { kind: "text" }, source),
  }));
  const fte = fteOf(source);
  const seat = { name: texts.seat, value: texts.seatHint };
  const size = { name: texts.fte, value: fte === null ? "" : formatNumber(fte, language) };
  return factsTable([...facts.slice(0, 1), seat, ...facts.slice(1), size], source);
}

/** By when the law wants advice and a plan, and who gives the advice. */
export function consultationPart(source: ReportSource): ReportPart {
  const { plan, words, language } = source;
  const texts = textsIn(legalReportTexts, language);
  const { consultationBody } = plan.organisation;
  const day = (code: "adviceBy" | "planBy") => {
    const date = legalDueDay(plan, legalCodes[code]);
    return date === null ? "" : formatDate(date, language);
  };
  const body = consultationBody === null ? "" : words.word("consultationBody", consultationBody);
  return factsTable(
    [
      { name: words.header("organisation", "consultationBody"), value: body },
      { name: texts.advice, value: day("adviceBy") },
      { name: texts.fixed, value: day("planBy") },
    ],
    source,
  );
}

/** What the plan adds to the individual training right: its hours, as days per full-timer, and where the accounts of everybody together stand. */
export function contributionParts(source: ReportSource): readonly ReportPart[] {
  const { plan, full, language } = source;
  const texts = textsIn(legalReportTexts, language);
  const minutes = activeTrainings(plan).reduce((sum, row) => sum + (row.duration ?? 0) * (row.participants ?? 0), 0);
  const [fte, day] = [fteOf(source), plan.organisation.hoursPerDay];
  const perFte = fte && day ? ` ${texts.daysPerFte(formatNumber(minutes / day / fte, language))}` : "";
  const { accounts } = complianceOverview(full);
  const planned = { kind: "text", text: `${texts.hours(formatHours(minutes, language))}${perFte}` } as const;
  if (accounts === null || accounts.people === 0) return [planned];
  const { accountParts } = textsIn(complianceTexts, language);
  const parts = (["carriedIn", "right", "taken", "balance"] as const).map((part) => ({
    name: accountParts[part],
    value: formatNumber(accounts[part], language),
  }));
  return [planned, { kind: "text", text: texts.accounts(accounts.people) }, factsTable(parts, source)];
}

/** The rule on evaluation, and what is evaluated on each level. */
export function evaluationParts(source: ReportSource): readonly ReportPart[] {
  const { plan } = source;
  const rules = plan.rules.filter(({ topic }) => topic === "evaluationDuty").flatMap(({ text }) => text ?? []);
  const table = plan.evaluations.length === 0 ? [] : [evaluationPart(source)];
  return [...rules.map((text) => ({ kind: "text", text }) as const), ...table];
}

function factsTable(facts: readonly Fact[], { words, language, sheetNames }: ReportSource): ReportPart {
  const empty = textsIn(legalReportTexts, language).empty(sheetNames.organisation);
  const columns: readonly ReportColumn<Fact>[] = [
    { title: words.common("settingName"), isNumber: false, text: ({ name }) => name },
    { title: words.common("settingValue"), isNumber: false, text: ({ value }) => (value === "" ? empty : value) },
  ];
  return tableOf(columns, facts);
}

function fteOf({ plan }: ReportSource): number | null {
  const { fteQuarter4, fteQuarter1, fteQuarter2, fteQuarter3 } = plan.organisation;
  return referenceFte([fteQuarter4, fteQuarter1, fteQuarter2, fteQuarter3]);
}
