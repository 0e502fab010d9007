import { smallestShownSample } from "../../domain/calculations/satisfaction";
import type { BlockContext, BlockDeclaration } from "../defineSheet";

/** Counts and sums over the enrolments of every training that take a place, as columns that spill beside the trainings. */
function ofTrainings({ column, word, yesNo }: BlockContext) {
  const base = [
    `${column("enrolments", "trainingId")},${column("trainings", "id")}`,
    `${column("enrolments", "takesPlace")},${yesNo(true)}`,
  ].join(",");
  const count = (field: string, criterion: string) => `COUNTIFS(${base},${column("enrolments", field)},${criterion})`;
  const sum = (field: string) => `SUMIFS(${column("enrolments", field)},${base})`;
  const followed = `(${count("status", word("enrolmentStatus", "present"))}+${count("status", word("enrolmentStatus", "passed"))})`;
  return { count, sum, followed };
}

/** Nothing without figures, and no figure of fewer people than may be shown. */
const shown = (n: string, value: string) =>
  `IF(${n}=0,"",IF(${n}<${smallestShownSample},"< ${smallestShownSample}",${value}))`;

function transferOf(context: BlockContext) {
  const { column, yesNo } = context;
  const { count } = ofTrainings(context);
  const [yes, no] = [count("behaviourShown", yesNo(true)), count("behaviourShown", yesNo(false))];
  const checked = (field: "measured" | "shown") =>
    `SUMIFS(${column("transferChecks", field)},${column("transferChecks", "trainingId")},${column("trainings", "id")})`;
  const measured = `IF(${yes}+${no}>0,${yes}+${no},${checked("measured")})`;
  const seen = `IF(${yes}+${no}>0,${yes},${checked("shown")})`;
  return { measured, seen };
}

const labels = [
  "id",
  "title",
  "followed",
  "response",
  "mean",
  "netPromoterScore",
  "gain",
  "transfer",
  "unmeasured",
  "costPerPoint",
] as const;

/** What came of every training: reaction with the response, what was learned, what is seen on the floor after 90 days, and what a closed point of the gap costs (F-E1 to F-E3, F-E7). The lists spill. */
export const evaluationResultsBlock = {
  key: "evaluationResults",
  labels,
  columns: [
    { kind: "text", width: 12 },
    { kind: "text", width: 44 },
    { kind: "number", width: 15 },
    { kind: "percent", width: 16 },
    { kind: "number", width: 15 },
    { kind: "number", width: 9 },
    { kind: "percent", width: 11 },
    { kind: "percent", width: 11 },
    { kind: "number", width: 14 },
    { kind: "euro", width: 32 },
  ],
  spillRows: 400,
  formats: [{ row: 1, column: 4, rows: 400, columns: 2, format: { numberFormat: "0.0" } }],
  cells: (context) => {
    const { column } = context;
    const { count, sum, followed } = ofTrainings(context);
    const answers = count("satisfaction", '">=0"');
    const gains = count("learningGain", '">=-1000"');
    const { measured, seen } = transferOf(context);
    const gap = `SUMIFS(${column("competenceLevels", "gapNow")},${column("competenceLevels", "competenceId")},${column("trainings", "competenceId")})`;
    const closed = `(${gap}*${seen}/${measured})`;
    const promoters = `(${count("satisfaction", '">=9"')}-${count("satisfaction", '"<=6"')})`;
    return [
      labels.map((label) => ({ label })),
      [
        `=${column("trainings", "id")}&""`,
        `=${column("trainings", "title")}&""`,
        `=${followed}`,
        `=IF(${followed}=0,"",${answers}/${followed})`,
        `=${shown(answers, `${sum("satisfaction")}/${answers}`)}`,
        `=${shown(answers, `${promoters}*100/${answers}`)}`,
        `=${shown(gains, `${sum("learningGain")}/${gains}`)}`,
        `=IF(${measured}=0,"",${seen}/${measured})`,
        `=IF(${followed}=0,"",IF(${followed}>${measured},${followed}-${measured},0))`,
        `=IF(${column("trainings", "competenceId")}="","",IFERROR(IF(${closed}=0,"",${column("trainings", "netCost")}/${closed}),""))`,
      ],
    ];
  },
} as const satisfies BlockDeclaration;
