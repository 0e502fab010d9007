import type { IsoDate } from "../plan/units";

/** A legal amount as a new plan starts with it: euro, hours, days, a fraction or a day of the year (315 is 15 March), as `unit` says. Without end it is in force until replaced. */
export interface StartingLegalParameter {
  readonly code: string;
  readonly value: number;
  readonly unit: "fraction" | "factor" | "euro" | "hours" | "days" | "months" | "years" | "people" | "dayOfYear";
  readonly country: "BE" | "NL";
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
  /** Where it comes from; `null` for a rule of thumb nobody published. */
  readonly source: string | null;
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
const vovWage =
  "https://besox.storychief.io/betaald-educatief-verlof-en-vlaams-opleidingsverlof-loongrens-indieningstermijn-en-wijzigingen-schooljaar-2025-2026";
const vovRules = "https://www.sdworx.be/nl-be/oplossingen/talent-carriere/vlaams-opleidingsverlof-krachtlijnen";
const firstAid = "https://www.praxistraining.be/wetgeving-veiligheid/wetgeving-ehbo";
const counsellor = "https://acbtax.be/vertrouwenspersoon-verplicht-in-organisaties-vanaf-50-medewerkers/";
const forkliftBe = "https://www.denestor.be/blogbericht/veiligheid-een-heftruck-attest-verplicht/";
const forkliftNl = "https://www.blomopleidingen.nl/faq/";
const vca = "https://www.vca.nl/voor-medewerkers/over-uw-diploma-of-certificaat.aspx";
const code95Be = "https://www.fcbo.be/nl/info/vakbekwaamheid-code-95/";
const code95Nl = "https://www.cbr.nl/nl/beroepsexamens/code-95/code-95-behouden";
const vatBe = "https://taxworld.wolterskluwer.be/nl/nieuws/uitgespit/back-to-school-btw-vrijstelling-onderwijs/";
const vatNl = "https://moore-mkw.nl/actueel/btw-regime-cursussen-en-trainingen";
const pensionBe =
  "https://www.easypay-group.com/nl_BE/EASYPAY_GROUP/news/detail/Verhoging-pensioenleeftijd-definitief%21?id=4633";
const pensionNl = "https://www.blikopnieuws.nl/nieuws/296350/aow-leeftijd-in-2028-met-drie-maanden-omhoog.html";
const wkr = "https://www.randstad.nl/werkgevers/werkpocket/arbeidsvoorwaarden-en-belonen/belonen/werkkostenregeling";
const slimTerm = "https://wiedijk.nl/verlenging-slim-regeling";
const transition = "https://zoek.officielebekendmakingen.nl/stb-2015-171.html";
const responders = "https://www.nibhv.nl/bhv-verplicht-wet-regelgeving/";
const council =
  "https://www.rendement.nl/instemmingsrecht-artikel-27-wor/nieuws/instemmingsrecht-or-personeelsopleiding.html";
const wageNl =
  "https://www.persoonadvies.nl/site/nl/organisatie/blog/detail/wat-kost-een-werknemer-in-vaste-dienst-u-in-2018/nl-63-453";
/** A rule of thumb without a source: the user is asked to put in figures of the organisation itself. */
const ownEstimate = null;
/** SLIM was extended until 1 January 2030. */
const slimEnd: IsoDate = "2029-12-31";

/** The legal amounts of domain part 2. Values are dated because law changes; the plan's own table goes before these. */
export const startingLegalParameters = [
  row("BE.kmo.small", 0.3, "fraction", "BE", "2024-01-01", kmo, true),
  row("BE.kmo.medium", 0.2, "fraction", "BE", "2024-01-01", kmo, true),
  row("BE.kmo.small.cyberOrEnergy", 0.45, "fraction", "BE", "2024-01-01", kmo, true),
  row("BE.kmo.medium.cyberOrEnergy", 0.35, "fraction", "BE", "2024-01-01", kmo, true),
  row("BE.kmo.ceiling", 7500, "euro", "BE", "2024-01-01", kmo, true),
  row("BE.kmo.minimum", 100, "euro", "BE", "2024-01-01", kmoTerms, false),
  row("BE.kmo.cateringPersonDay", 25, "euro", "BE", "2024-01-01", kmoTerms, false),
  row("BE.kmo.requestDays", 14, "days", "BE", "2024-01-01", kmoTerms, false),
  row("BE.kmo.small.workers", 50, "people", "BE", "2024-01-01", kmo, true),
  row("BE.kmo.small.turnover", 10_000_000, "euro", "BE", "2024-01-01", kmo, true),
  row("BE.kmo.medium.workers", 250, "people", "BE", "2024-01-01", kmo, true),
  row("BE.kmo.medium.turnover", 50_000_000, "euro", "BE", "2024-01-01", kmo, true),
  row("BE.kmo.medium.balance", 43_000_000, "euro", "BE", "2024-01-01", kmo, true),
  row("BE.vov.claimMonths", 3, "months", "BE", "2021-09-01", vov, true),
  row("BE.vov.hourlyRate", 21.3, "euro", "BE", "2021-09-01", vov, false),
  row("BE.vov.maximumHours", 125, "hours", "BE", "2021-09-01", vov, true),
  row("BE.vov.minimumHours", 32, "hours", "BE", "2021-09-01", vov, true),
  row("BE.vov.minimumFte", 0.5, "fraction", "BE", "2021-09-01", vov, true),
  row("BE.vov.minimumAttendance", 0.5, "fraction", "BE", "2021-09-01", vovRules, true),
  row("BE.vov.wageCeiling", 3641, "euro", "BE", "2024-09-01", vovWage, true, "2025-08-31"),
  row("BE.vov.wageCeiling", 3714, "euro", "BE", "2025-09-01", vovWage, true, "2026-08-31"),
  row("NL.slim.rate", 0.6, "fraction", "NL", "2024-01-01", slim, true, slimEnd),
  row("NL.slim.minimum", 5000, "euro", "NL", "2024-01-01", slim, true, slimEnd),
  row("NL.slim.maximum", 24_999, "euro", "NL", "2024-01-01", slim, false, slimEnd),
  row("NL.slim.advance", 0.5, "fraction", "NL", "2024-01-01", slimTerm, true, slimEnd),
  row("NL.slim.marchWindow", 301, "dayOfYear", "NL", "2024-01-01", slimTerm, false, slimEnd),
  row("NL.slim.septemberWindow", 901, "dayOfYear", "NL", "2024-01-01", slimTerm, false, slimEnd),
  row("BE.plan.workers", 20, "people", "BE", "2022-11-20", plan, true),
  row("BE.plan.draftBy", 301, "dayOfYear", "BE", "2022-11-20", plan, false),
  row("BE.plan.adviceBy", 315, "dayOfYear", "BE", "2022-11-20", plan, true),
  row("BE.plan.fixedBy", 331, "dayOfYear", "BE", "2022-11-20", plan, true),
  row("BE.plan.draftDays", 15, "days", "BE", "2022-11-20", plan, true),
  row("BE.right.days20", 4, "days", "BE", "2023-01-01", right, true, "2023-12-31"),
  row("BE.right.days20", 5, "days", "BE", "2024-01-01", right, true),
  row("BE.right.days10", 1, "days", "BE", "2023-01-01", right, true),
  row("BE.right.sectorMinimum", 2, "days", "BE", "2023-01-01", right, true),
  row("BE.right.workers10", 10, "people", "BE", "2023-01-01", right, true),
  row("BE.right.windowYears", 5, "years", "BE", "2023-01-01", right, false),
  row("BE.clause.cost", 4223.78, "euro", "BE", "2025-02-01", clause, false),
  row("BE.clause.share1", 0.8, "fraction", "BE", "2024-01-01", clause, false),
  row("BE.clause.share2", 0.5, "fraction", "BE", "2024-01-01", clause, false),
  row("BE.clause.share3", 0.2, "fraction", "BE", "2024-01-01", clause, false),
  row("BE.clause.wageCap", 0.3, "fraction", "BE", "2024-01-01", clause, false),
  row("BE.clause.maxMonths", 36, "months", "BE", "2024-01-01", clause, true),
  row("BE.clause.hours", 80, "hours", "BE", "2024-01-01", clause, true),
  row("BE.clause.yearlyWage", 34_819, "euro", "BE", "2019-01-01", clause, false),
  row("BE.norm.payroll", 0.019, "fraction", "BE", "2024-01-01", norm, false),
  row("NL.km.rate", 0.23, "euro", "NL", "2024-01-01", travel, false),
  row("NL.wkr.freeShare", 0.02, "fraction", "NL", "2025-01-01", wkr, true, "2026-12-31"),
  row("NL.wkr.freeShare", 0.0216, "fraction", "NL", "2027-01-01", wkr, false),
  row("NL.wkr.freeShareAbove", 0.0118, "fraction", "NL", "2025-01-01", wkr, true),
  row("NL.wkr.freeShareUpTo", 400_000, "euro", "NL", "2025-01-01", wkr, true),
  row("NL.wkr.finalLevy", 0.8, "fraction", "NL", "2025-01-01", wkr, true),
  row("NL.transition.months", 60, "months", "NL", "2015-07-01", transition, true),
  row("NL.council.appealMonths", 1, "months", "NL", "2024-01-01", council, true),
  row("BE.vat.rate", 0.21, "fraction", "BE", "2024-01-01", vatBe, true),
  row("NL.vat.rate", 0.21, "fraction", "NL", "2024-01-01", vatNl, true),
  row("BE.firstAid.basicHours", 15, "hours", "BE", "2024-01-01", firstAid, true),
  row("BE.firstAid.refreshHours", 4, "hours", "BE", "2024-01-01", firstAid, true),
  row("BE.firstAid.refreshMonths", 12, "months", "BE", "2024-01-01", firstAid, true),
  row("BE.firstAid.classMaximum", 15, "people", "BE", "2024-01-01", firstAid, true),
  row("BE.firstAid.workersPerAider", 50, "people", "BE", "2024-01-01", firstAid, false),
  row("BE.counsellor.workers", 50, "people", "BE", "2023-12-01", counsellor, true),
  row("BE.counsellor.hours", 30, "hours", "BE", "2023-12-01", counsellor, true),
  row("BE.counsellor.withinYears", 2, "years", "BE", "2023-12-01", counsellor, true),
  row("BE.counsellor.reviewMonths", 12, "months", "BE", "2023-12-01", counsellor, true),
  row("NL.responder.refreshMonths", 12, "months", "NL", "2024-01-01", responders, false),
  row("NL.responder.workersPerResponder", 50, "people", "NL", "2024-01-01", responders, false),
  row("BE.forklift.refreshMonths", 60, "months", "BE", "2024-01-01", forkliftBe, false),
  row("NL.forklift.refreshMonths", 60, "months", "NL", "2024-01-01", forkliftNl, false),
  row("BE.vca.validMonths", 120, "months", "BE", "2024-01-01", vca, true),
  row("NL.vca.validMonths", 120, "months", "NL", "2024-01-01", vca, true),
  row("BE.code95.hours", 35, "hours", "BE", "2024-01-01", code95Be, true),
  row("BE.code95.years", 5, "years", "BE", "2024-01-01", code95Be, true),
  row("NL.code95.hours", 35, "hours", "NL", "2024-01-01", code95Nl, true),
  row("NL.code95.years", 5, "years", "NL", "2024-01-01", code95Nl, true),
  row("NL.code95.practiceHours", 7, "hours", "NL", "2024-01-01", code95Nl, true),
  row("BE.pension.age", 66, "years", "BE", "2025-02-01", pensionBe, true),
  row("BE.pension.age", 67, "years", "BE", "2030-02-01", pensionBe, true),
  row("NL.pension.age", 67, "years", "NL", "2024-01-01", pensionNl, true),
  row("NL.pension.age", 67.25, "years", "NL", "2028-01-01", pensionNl, true),
  row("BE.wage.months", 13.92, "months", "BE", "2024-01-01", ownEstimate, false),
  row("BE.wage.markup", 1.27, "factor", "BE", "2024-01-01", ownEstimate, false),
  row("BE.wage.productiveHours", 1680, "hours", "BE", "2024-01-01", ownEstimate, false),
  row("NL.wage.markup", 1.35, "factor", "NL", "2024-01-01", wageNl, false),
  row("NL.wage.productiveHours", 1720, "hours", "NL", "2024-01-01", ownEstimate, false),
] as const;

/** The codes that a new plan knows. */
export type LegalParameterCode = (typeof startingLegalParameters)[number]["code"];

function row<const C extends string>(
  code: C,
  value: number,
  unit: StartingLegalParameter["unit"],
  country: StartingLegalParameter["country"],
  validFrom: IsoDate,
  source: string | null,
  confirmed: boolean,
  validTo: IsoDate | null = null,
): StartingLegalParameter & { readonly code: C } {
  return { code, value, unit, country, validFrom, validTo, source, confirmed };
}
