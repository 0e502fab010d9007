import { useMemo, useState } from "react";
import { isOpen as isOpenWarning } from "../../../actions/checkedWarnings";
import { needReport } from "../../../actions/needs/needReport";
import type { Plan } from "../../../domain/plan/plan";
import { textsIn } from "../../../i18n/language";
import { needReportTexts } from "../../../i18n/pane/needReportTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { ExpandRow } from "../../parts/ExpandRow";
import { LinkRow } from "../../parts/LinkRow";
import { StatusMark } from "../../parts/StatusMark";
import { NeedCounts } from "./NeedCounts";
import { SolvedDifferently } from "./SolvedDifferently";

type Part = "counts" | "solved";

/** What the needs say together: their warnings, their spread (S1.8), and what was solved without a course (4.1-3). One part opens at a time. */
export function ReportCard({ plan }: { readonly plan: Plan }) {
  const { language, today } = usePane();
  const [opened, setOpened] = useState<Part | null>(null);
  const texts = textsIn(needReportTexts, language);
  const report = useMemo(() => needReport(plan, today), [plan, today]);
  const toggle = (part: Part) => setOpened(opened === part ? null : part);
  return (
    <Card title={texts.title}>
      <div style={{ margin: "0 -8px" }}>
        <NeedWarnings />
        <ExpandRow id="need-counts" isOpen={opened === "counts"} onToggle={() => toggle("counts")} title={texts.counts}>
          <NeedCounts report={report} />
        </ExpandRow>
        <ExpandRow id="need-solved" isOpen={opened === "solved"} onToggle={() => toggle("solved")} title={texts.solved}>
          <SolvedDifferently report={report} />
        </ExpandRow>
      </div>
    </Card>
  );
}

/** The open warnings about needs (W-BEH); nothing when there are none. */
function NeedWarnings() {
  const { language, router, plan } = usePane();
  const texts = textsIn(needReportTexts, language);
  const open = (plan.checked?.warnings ?? []).filter(
    (checked) => isOpenWarning(checked) && checked.warning.code.startsWith("W-BEH"),
  );
  const first = open.find(({ warning }) => warning.severity === "error") ?? open[0];
  if (first === undefined) return null;
  return (
    <LinkRow id="need-warnings" onClick={() => router.go({ view: "warnings", step: 2, key: first.key })}>
      <StatusMark status={first.warning.severity} text={texts.warnings(open.length)} />
    </LinkRow>
  );
}
