import { defaultEvaluationTargets } from "../../domain/calculations/evaluationCoverage";
import type { BlockContext, BlockDeclaration } from "../defineSheet";

const levels = [1, 2, 3, 4, 5] as const;

/** For every training 1 when it can be evaluated: finished, or with a session that took place, and not cancelled; for SUMPRODUCT. */
const finished = ({ column, word }: BlockContext) => {
  const status = column("trainings", "status");
  const held = `COUNTIFS(${column("sessions", "trainingId")},${column("trainings", "id")},${column("sessions", "status")},${word("sessionStatus", "done")})`;
  return `((((${status}=${word("trainingStatus", "finished")})+(${held}>0))>0)*(${status}<>${word("trainingStatus", "cancelled")})*(${column("trainings", "title")}<>""))`;
};

/** Share of the finished trainings measured per level against the norms of the settings (F-E6, W-EVA-04). */
export const evaluationCoverageBlock = {
  key: "evaluationCoverage",
  labels: ["level", "measured", "coverage", "norm", "level1", "level2", "level3", "level4", "level5"],
  columns: [
    { kind: "text", width: 24 },
    { kind: "number", width: 12 },
    { kind: "percent", width: 12 },
    { kind: "percent", width: 12 },
  ],
  cells: (context) => {
    const { column, at, setting } = context;
    return [
      [{ label: "level" }, { label: "measured" }, { label: "coverage" }, { label: "norm" }],
      ...levels.map((level) => {
        const norm = setting(`evaluationNorm${level}`);
        return [
          { label: `level${level}` },
          `=SUMPRODUCT((COUNTIFS(${column("evaluations", "trainingId")},${column("trainings", "id")},${column("evaluations", "level")},${level},${column("evaluations", "measured")},"<>")>0)*${finished(context)})`,
          `=IF(SUMPRODUCT(${finished(context)})=0,"",${at(level, 1)}/SUMPRODUCT(${finished(context)}))`,
          `=IFERROR(IF(${norm}="",${defaultEvaluationTargets[level - 1] ?? 0},${norm}),${defaultEvaluationTargets[level - 1] ?? 0})`,
        ];
      }),
    ];
  },
  highlights: [
    {
      when: ({ inRow }) => `AND(ISNUMBER(${inRow(2)}),ISNUMBER(${inRow(3)}),${inRow(2)}<${inRow(3)})`,
      tone: "attention",
    },
  ],
} as const satisfies BlockDeclaration;
