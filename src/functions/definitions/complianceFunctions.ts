import { legalParameter } from "../../domain/calculations/legalParameter";
import { mandatoryCoverage } from "../../domain/calculations/mandatoryCoverage";
import { referenceFte } from "../../domain/calculations/referenceFte";
import { repaymentClause } from "../../domain/calculations/repaymentClause";
import { representationRatio } from "../../domain/calculations/representationRatio";
import { slidingRepayment } from "../../domain/calculations/slidingRepayment";
import { startingSubsidyRules } from "../../domain/calculations/startingSubsidyRules";
import { trainingBalance } from "../../domain/calculations/trainingBalance";
import { trainingRight } from "../../domain/calculations/trainingRight";
import { countryWords, genderWords } from "../../i18n/functions/laterChoiceWords";
import { numberOrBlank } from "../answerNumber";
import { choiceFromCell } from "../cells/choiceFromCell";
import { dateFromCell } from "../cells/dateFromCell";
import { cellFromEuro, euroFromCell } from "../cells/euroFromCell";
import { hoursFromCell } from "../cells/hoursFromCell";
import { numberFromCell } from "../cells/numberFromCell";
import { positiveNumberFromCell } from "../cells/positiveNumberFromCell";
import { shareFromCell } from "../cells/shareFromCell";
import { textFromCell } from "../cells/textFromCell";
import { wholeNumberFromCell } from "../cells/wholeNumberFromCell";
import { yearFromCell } from "../cells/yearFromCell";
import { yesNoFromCell } from "../cells/yesNoFromCell";
import type { Answer } from "../customFunction";
import { FunctionProblem, notAvailable } from "../functionProblem";
import { needed, open, optional, rowFunction } from "../rowFunction";
import { rowsById } from "../rowsById";
import { column, optionalColumn, optionalSingle, single, tableFunction } from "../tableFunction";

const readCountry = choiceFromCell(countryWords);
const { repayment } = startingSubsidyRules;
const readGender = choiceFromCell(genderWords);

/** Custom functions about rights, duties and legal amounts (F-C1 to F-C3, F-C6, F-C7, F-C10). */
export const complianceFunctions = [
  rowFunction(
    "REFVTE",
    {
      quarter4: open(positiveNumberFromCell),
      quarter1: open(positiveNumberFromCell),
      quarter2: open(positiveNumberFromCell),
      quarter3: open(positiveNumberFromCell),
    },
    ({ quarter4, quarter1, quarter2, quarter3 }) =>
      numberOrBlank(referenceFte([quarter4, quarter1, quarter2, quarter3])),
  ),
  rowFunction(
    "OPLEIDINGSRECHT",
    {
      daysFullTime: needed(positiveNumberFromCell),
      regime: needed(shareFromCell),
      serviceStart: open(dateFromCell),
      serviceEnd: open(dateFromCell),
      year: needed(yearFromCell),
    },
    ({ daysFullTime, regime, serviceStart, serviceEnd, year }) =>
      trainingRight({ days: daysFullTime, regime, start: serviceStart, end: serviceEnd, year }),
  ),
  tableFunction(
    "SALDO",
    {
      years: column(yearFromCell, "rows"),
      rights: column(positiveNumberFromCell, "rows"),
      taken: column(positiveNumberFromCell, "rows"),
      windowYears: optionalSingle(wholeNumberFromCell),
      employeeIds: optionalColumn(textFromCell, "rows"),
      askedEmployeeIds: optionalColumn(textFromCell, "asked"),
    },
    ({ years, rights, taken, windowYears, employeeIds, askedEmployeeIds }): Answer => {
      const balanceOf = (rows: Iterable<number>) => {
        const known = [...rows].flatMap((row) => {
          const [year, right, used] = [years[row] ?? null, rights[row] ?? null, taken[row] ?? null];
          return year === null || right === null || used === null ? [] : [{ year, right, taken: used }];
        });
        return known.length === 0 ? "" : trainingBalance(known, windowYears);
      };
      if (employeeIds === null || askedEmployeeIds === null) return [[balanceOf(years.keys())]];
      const accounts = rowsById(employeeIds);
      return askedEmployeeIds.map((id) => {
        const rows = accounts.get(id ?? "");
        if (id === null) return [""];
        return [rows === undefined ? notAvailable("unknownId", id) : balanceOf(rows)];
      });
    },
  ),
  tableFunction(
    "GENDERRATIO",
    {
      staffIds: column(textFromCell, "staff"),
      staffGenders: column(readGender, "staff"),
      hourEmployeeIds: column(textFromCell, "hours"),
      hours: column(hoursFromCell, "hours"),
      gender: optionalSingle(readGender),
    },
    ({ staffIds, staffGenders, hourEmployeeIds, hours, gender }): Answer => {
      const time = new Map<string, number>();
      hourEmployeeIds.forEach((id, row) => {
        if (id !== null) time.set(id, (time.get(id) ?? 0) + (hours[row] ?? 0));
      });
      const staff = staffIds.flatMap((id, row) =>
        id === null ? [] : [{ inGroup: staffGenders[row] === (gender ?? "V"), time: time.get(id) ?? 0 }],
      );
      if (staff.length === 0) return [[""]];
      const ratio = representationRatio(staff, ({ inGroup }) => inGroup);
      if (ratio === "hidden") throw notAvailable("hiddenSmallGroup");
      return [[numberOrBlank(ratio)]];
    },
  ),
  tableFunction(
    "DEKKINGVERPLICHT",
    {
      requiredEmployeeIds: column(textFromCell, "required"),
      holderIds: column(textFromCell, "certificates"),
      obtainedDates: column(dateFromCell, "certificates"),
      validUntilDates: column(dateFromCell, "certificates"),
      referenceDate: single(dateFromCell),
    },
    ({ requiredEmployeeIds, holderIds, obtainedDates, validUntilDates, referenceDate }): Answer => {
      const certificates = holderIds.flatMap((employeeId, row) =>
        employeeId === null
          ? []
          : [{ employeeId, obtainedOn: obtainedDates[row] ?? null, validUntil: validUntilDates[row] ?? null }],
      );
      const required = requiredEmployeeIds.filter((id) => id !== null);
      return [[numberOrBlank(mandatoryCoverage(required, certificates, referenceDate).share)]];
    },
  ),
  rowFunction(
    "SCHOLINGSBEDING",
    {
      trainingCost: needed(euroFromCell),
      termMonths: needed(positiveNumberFromCell),
      monthsAfter: needed(positiveNumberFromCell),
      yearlyPay: optional(euroFromCell),
      firstThirdShare: optional(shareFromCell),
      secondThirdShare: optional(shareFromCell),
      lastThirdShare: optional(shareFromCell),
      wageCap: optional(shareFromCell),
      longestTerm: optional(positiveNumberFromCell),
    },
    ({ trainingCost, termMonths, monthsAfter, yearlyPay, ...given }) => {
      if (termMonths > (given.longestTerm ?? repayment.longestTerm))
        throw new FunctionProblem("termTooLong", String(termMonths), 2);
      const [first, second, last] = repayment.shares;
      const rules = {
        shares: [given.firstThirdShare ?? first, given.secondThirdShare ?? second, given.lastThirdShare ?? last],
        wageCap: given.wageCap ?? repayment.wageCap,
      } as const;
      return cellFromEuro(repaymentClause(trainingCost, termMonths, monthsAfter, yearlyPay, rules));
    },
  ),
  rowFunction(
    "STUDIEKOSTEN",
    {
      trainingCost: needed(euroFromCell),
      termMonths: needed(positiveNumberFromCell),
      monthsAfter: needed(positiveNumberFromCell),
      isMandatory: optional(yesNoFromCell),
    },
    ({ trainingCost, termMonths, monthsAfter, isMandatory }) =>
      cellFromEuro(slidingRepayment(trainingCost, termMonths, monthsAfter, isMandatory ?? false)),
  ),
  tableFunction(
    "WETTELIJK",
    {
      parameterCode: single(textFromCell),
      date: single(dateFromCell),
      parameterCodes: column(textFromCell, "rows"),
      parameterValues: column(numberFromCell, "rows"),
      validFromDates: column(dateFromCell, "rows"),
      validToDates: column(dateFromCell, "rows"),
      country: optionalSingle(readCountry),
      countries: optionalColumn(readCountry, "rows"),
    },
    ({
      parameterCode,
      date,
      parameterCodes,
      parameterValues,
      validFromDates,
      validToDates,
      country,
      countries,
    }): Answer => {
      const parameters = parameterCodes.map((code, row) => ({
        code,
        value: parameterValues[row] ?? null,
        country: countries?.[row] ?? null,
        validFrom: validFromDates[row] ?? null,
        validTo: validToDates[row] ?? null,
      }));
      const found = legalParameter(parameters, parameterCode, date, country === "BE+NL" ? null : country);
      if (found?.value === undefined || found.value === null) throw notAvailable("unknownParameter", parameterCode);
      return [[found.value]];
    },
  ),
];
