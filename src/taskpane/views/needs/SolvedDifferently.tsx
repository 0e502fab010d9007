import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Measure, NeedReport } from "../../../actions/needs/needReport";
import { formatWholeEuro } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { needReportTexts } from "../../../i18n/pane/needReportTexts";
import { needTexts } from "../../../i18n/pane/needTexts";
import { usePane } from "../../PaneContext";
import { LinkRow } from "../../parts/LinkRow";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { ShareBar } from "../../parts/ShareBar";
import { StatusMark } from "../../parts/StatusMark";
import { useShow } from "../../parts/useShow";

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
  small: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyle: "none", margin: "0 -8px", padding: 0 },
  words: { display: "flex", flexDirection: "column", gap: "2px" },
});

/** Trainings that did not have to be paid, the causes behind needs, and what has to be organised by whom (4.1-3, S2.7). */
export function SolvedDifferently({ report }: { readonly report: NeedReport }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(needReportTexts, language);
  const { causes } = textsIn(needTexts, language);
  const most = report.causes[0]?.count ?? 1;
  return (
    <>
      <Avoided report={report} />
      <h3 className={styles.title}>{texts.causesTitle}</h3>
      {report.causes.length === 0 && <span>{texts.noCauses}</span>}
      {report.causes.map(({ cause, count }) => (
        <ShareBar key={cause} label={causes[cause]} number={String(count)} share={count / most} />
      ))}
      <h3 className={styles.title}>{texts.measuresTitle}</h3>
      <Measures measures={report.measures} />
    </>
  );
}

function Avoided({ report: { avoided, avoidedCost, costPerPerson } }: { readonly report: NeedReport }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(needReportTexts, language);
  if (avoided.length === 0) return <span>{texts.noneAvoided}</span>;
  const costOf = (cost: number | null) => (cost === null ? texts.unknownCost : formatWholeEuro(cost, language));
  return (
    <>
      {costPerPerson === null ? (
        <StatusMark status="info" text={texts.noCost} />
      ) : (
        <>
          <StatusMark status="done" text={texts.avoided(formatWholeEuro(avoidedCost, language))} />
          <p className={styles.small}>{texts.avoidedHow(formatWholeEuro(costPerPerson, language))}</p>
        </>
      )}
      {avoided.map(({ id, title, cost }) => (
        <span key={id}>{costPerPerson === null ? title : texts.avoidedNeed(title, costOf(cost))}</span>
      ))}
    </>
  );
}

function Measures({ measures }: { readonly measures: readonly Measure[] }) {
  const { language } = usePane();
  const styles = useStyles();
  const { show, problem } = useShow();
  const texts = textsIn(needReportTexts, language);
  if (measures.length === 0) return <span>{texts.noMeasures}</span>;
  return (
    <>
      <ul className={styles.list}>
        {measures.map(({ testId, title, owner, isInstead }) => (
          <li key={testId}>
            <LinkRow
              id={`measure-${testId}`}
              onClick={() => show({ table: "needTests", row: testId, field: "actionOwner" })}
            >
              <span className={styles.words}>
                <span>{isInstead ? `${title} (${texts.instead})` : title}</span>
                <StatusMark
                  status={owner === null ? "attention" : "done"}
                  text={owner === null ? texts.noOwner : texts.owner(owner)}
                />
              </span>
            </LinkRow>
          </li>
        ))}
      </ul>
      {problem && <ProblemMessage problem={problem} />}
    </>
  );
}
