import { makeStyles } from "@fluentui/react-components";
import type { Severity } from "../../../domain/warnings/warning";
import { textsIn } from "../../../i18n/language";
import { homeTexts } from "../../../i18n/pane/homeTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { LinkRow } from "../../parts/LinkRow";
import { StatusMark } from "../../parts/StatusMark";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    listStyle: "none",
    margin: "0 -8px -8px",
    padding: 0,
  },
});

/** How many warnings are open, per severity; each leads to its list. */
export function WarningCountsCard({ counts }: { readonly counts: Readonly<Record<Severity, number>> }) {
  const { language, router } = usePane();
  const styles = useStyles();
  const texts = textsIn(homeTexts, language);
  const severities = (["error", "attention", "info"] as const).filter((severity) => counts[severity] > 0);
  return (
    <Card title={texts.warningsTitle}>
      {severities.length === 0 && <StatusMark status="done" text={texts.noWarnings} />}
      {severities.length > 0 && (
        <ul className={styles.list}>
          {severities.map((severity) => (
            <li key={severity}>
              <LinkRow id={`warnings-${severity}`} onClick={() => router.go({ view: "warnings", severity })}>
                <StatusMark status={severity} text={texts.severity[severity](counts[severity])} />
              </LinkRow>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
