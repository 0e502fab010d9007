import { isEnded, type NextYearPreview } from "../../../actions/nextYear/nextYearPreview";
import type { Plan } from "../../../domain/plan/plan";
import { formatDate } from "../../../i18n/formats";
import { textsIn, type Language } from "../../../i18n/language";
import { nextYearTexts } from "../../../i18n/pane/nextYearTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { PlainList } from "../../parts/PlainList";

interface AttentionCardProps {
  readonly preview: NextYearPreview;
  readonly plan: Plan;
}

/** What the new year asks of somebody: contracts to agree on again, certificates that end, needs that keep waiting. */
export function AttentionCard({ preview, plan }: AttentionCardProps) {
  const { language } = usePane();
  const lines = attentionLines(preview, plan, language);
  if (lines.length === 0) return null;
  return (
    <Card title={textsIn(nextYearTexts, language).attention}>
      <PlainList lines={lines} />
    </Card>
  );
}

function attentionLines(preview: NextYearPreview, plan: Plan, language: Language): readonly string[] {
  const { year, ending, renewals, carriedTwice, leavers } = preview;
  const texts = textsIn(nextYearTexts, language);
  const { fteQuarter4, fteQuarter1, fteQuarter2, fteQuarter3 } = plan.organisation;
  const hasQuarters = [fteQuarter4, fteQuarter1, fteQuarter2, fteQuarter3].some((fte) => fte !== null);
  return [
    ...ending.map((contract) =>
      (isEnded(contract, year) ? texts.ended : texts.ends)(
        contract.supplier,
        contract.name,
        formatDate(contract.end, language),
      ),
    ),
    ...(renewals > 0 ? [texts.renewals(renewals, year)] : []),
    ...(carriedTwice > 0 ? [texts.carriedTwice(carriedTwice)] : []),
    ...(leavers > 0 ? [texts.leavers(leavers)] : []),
    ...(hasQuarters ? [texts.quarters] : []),
  ];
}
