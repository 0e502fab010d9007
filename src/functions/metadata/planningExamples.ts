import { cellOf, columnOf, date, type FunctionExample } from "./functionExample";

const ranked = {
  netCosts: columnOf(6200, 15_500, 11_800, 9400, 3100, 2600, 1900),
  scores: columnOf(100, 88, 81, 72, 64, 55, 41),
  mandatory: columnOf("ja", "nee", "nee", "nee", "nee", "nee", "nee"),
};

/** Examples of the functions about needs, priorities and the cut-off line. */
export const planningExamples = {
  TOETS: { inputs: [2, 3, "nee", null, null], result: cellOf("Opleiding + maatregel") },
  VTETEKORT: { inputs: [24, 20, 3, 0, 4, 1], result: cellOf(6) },
  KLOOF: {
    inputs: [columnOf(4, 3, 3), columnOf(2, 3, 2), columnOf(8, 8, 5), columnOf(3, 2, 1)],
    result: columnOf(48, 0, 5),
  },
  DRAAGVLAK: {
    inputs: [columnOf(5, 4, 3, 4, 2), columnOf(4, 3.5, 3.2, 2.5, 4)],
    result: cellOf(61.6 / 18),
  },
  GESPREKSDEKKING: { inputs: [columnOf(1, 8, 20, 2, 3), columnOf(1, 6, 9, 0, 1)], result: cellOf(0.5) },
  PRIOSCORE: { inputs: [[[5, 1, 4, 3, 4]], [[0.3, 0.25, 0.2, 0.1, 0.15]], null], result: cellOf(61.25) },
  PRIOSCORES: {
    inputs: [
      columnOf("O1", "O2"),
      columnOf("O1", "O1", "O2", "O2", "O2"),
      columnOf("C1", "C2", "C1", "C2", "C2"),
      columnOf(5, 3, 1, 4, 2),
      columnOf("C1", "C2"),
      columnOf(0.5, 0.5),
    ],
    result: columnOf(75, 25),
  },
  RANG: {
    inputs: [
      columnOf("O1", "O2", "O3"),
      columnOf("c", "b", "a"),
      columnOf(72, 40, 88),
      columnOf(null, null, null),
      columnOf(9400, 6200, 15_500),
      null,
      null,
      null,
    ],
    result: columnOf(3, 1, 2),
  },
  WAARDEPEREURO: { inputs: [61.25, 12, 13_203.5], result: cellOf((61.25 * 12) / 13_203.5) },
  SNIJLIJN: {
    inputs: [ranked.netCosts, 40_000, "strikt", null, null, null],
    result: columnOf(true, true, true, false, false, false, false),
  },
  RANGLIJST: {
    inputs: [
      columnOf("O1", "O2", "O3"),
      columnOf("Excel", "VCA", "Verkoop"),
      columnOf("c Leidinggevende", "b Wettelijk verplicht", "a Strategisch (directie)"),
      columnOf(72, 40, 88),
      columnOf(9400, 6200, 15_500),
      columnOf(null, date("2027-05-01"), null),
      22_000,
      "strikt",
      "nee",
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
    ],
    result: [
      [1, "O2", "VCA", "b Wettelijk verplicht", 40, 6200, 6200, true],
      [2, "O3", "Verkoop", "a Strategisch (directie)", 88, 15_500, 21_700, true],
      [3, "O1", "Excel", "c Leidinggevende", 72, 9400, 31_100, false],
    ],
  },
  BESTEWAARDE: {
    inputs: [
      columnOf("O1", "O2", "O3", "O4", "O5", "O6", "O7"),
      ranked.netCosts,
      ranked.scores,
      40_000,
      ranked.mandatory,
      ...Array.from({ length: 8 }, () => null),
    ],
    result: columnOf(true, true, false, true, true, true, true),
  },
} as const satisfies Readonly<Record<string, FunctionExample>>;
