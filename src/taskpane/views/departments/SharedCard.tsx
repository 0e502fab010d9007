import type { SharedCost } from "../../../actions/departments/joinedTrainings";
import { formatEuro } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { departmentsTexts } from "../../../i18n/pane/departmentsTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { PlainList } from "../../parts/PlainList";

/** What counts once because departments share it, and each department's part. */
export function SharedCard({ shared }: { readonly shared: readonly SharedCost[] }) {
  const { language } = usePane();
  const texts = textsIn(departmentsTexts, language);
  if (shared.length === 0) return null;
  return (
    <Card title={texts.shared}>
      <PlainList
        lines={shared.map(({ title, cost, parts }) => {
          const divided = [...parts].map(([department, part]) => `${department} ${formatEuro(part, language)}`);
          return texts.sharedCost(title.trim(), formatEuro(cost, language), divided.join(", "));
        })}
      />
    </Card>
  );
}
