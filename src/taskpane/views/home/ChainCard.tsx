import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { planChain, type ChainLink, type ChainLinkKind } from "../../../actions/planChain";
import type { PlanStatus } from "../../../actions/planStatus";
import type { Plan } from "../../../domain/plan/plan";
import { textsIn } from "../../../i18n/language";
import { chainTexts } from "../../../i18n/pane/chainTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { useShow } from "../../parts/useShow";
import { ChainArrow } from "./ChainArrow";
import { ChainBox, type ChainTable } from "./ChainBox";

const useStyles = makeStyles({
  chain: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    listStyle: "none",
    margin: 0,
    padding: 0,
    gap: tokens.spacingVerticalXXS,
  },
  level: { display: "flex", gap: tokens.spacingHorizontalS },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Level {
  /** The arrows that lead to this level. */
  readonly links: readonly ChainLinkKind[];
  readonly tables: readonly ChainTable[];
}

const levels: readonly Level[] = [
  { links: [], tables: ["goals"] },
  { links: ["goalsToLearningGoals"], tables: ["learningGoals"] },
  { links: ["jobsToWorkforcePlan", "competencesToLevels"], tables: ["employees", "competences"] },
  { links: ["needsToReason"], tables: ["needs"] },
  { links: ["needsToTrainings"], tables: ["trainings"] },
  { links: ["trainingsToEvaluation", "personalGoalsToTrainings"], tables: ["evaluations", "developmentPlans"] },
];

interface ChainCardProps {
  readonly plan: Plan;
  readonly counts: PlanStatus["counts"];
}

/** How goals become trainings, evaluations and personal plans: what there is, how much of it is linked, and where the open ends are (S2.2, S1.23). */
export function ChainCard({ plan, counts }: ChainCardProps) {
  const styles = useStyles();
  const { show, problem } = useShow();
  const texts = textsIn(chainTexts, usePane().language);
  const links = useMemo(() => new Map(planChain(plan).map((link) => [link.kind, link])), [plan]);
  const linksOf = ({ links: kinds }: Level): readonly ChainLink[] => kinds.flatMap((kind) => links.get(kind) ?? []);
  return (
    <Card title={texts.title}>
      <p className={styles.hint}>{texts.hint}</p>
      <ol className={styles.chain}>
        {levels.map((level) => (
          <li key={level.tables[0]}>
            <div className={styles.level}>
              {linksOf(level).map((link) => (
                <ChainArrow key={link.kind} link={link} onShow={() => show(link.place)} />
              ))}
            </div>
            <div className={styles.level}>
              {level.tables.map((table) => (
                <ChainBox
                  key={table}
                  table={table}
                  count={counts[table]}
                  onShow={() => show({ table, row: null, field: null })}
                />
              ))}
            </div>
          </li>
        ))}
      </ol>
      {problem && <ProblemMessage problem={problem} />}
    </Card>
  );
}
