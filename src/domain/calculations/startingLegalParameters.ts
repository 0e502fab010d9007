import type { IsoDate } from "../plan/units";

/** A legal amount as a new plan starts with it: euro, hours, days, a fraction or a day of the year (315 is 15 March), as `unit` says. Without end it is in force until replaced. */
export interface StartingLegalParameter {
  readonly code: string;
  readonly value: number;
  readonly unit: "fraction" | "euro" | "hours" | "days" | "months" | "years" | "people" | "dayOfYear";
  readonly country: "BE" | "NL";
  readonly validFrom: IsoDate;
  readonly source: string;
  /** `false` when no source confirms it yet: the user is asked to check it. */
  readonly confirmed: boolean;
}

const kmo =
  "https://www.vlaio.be/nl/subsidies-financiering/subsidiedatabank/kmo-portefeuille-steun-voor-opleiding-en-advies";
const kmoTerms = "https://www.sonjakimpen.com/kmo-portefuille/algemene-voorwaarden/";
const vov = "https://www.fcbo.be/nl/subsidies/vlaams-opleidingsverlof/";
const slim = "https://www.ovp.nl/slimregeling/";
const clause = "https://www.mediarte.be/nl/dossiers/opleiding/opleidingsbeleid/het-scholingsbeding";
const plan = "https://werk.belgie.be/nl/themas/opleiding/opleidingsplannen";
const right = "https://groups.be/nl/nieuws/juridische-artikels/arbeidsdeal-recht-op-opleiding";
const norm = "https://docplayer.nl/58586692-Sectorale-vormingsinspanningen-in-de-vlaamse-ondernemingen.html";
const travel = "https://www.belastingdienst.nl";

/** The legal amounts of domain part 2. Values are dated because law changes; the plan's own table goes before these. */
export const startingLegalParameters = [
  row("BE.kmo.small", 0.3, "fraction", "BE", "2024-01-01", kmo, true),
  row("BE.kmo.medium", 0.2, "fraction", "BE", "2024-01-01", kmo, true),
  row("BE.kmo.small.cyberOrEnergy", 0.45, "fraction", "BE", "2024-01-01", kmo, true),
  row("BE.kmo.medium.cyberOrEnergy", 0.35, "fraction", "BE", "2024-01-01", kmo, true),
  row("BE.kmo.ceiling", 7500, "euro", "BE", "2024-01-01", kmo, true),
  row("BE.kmo.minimum", 100, "euro", "BE", "2024-01-01", kmoTerms, false),
  row("BE.kmo.cateringPersonDay", 25, "euro", "BE", "2024-01-01", kmoTerms, false),
  row("BE.vov.claimMonths", 3, "months", "BE", "2021-09-01", vov, true),
  row("BE.vov.hourlyRate", 21.3, "euro", "BE", "2021-09-01", vov, false),
  row("BE.vov.maximumHours", 125, "hours", "BE", "2021-09-01", vov, true),
  row("BE.vov.minimumHours", 32, "hours", "BE", "2021-09-01", vov, true),
  row("BE.vov.minimumFte", 0.5, "fraction", "BE", "2021-09-01", vov, true),
  row("NL.slim.rate", 0.6, "fraction", "NL", "2024-01-01", slim, true),
  row("NL.slim.minimum", 5000, "euro", "NL", "2024-01-01", slim, true),
  row("NL.slim.maximum", 24_999, "euro", "NL", "2024-01-01", slim, false),
  row("BE.plan.workers", 20, "people", "BE", "2022-11-20", plan, true),
  row("BE.plan.draftBy", 301, "dayOfYear", "BE", "2022-11-20", plan, false),
  row("BE.plan.adviceBy", 315, "dayOfYear", "BE", "2022-11-20", plan, true),
  row("BE.plan.fixedBy", 331, "dayOfYear", "BE", "2022-11-20", plan, true),
  row("BE.right.days20", 5, "days", "BE", "2024-01-01", right, true),
  row("BE.right.days10", 1, "days", "BE", "2023-01-01", right, true),
  row("BE.right.workers10", 10, "people", "BE", "2023-01-01", right, true),
  row("BE.right.windowYears", 5, "years", "BE", "2023-01-01", right, false),
  row("BE.clause.cost", 4223.78, "euro", "BE", "2025-02-01", clause, false),
  row("BE.clause.share1", 0.8, "fraction", "BE", "2024-01-01", clause, false),
  row("BE.clause.share2", 0.5, "fraction", "BE", "2024-01-01", clause, false),
  row("BE.clause.share3", 0.2, "fraction", "BE", "2024-01-01", clause, false),
  row("BE.clause.wageCap", 0.3, "fraction", "BE", "2024-01-01", clause, false),
  row("BE.clause.maxMonths", 36, "months", "BE", "2024-01-01", clause, true),
  row("BE.clause.hours", 80, "hours", "BE", "2024-01-01", clause, true),
  row("BE.norm.payroll", 0.019, "fraction", "BE", "2024-01-01", norm, false),
  row("NL.km.rate", 0.23, "euro", "NL", "2024-01-01", travel, false),
] as const;

/** The codes that a new plan knows. */
export type LegalParameterCode = (typeof startingLegalParameters)[number]["code"];

function row<const C extends string>(
  code: C,
  value: number,
  unit: StartingLegalParameter["unit"],
  country: StartingLegalParameter["country"],
  validFrom: IsoDate,
  source: string,
  confirmed: boolean,
): StartingLegalParameter & { readonly code: C } {
  return { code, value, unit, country, validFrom, source, confirmed };
}
