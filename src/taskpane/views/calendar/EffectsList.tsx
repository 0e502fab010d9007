import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { MoveEffects } from "../../../actions/calendar/moveEffects";
import type { Warning } from "../../../domain/warnings/warning";
import { textsIn } from "../../../i18n/language";
import { sessionMoveTexts } from "../../../i18n/pane/sessionMoveTexts";
import { warningSentence, warningTitle } from "../../../i18n/warnings/warningSentence";
import { usePane } from "../../PaneContext";
import { StatusMark } from "../../parts/StatusMark";

const useStyles = makeStyles({
  region: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { ...typographyStyles.caption1Strong, margin: 0 },
  list: { display: "flex", flexDirection: "column", gap: "2px", margin: 0, padding: 0, listStyle: "none" },
  small: { ...typographyStyles.caption1, paddingInlineStart: "24px" },
});

/** The worst first; the rest is counted. */
const effectsShown = 4;

/** What a move makes and solves, read out as the move changes. */
export function EffectsList({ effects: { made, solved } }: { readonly effects: MoveEffects }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(sessionMoveTexts, language);
  return (
    <div role="status" className={styles.region}>
      <h4 className={styles.title}>{texts.effectsTitle}</h4>
      {made.length + solved.length === 0 && <StatusMark status="info" text={texts.noEffects} />}
      {made.length > 0 && <StatusMark status={worstOf(made)} text={texts.made(made.length)} />}
      <Sentences warnings={made} isShort={false} />
      {solved.length > 0 && <StatusMark status="done" text={texts.solved(solved.length)} />}
      <Sentences warnings={solved} isShort />
    </div>
  );
}

function Sentences({ warnings, isShort }: { readonly warnings: readonly Warning[]; readonly isShort: boolean }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(sessionMoveTexts, language);
  const sorted = warnings.toSorted((left, right) => rank[left.severity] - rank[right.severity]);
  const hidden = warnings.length - effectsShown;
  if (warnings.length === 0) return null;
  return (
    <ul className={styles.list}>
      {sorted.slice(0, effectsShown).map((warning, index) => (
        <li key={index} className={styles.small}>
          {isShort ? warningTitle(warning.code, language) : warningSentence(warning, language)}
        </li>
      ))}
      {hidden > 0 && <li className={styles.small}>{texts.effectsMore(hidden)}</li>}
    </ul>
  );
}

const rank = { error: 0, attention: 1, info: 2 } as const;

function worstOf(warnings: readonly Warning[]): Warning["severity"] {
  return warnings.some(({ severity }) => severity === "error") ? "error" : "attention";
}
