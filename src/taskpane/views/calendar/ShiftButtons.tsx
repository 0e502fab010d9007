import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { SessionMove } from "../../../actions/calendar/sessionMove";
import { textsIn } from "../../../i18n/language";
import { sessionMoveTexts } from "../../../i18n/pane/sessionMoveTexts";
import { dayInWeek } from "../../../i18n/pane/dayInWeek";
import { usePane } from "../../PaneContext";
import { shiftedMove } from "./useCalendar";

const useStyles = makeStyles({
  group: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalXS },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

const shifts = ["-7", "-1", "1", "7"] as const;
const arrows: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

interface ShiftButtonsProps {
  readonly move: SessionMove;
  readonly onChange: (move: SessionMove) => void;
}

/** A day or a week earlier or later; on these buttons the arrow keys do the same. */
export function ShiftButtons({ move, onChange }: ShiftButtonsProps) {
  const { language, announce } = usePane();
  const styles = useStyles();
  const hint = useId();
  const texts = textsIn(sessionMoveTexts, language);
  const shift = (days: number) => {
    const next = shiftedMove(move, days);
    onChange(next);
    announce(texts.movedTo(dayInWeek(next.date, language)));
  };
  return (
    <>
      <span id={hint} className={styles.hint}>
        {texts.moveHint}
      </span>
      <div
        role="group"
        aria-label={texts.moveTitle}
        aria-describedby={hint}
        className={styles.group}
        onKeyDown={(event) => {
          const days = arrows[event.key];
          if (days === undefined) return;
          event.preventDefault();
          shift(days);
        }}
      >
        {shifts.map((days) => (
          <Button key={days} size="small" onClick={() => shift(Number(days))}>
            {texts.shift[days]}
          </Button>
        ))}
      </div>
    </>
  );
}
