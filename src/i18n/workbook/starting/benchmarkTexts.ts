import type { ChoiceOf } from "../../../domain/plan/choiceLists";
import { say, type Wording } from "../wording";

/** A benchmark that a new plan starts with; without a country it is for everybody. Facts: domain 2.3. */
export interface StartingBenchmark {
  readonly indicator: ChoiceOf<"benchmarkIndicator">;
  readonly what: Wording;
  readonly value: number;
  readonly year: number;
  readonly country: "BE" | "NL" | null;
  readonly source: string;
}

const awvn = "https://www.accountancyvanmorgen.nl/2024/01/26/werkgevers-veel-scholingsgeld-werknemers-niet-gebruikt/";
const studytube = "https://www.studytube.nl/blog/leerbudget-blijft-massaal-op-de-plank-liggen-bij-werkend-nederland";
const cbs = "https://yourlearningorganisation.com/2018/02/06/training-spend-higher-than-you-think/";
const berenschot = "https://performa-hr.nl/nieuws/er-blijven-opleidingsbudgetten-over/";
const senate = "https://www.senate.be/www/?MIval=/Vragen/SVPrintNLFR&LEG=5&NR=5643&LANG=nl";
const cedefop =
  "http://www.cedefop.europa.eu/es/publications-and-resources/statistics-and-indicators/statistics-and-graphs/18-how-much-do";
const verso = "https://verso-net.be/page/1141";
const atd =
  "https://hrtechedge.com/2024-state-of-the-industry-report-workplace-learning-spending-increases-and-key-insights/";
const atdLater =
  "https://www.prweb.com/releases/atd-research-optimism-remains-strong-for-future-of-learning-in-organizations-302456683.html";

/** Reference lines; amounts of years ago stay as they were published. */
export const startingBenchmarks: readonly StartingBenchmark[] = [
  {
    indicator: "budgetPerEmployee",
    what: say(
      "Gemiddeld budget, Nederlandse werkgevers (AWVN)",
      "Mean budget, Dutch employers (AWVN)",
      "Budget moyen, employeurs néerlandais (AWVN)",
    ),
    value: 700,
    year: 2023,
    country: "NL",
    source: awvn,
  },
  {
    indicator: "budgetPerEmployee",
    what: say(
      "Persoonlijk leerbudget, Nederland (Studytube)",
      "Personal learning budget, Netherlands (Studytube)",
      "Budget formation personnel, Pays-Bas (Studytube)",
    ),
    value: 1000,
    year: 2022,
    country: "NL",
    source: studytube,
  },
  {
    indicator: "budgetPerEmployee",
    what: say("Uitgaven, Nederland (CBS)", "Spending, Netherlands (CBS)", "Dépenses, Pays-Bas (CBS)"),
    value: 1000,
    year: 2015,
    country: "NL",
    source: cbs,
  },
  {
    indicator: "payrollShare",
    what: say(
      "Sociale balansen, 10.000 Belgische bedrijven",
      "Social balance sheets, 10,000 Belgian companies",
      "Bilans sociaux, 10 000 entreprises belges",
    ),
    value: 1.62,
    year: 2011,
    country: "BE",
    source: senate,
  },
  {
    indicator: "payrollShare",
    what: say(
      "Deel van de loonkosten, Nederland, alleen directe kosten (CVTS)",
      "Share of labour cost, Netherlands, direct cost only (CVTS)",
      "Part du coût salarial, Pays-Bas, coûts directs seuls (CVTS)",
    ),
    value: 1.2,
    year: 2010,
    country: "NL",
    source: cedefop,
  },
  {
    indicator: "payrollShare",
    what: say(
      "Deel van de loonkosten, EU, alleen directe kosten (CVTS)",
      "Share of labour cost, EU, direct cost only (CVTS)",
      "Part du coût salarial, UE, coûts directs seuls (CVTS)",
    ),
    value: 0.8,
    year: 2010,
    country: null,
    source: cedefop,
  },
  {
    indicator: "hoursPerEmployee",
    what: say("Wereld (ATD)", "World (ATD)", "Monde (ATD)"),
    value: 17.4,
    year: 2023,
    country: null,
    source: atd,
  },
  {
    indicator: "hoursPerEmployee",
    what: say("Wereld (ATD)", "World (ATD)", "Monde (ATD)"),
    value: 13.7,
    year: 2024,
    country: null,
    source: atdLater,
  },
  {
    indicator: "budgetUsed",
    what: say(
      "Gebruikt deel van het budget, Nederland (AWVN)",
      "Share of the budget used, Netherlands (AWVN)",
      "Part du budget utilisée, Pays-Bas (AWVN)",
    ),
    value: 55,
    year: 2023,
    country: "NL",
    source: awvn,
  },
  {
    indicator: "budgetUsed",
    what: say(
      "Gebruikt deel van het budget, Nederland (Berenschot)",
      "Share of the budget used, Netherlands (Berenschot)",
      "Part du budget utilisée, Pays-Bas (Berenschot)",
    ),
    value: 82,
    year: 2014,
    country: "NL",
    source: berenschot,
  },
  {
    indicator: "participation",
    what: say(
      "Deelname aan formele opleiding, Vlaanderen",
      "Participation in formal training, Flanders",
      "Participation à la formation formelle, Flandre",
    ),
    value: 37.1,
    year: 2019,
    country: "BE",
    source: verso,
  },
];
