import { publicHolidays } from "../../domain/calculations/publicHolidays";
import { cellOf, columnOf, date, time, type ExampleBlock, type FunctionExample } from "./functionExample";

const emptyYear: ExampleBlock = Array.from({ length: 12 }, () => Array.from({ length: 31 }, () => ""));
const yearWithCourse = emptyYear.map((month, place) =>
  month.map((text, day) => (place === 2 && day === 3 ? "Excel" : text)),
);

const march2027: ExampleBlock = [
  ["1", "2", "3", "4 Excel", "5", "6", "7"],
  ["8", "9", "10", "11", "12", "13", "14"],
  ["15", "16", "17", "18", "19", "20", "21"],
  ["22", "23", "24", "25", "26", "27", "28"],
  ["29", "30", "31", "", "", "", ""],
  ["", "", "", "", "", "", ""],
];

const names = [
  "Nieuwjaar",
  "Paasmaandag",
  "Dag van de Arbeid",
  "Hemelvaartsdag",
  "Pinkstermaandag",
  "Nationale feestdag",
  "Onze-Lieve-Vrouw-Hemelvaart",
  "Allerheiligen",
  "Wapenstilstand",
  "Kerstmis",
];

/** Examples of the functions about the calendar, compliance and evaluation. */
export const followUpExamples = {
  OVERLAPT: { inputs: [time("09:00"), time("12:30"), time("12:30"), time("16:00"), null], result: cellOf(false) },
  FEESTDAGEN: {
    inputs: [2027, "België", null],
    result: publicHolidays(2027, "BE").map((holiday, place) => [date(holiday.date), names[place] ?? "", true]),
  },
  ISFEESTDAG: {
    inputs: [columnOf(date("2027-04-27"), date("2027-04-28")), "Nederland"],
    result: columnOf(true, false),
  },
  GELDIGTOT: {
    inputs: [columnOf(date("2017-03-20"), date("2024-02-29")), columnOf(120, 12)],
    result: columnOf(date("2027-03-20"), date("2025-02-28")),
  },
  ATTESTSTATUS: {
    inputs: [columnOf(date("2027-03-20"), date("2027-08-31")), date("2027-04-14"), null, null],
    result: columnOf("vervallen", "geldig"),
  },
  BEZETTING: { inputs: [14, 12], result: cellOf(14 / 12) },
  JAARKALENDER: { inputs: [2027, columnOf(date("2027-03-04")), columnOf("Excel"), null], result: yearWithCourse },
  MAANDKALENDER: { inputs: [2027, 3, columnOf(date("2027-03-04")), columnOf("Excel")], result: march2027 },
  CONFLICTEN: {
    inputs: [
      columnOf("S1", "S1", "S2", "S3"),
      columnOf(date("2027-03-04"), date("2027-03-18"), date("2027-03-11"), date("2027-03-18")),
      columnOf(time("09:00"), time("09:00"), time("09:00"), time("12:00")),
      columnOf(time("12:30"), time("12:30"), time("12:30"), time("13:00")),
      columnOf("S1", "S2", "S3"),
      columnOf("Excel", "VCA", "Verkoop"),
      columnOf("Jansen", "Peeters", "Claes"),
      columnOf("Zaal 1", "Zaal 1", "Zaal 2"),
      columnOf("S1", "S2", "S3"),
      columnOf("M1", "M1", "M1"),
      columnOf("ingeschreven", "ingeschreven", "ingeschreven"),
      null,
      null,
      null,
      null,
      null,
      null,
      null,
    ],
    result: [["deelnemer", "M1", "S1 Excel", "S3 Verkoop", date("2027-03-18"), time("12:00"), time("12:30")]],
  },
  REFVTE: { inputs: [19.6, 20.4, 20.8, 19.9], result: cellOf(20.175) },
  OPLEIDINGSRECHT: { inputs: [5, 0.8, date("2027-03-14"), null, 2027], result: cellOf((5 * 0.8 * 10) / 12) },
  SALDO: {
    inputs: [columnOf(2024, 2025, 2026), columnOf(5, 5, 4), columnOf(3, 6.5, 2), null, null, null],
    result: cellOf(2.5),
  },
  GENDERRATIO: {
    inputs: [
      columnOf("M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"),
      columnOf("V", "V", "V", "V", "V", "M", "M", "M", "M", "M"),
      columnOf("M1", "M2", "M6", "M7"),
      columnOf(8, 8, 16, 8),
      null,
    ],
    result: cellOf(0.8),
  },
  DEKKINGVERPLICHT: {
    inputs: [
      columnOf("M1", "M2", "M3", "M4"),
      columnOf("M1", "M2", "M3"),
      columnOf(date("2026-01-10"), date("2017-03-20"), date("2026-05-02")),
      columnOf(date("2028-01-10"), date("2027-03-20"), null),
      date("2027-04-14"),
    ],
    result: cellOf(0.5),
  },
  SCHOLINGSBEDING: {
    inputs: [
      columnOf(6000, 6000, 6000, 12_000),
      columnOf(36, 36, 36, 36),
      columnOf(10, 12, 36, 3),
      columnOf(null, null, null, 30_000),
      null,
      null,
      null,
      null,
      null,
    ],
    result: columnOf(4800, 3000, 0, 9000),
  },
  STUDIEKOSTEN: { inputs: [6000, 36, 10, null], result: cellOf(4333.33) },
  WETTELIJK: {
    inputs: [
      "BE.kmo.ceiling",
      date("2027-06-01"),
      columnOf("BE.kmo.ceiling", "BE.kmo.ceiling"),
      columnOf(7500, 8000),
      columnOf(date("2024-01-01"), date("2027-01-01")),
      columnOf(date("2026-12-31"), null),
      null,
      null,
    ],
    result: cellOf(8000),
  },
  SOCIALEBALANS: {
    inputs: [
      columnOf("M1", "M1", "M2"),
      columnOf("M", "M", "V"),
      columnOf("formeel", "formeel", "formeel"),
      columnOf(8, 4, 16),
      columnOf(500, 250, 1000),
      columnOf(40, 0, 60),
      columnOf(0, 100, 0),
      null,
      null,
      null,
    ],
    result: [
      ["5801", "5811", "Formele voortgezette opleiding: aantal betrokken werknemers", 1, 1],
      ["5802", "5812", "Formele voortgezette opleiding: aantal gevolgde opleidingsuren", 12, 16],
      ["5803", "5813", "Formele voortgezette opleiding: nettokosten", 690, 1060],
      ["58031", "58131", "Formele voortgezette opleiding: waarvan brutokosten", 750, 1000],
      ["58032", "58132", "Formele voortgezette opleiding: waarvan betaalde bijdragen aan collectieve fondsen", 40, 60],
      ["58033", "58133", "Formele voortgezette opleiding: waarvan ontvangen tegemoetkomingen (in mindering)", 100, 0],
      ["5821", "5831", "Minder formele en informele voortgezette opleiding: aantal betrokken werknemers", 0, 0],
      ["5822", "5832", "Minder formele en informele voortgezette opleiding: aantal gevolgde opleidingsuren", 0, 0],
      ["5823", "5833", "Minder formele en informele voortgezette opleiding: nettokosten", 0, 0],
      ["5841", "5851", "Initiële beroepsopleiding: aantal betrokken werknemers", 0, 0],
      ["5842", "5852", "Initiële beroepsopleiding: aantal gevolgde opleidingsuren", 0, 0],
      ["5843", "5853", "Initiële beroepsopleiding: nettokosten", 0, 0],
    ],
  },
  NPS: { inputs: [columnOf(9, 10, 8, 6, 7, 10, 9, 5, 8, 9)], result: cellOf(30) },
  LEERWINST: { inputs: [55, 82, null], result: cellOf(0.6) },
  TRANSFER: { inputs: [9, 12], result: cellOf(0.75) },
  KPIVOORTGANG: { inputs: [40, 28, 20], result: cellOf(0.6) },
  ROI: { inputs: [60_000, 0.5, 0.8, 15_000], result: cellOf(0.6) },
  BCR: { inputs: [60_000, 0.5, 0.8, 15_000], result: cellOf(1.6) },
  TERUGVERDIENTIJD: { inputs: [60_000, 0.5, 0.8, 15_000], result: cellOf(7.5) },
} as const satisfies Readonly<Record<string, FunctionExample>>;
