import { Button } from "@fluentui/react-components";
import { textsIn } from "../../../i18n/language";
import { calendarTexts } from "../../../i18n/pane/calendarTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { useShow } from "../../parts/useShow";

/** A calendar without sessions: what belongs there and two ways to get it. */
export function EmptyCard() {
  const { language } = usePane();
  const { show, problem } = useShow();
  const texts = textsIn(calendarTexts, language);
  return (
    <Card title={texts.emptyTitle}>
      <span>{texts.emptyText}</span>
      <Button onClick={() => show({ table: "sessions", row: null, field: null })}>{texts.openSheet}</Button>
      {problem && <ProblemMessage problem={problem} />}
    </Card>
  );
}
