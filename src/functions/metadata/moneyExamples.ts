import { cellOf, columnOf, date, time, type FunctionExample } from "./functionExample";

/** Examples of the functions about cost, budget, subsidies and suppliers. */
export const moneyExamples = {
  VERLETKOST: { inputs: [12, 15.2, 38.5], result: cellOf(7022.4) },
  VERLETKOSTLIJST: {
    inputs: [
      columnOf("O1", "O2"),
      columnOf("d Werkvloer", "b Wettelijk verplicht"),
      columnOf("nee", "ja"),
      columnOf("S1", "S2"),
      columnOf("O1", "O2"),
      columnOf("bevestigd", "bevestigd"),
      columnOf("S1", "S2"),
      columnOf(date("2027-03-02"), date("2027-03-03")),
      columnOf(time("09:00"), time("09:00")),
      columnOf(time("17:00"), time("17:00")),
      columnOf("S1", "S1", "S1", "S2"),
      columnOf("M1", "M2", "M3", "M1"),
      columnOf("ingeschreven", "ingeschreven", "ingeschreven", "ingeschreven"),
      columnOf(null, null, null, "nee"),
      columnOf("M1", "M2", "M3"),
      columnOf(40, 30, null),
      [
        [8, 8, 0, 8, 8],
        [4, 4, 4, 4, 4],
        [8, 8, 8, 8, 8],
      ],
    ],
    result: [
      [12, 4, 440, 1, 0],
      [8, 0, 320, 0, 0],
    ],
  },
  UURKOST: { inputs: [52_000, 1.35, 1720], result: cellOf((52_000 * 1.35) / 1720) },
  BTWKOST: { inputs: [2900, 0.21, 0.4], result: cellOf(3265.4) },
  REGELBEDRAG: { inputs: [960, 0.23, null, null], result: cellOf(220.8) },
  KOSTPP: { inputs: [13_203.5, 12], result: cellOf(13_203.5 / 12) },
  NETTOKOST: {
    inputs: [columnOf(21_850, 12_480), columnOf(1640, 1060), columnOf(3900, 2100)],
    result: columnOf(19_590, 11_440),
  },
  BREAKEVEN: { inputs: [3900, 45, 695, 40], result: cellOf(6) },
  BESCHIKBAAR: { inputs: [60_000, 21_400, 13_250], result: cellOf(25_350) },
  PROGNOSE: { inputs: [21_400, 13_250, 27_900], result: cellOf(62_550) },
  AFWIJKING: {
    inputs: [columnOf(62_550, 10_100, 700), columnOf(60_000, 10_000, 0), null, null, null],
    result: [
      [2550, 0.0425, false],
      [100, 0.01, false],
      [700, "nieuw", true],
    ],
  },
  VERDEEL: { inputs: [2700, columnOf(1_580_000, 1_020_000)], result: columnOf(1640.77, 1059.23) },
  SUBTOTAAL: {
    inputs: [columnOf("IT", "Zorg", "IT"), columnOf(100, 250, 50.5), columnOf("IT", "Zorg"), null, null],
    result: columnOf(150.5, 250),
  },
  KRUISTABEL: {
    inputs: [
      columnOf("IT", "Zorg", "IT"),
      columnOf("a", "a", "c"),
      columnOf(100, 250, 50),
      columnOf("IT", "Zorg"),
      [["a", "c"]],
    ],
    result: [
      [100, 50],
      [250, 0],
    ],
  },
  MAANDTOTALEN: {
    inputs: [columnOf(date("2027-01-15"), date("2027-03-01"), date("2027-03-31")), columnOf(500, 100, 25), 2027, null],
    result: [
      [date("2027-01-01"), 500],
      [date("2027-02-01"), 0],
      [date("2027-03-01"), 125],
      [date("2027-04-01"), 0],
      [date("2027-05-01"), 0],
      [date("2027-06-01"), 0],
      [date("2027-07-01"), 0],
      [date("2027-08-01"), 0],
      [date("2027-09-01"), 0],
      [date("2027-10-01"), 0],
      [date("2027-11-01"), 0],
      [date("2027-12-01"), 0],
    ],
  },
  FASERING: {
    inputs: [
      columnOf("O1", "O2"),
      columnOf(9000, 400),
      columnOf(null, date("2026-12-01")),
      columnOf("O1", "O1", "O1"),
      columnOf(date("2026-12-07"), date("2026-12-14"), date("2027-01-11")),
      columnOf(date("2026-12-01"), date("2027-01-01")),
    ],
    result: columnOf(6400, 3000),
  },
  KMOPORTEFEUILLE: {
    inputs: [
      columnOf(9000, 12_000, 6000, 500),
      "klein",
      null,
      columnOf(date("2027-02-01"), date("2027-03-01"), date("2027-05-01"), date("2027-06-01")),
      null,
      null,
      null,
      null,
      null,
    ],
    result: columnOf(2700, 3600, 1200, 0),
  },
  VOV: {
    inputs: [columnOf(1, 1, 0.8, 0.4), columnOf(40, 140, 110, 40), null, null, null],
    result: columnOf(852, 2662.5, 2130, 0),
  },
  SLIM: { inputs: [columnOf(30_000, 50_000, 5000, 4999), null, null, null], result: columnOf(18_000, 24_999, 3000, 0) },
  HHI: {
    inputs: [columnOf(24_000, 9000, 4500, 2500), null],
    result: cellOf(0.6 ** 2 + 0.225 ** 2 + 0.1125 ** 2 + 0.0625 ** 2),
  },
  MAVERICK: { inputs: [columnOf(24_000, 9000, 7000), columnOf("CT-1", null, "CT-2")], result: cellOf(0.225) },
  OFFERTESCORE: {
    inputs: [columnOf(2900, 3400, 2600), columnOf(8, 9, 6), columnOf(10, 5, 5), columnOf(1, 0, 0)],
    result: columnOf(2600 / 2900, 2600 / 3400, 1),
  },
  OPZEGDATUM: { inputs: [date("2027-12-31"), 3], result: cellOf(date("2027-09-30")) },
} as const satisfies Readonly<Record<string, FunctionExample>>;
