import type { CheckedPlan } from "../../../actions/checkPlan";
import { textsIn } from "../../../i18n/language";
import { cellProblemTexts } from "../../../i18n/pane/cellProblemTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { LinkRow } from "../../parts/LinkRow";
import { StatusMark } from "../../parts/StatusMark";

/** How many cells hold something that could not be read, and so do not count; nothing when all was read. An empty cell is work to do, not a fault. */
export function UnreadCard({ problems }: Pick<CheckedPlan, "problems">) {
  const { language, router } = usePane();
  const texts = textsIn(cellProblemTexts, language);
  const count = problems.filter(({ kind }) => kind !== "required").length;
  if (count === 0) return null;
  return (
    <Card title={texts.homeTitle}>
      <StatusMark status="error" text={texts.homeText(count)} />
      <LinkRow id="unread-cells" onClick={() => router.go({ view: "warnings" })}>
        {texts.look}
      </LinkRow>
    </Card>
  );
}
