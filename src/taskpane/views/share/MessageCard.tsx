import { planSummary } from "../../../actions/share/planSummary";
import type { Plan } from "../../../domain/plan/plan";
import { textsIn } from "../../../i18n/language";
import { sendTexts } from "../../../i18n/pane/sendTexts";
import { summaryText } from "../../../i18n/pane/summaryText";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { CopyableText } from "./CopyableText";

/** The plan in one short text with its figures, to paste in a message. */
export function MessageCard({ plan }: { readonly plan: Plan }) {
  const { language } = usePane();
  const texts = textsIn(sendTexts, language).mail;
  return (
    <Card title={texts.title}>
      <CopyableText label={texts.label} text={summaryText(planSummary(plan), language)} rows={7} copy={texts.copy} />
    </Card>
  );
}
