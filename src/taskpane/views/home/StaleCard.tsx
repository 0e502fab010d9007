import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { setReferenceDate, staleDate, type StaleDate } from "../../../actions/staleDate";
import type { Plan } from "../../../domain/plan/plan";
import { formatDayInWords } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { staleTexts } from "../../../i18n/pane/staleTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { LinkRow } from "../../parts/LinkRow";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { StatusMark } from "../../parts/StatusMark";
import { useChange } from "../../parts/useChange";
import { useShow } from "../../parts/useShow";
import { UndoableChange } from "../priorities/UndoableChange";

/** Says that the plan counts with a day in the past and what happened since; the date changes only when people say so (4.1-9). */
export function StaleCard({ plan }: { readonly plan: Plan }) {
  const { language, today } = usePane();
  const { state, change } = useChange();
  const texts = textsIn(staleTexts, language);
  const stale = useMemo(() => staleDate(plan, today), [plan, today]);
  const set = () =>
    change({ kind: "setReferenceDate", planned: (now) => setReferenceDate(now, today), said: texts.done });
  if (stale === null) return <UndoableChange state={state} done={texts.done} />;
  return (
    <Card title={texts.title(stale.days)}>
      <span>{texts.intro(formatDayInWords(stale.since, language))}</span>
      <Since stale={stale} />
      <UndoableChange state={state} done={texts.done} />
      <div>
        <Button disabledFocusable={state.kind === "running"} onClick={() => void set()}>
          {texts.set}
        </Button>
      </div>
    </Card>
  );
}

function Since({ stale: { since, expired, firstExpired, passed } }: { readonly stale: StaleDate }) {
  const { language } = usePane();
  const { show, problem } = useShow();
  const texts = textsIn(staleTexts, language);
  const first = passed[0];
  if (expired === 0 && first === undefined) return <StatusMark status="done" text={texts.nothing} />;
  return (
    <div style={{ margin: "0 -8px" }}>
      {expired > 0 && (
        <LinkRow
          id="stale-certificates"
          onClick={() => show({ table: "certificates", row: firstExpired, field: "validUntil" })}
        >
          <StatusMark status="attention" text={texts.expired(expired, formatDayInWords(since, language))} />
        </LinkRow>
      )}
      {first && (
        <LinkRow id="stale-deadlines" onClick={() => show({ table: first.table, row: first.row, field: null })}>
          <StatusMark status="attention" text={texts.passed(passed.length, first.name)} />
        </LinkRow>
      )}
      {problem && <ProblemMessage problem={problem} />}
    </div>
  );
}
