import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { CheckedPlan } from "../../../actions/checkPlan";
import type { CheckedWarning } from "../../../actions/checkedWarnings";
import { textsIn } from "../../../i18n/language";
import { warningTexts } from "../../../i18n/pane/warningTexts";
import { warningSentence } from "../../../i18n/warnings/warningSentence";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { StatusMark } from "../../parts/StatusMark";
import { useShow } from "../../parts/useShow";
import { AcceptForm } from "./AcceptForm";

const useStyles = makeStyles({
  sentence: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  small: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  buttons: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
  button: { minWidth: 0 },
  whole: { gridColumn: "1 / -1" },
});

export interface ShownWarnings {
  readonly shown: readonly CheckedWarning[];
  readonly index: number;
  readonly sheetNames: CheckedPlan["sheetNames"];
  readonly onChoose: (index: number) => void;
}

/** One warning at a time: what it says, where it is, and what can be done about it. */
export function WarningNavigator({ shown, index, sheetNames, onChoose }: ShownWarnings) {
  const { language } = usePane();
  const { show, problem } = useShow();
  const styles = useStyles();
  const texts = textsIn(warningTexts, language);
  const current = shown[index];
  if (!current) return null;
  const move = (by: number) => {
    const to = (index + by + shown.length) % shown.length;
    onChoose(to);
    const next = shown[to];
    if (next) show(next.warning.place);
  };
  return (
    <Card title={texts.position(index + 1, shown.length)} accent>
      <div aria-live="polite" aria-atomic="true">
        <StatusMark status={current.warning.severity} text={texts.severity[current.warning.severity]} />
        <p className={styles.sentence}>{warningSentence(current.warning, language)}</p>
        <p className={styles.small}>{placeText(current, sheetNames)}</p>
      </div>
      <div className={styles.buttons}>
        <Button appearance="primary" className={styles.whole} onClick={() => show(current.warning.place)}>
          {texts.show}
        </Button>
        <Button className={styles.button} onClick={() => move(-1)}>
          {texts.previous}
        </Button>
        <Button className={styles.button} onClick={() => move(1)}>
          {texts.next}
        </Button>
      </div>
      {problem && <ProblemMessage problem={problem} />}
      <WarningDecision key={current.key} checked={current} />
    </Card>
  );
}

/** Where a warning points, as the tab and the row are called in the workbook: `Kalender · S-003`. */
export function placeText({ warning }: CheckedWarning, sheetNames: CheckedPlan["sheetNames"]): string {
  const { table, row } = warning.place;
  return row === null ? sheetNames[table] : `${sheetNames[table]} · ${row}`;
}

function WarningDecision({ checked }: { readonly checked: CheckedWarning }) {
  const { language } = usePane();
  const [isAccepting, setAccepting] = useState(false);
  const acceptButton = useRef<HTMLButtonElement>(null);
  const styles = useStyles();
  const texts = textsIn(warningTexts, language);
  const { status, reason, acceptable } = checked;
  const close = () => {
    setAccepting(false);
    requestAnimationFrame(() => acceptButton.current?.focus());
  };
  if (status === "accepted")
    return (
      <>
        <StatusMark status="done" text={texts.status.accepted} />
        {reason && <p className={styles.small}>{texts.reasonGiven(reason)}</p>}
      </>
    );
  if (!acceptable) return <p className={styles.small}>{texts.notAcceptable}</p>;
  if (isAccepting) return <AcceptForm checked={checked} onClose={close} />;
  return (
    <>
      {status === "lapsed" && <p className={styles.small}>{texts.lapsedHint}</p>}
      <div>
        <Button ref={acceptButton} appearance="subtle" onClick={() => setAccepting(true)}>
          {texts.accept}
        </Button>
      </div>
    </>
  );
}
