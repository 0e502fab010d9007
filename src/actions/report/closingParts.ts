import { budgetApproval } from "../../domain/calculations/budgetApproval";
import { planCoverage } from "../../domain/warnings/evaluatedTrainings";
import { formatDate, formatPercent } from "../../i18n/formats";
import type { ReportPart } from "./report";
import type { ReportSource } from "./reportSource";
import { missing, tableOf } from "./reportTables";

const levels = [1, 2, 3, 4, 5] as const;

/** How many evaluations each level has and how many are measured, as the board page counts them, beside the norm of the plan. */
export function evaluationPart(source: ReportSource): ReportPart {
  const { plan, words, language } = source;
  if (plan.evaluations.length === 0) return missing(source, "evaluations", words.tableTitle("evaluations"));
  const label = (key: string) => words.blockLabel("boardEvaluation", key);
  const coverage = planCoverage(plan);
  const rows = levels.map((level) => {
    const own = plan.evaluations.filter((row) => row.level === level);
    return {
      name: label(`level${level}`),
      planned: own.length,
      measured: own.filter(({ measured }) => measured !== null).length,
      norm: coverage.find((row) => row.level === level)?.target ?? null,
    };
  });
  type Level = (typeof rows)[number];
  return tableOf<Level>(
    [
      { title: label("level"), isNumber: false, text: ({ name }) => name },
      { title: label("planned"), isNumber: true, text: ({ planned }) => String(planned) },
      { title: label("measured"), isNumber: true, text: ({ measured }) => String(measured) },
      {
        title: words.blockLabel("evaluationCoverage", "norm"),
        isNumber: true,
        text: ({ norm }) => (norm === null ? "" : formatPercent(norm, language)),
      },
    ],
    rows,
  );
}

/** Where the decision on the budget stands, as the board page has it, and room to decide on paper; who approved it is a name and stays in the workbook. */
export function boardDecisionPart(source: ReportSource): ReportPart {
  const { plan, words, language } = source;
  const label = (key: string) => words.blockLabel("boardDecision", key);
  const approval = budgetApproval(plan);
  const decided = approval?.decision ?? null;
  const { budgetStatus } = plan.organisation;
  return {
    kind: "table",
    header: [label("decision"), decided?.decision ? words.word("decision", decided.decision) : label("choices")].map(
      (title) => ({ title, isNumber: false }),
    ),
    rows: [
      [label("status"), budgetStatus === null ? "" : words.word("budgetStatus", budgetStatus)],
      [label("approvedOn"), approval?.since ? formatDate(approval.since, language) : ""],
      [label("condition"), decided?.condition ?? ""],
      [label("signature"), ""],
    ],
    hasTotal: false,
  };
}
