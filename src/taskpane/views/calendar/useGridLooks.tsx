import type { CalendarOptions } from "@fullcalendar/react";
import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { meaningOf } from "./calendarEvents";
import type { CalendarUnit } from "./calendarUnit";
import { EventLabel } from "./EventLabel";

const useStyles = makeStyles({
  grid: {
    minWidth: 0,
    "--fc-classic-background": tokens.colorNeutralBackground1,
    "--fc-classic-foreground": tokens.colorNeutralForeground1,
    "--fc-classic-faint-foreground": tokens.colorNeutralForeground2,
    "--fc-classic-muted-foreground": tokens.colorNeutralForeground2,
    "--fc-classic-border": tokens.colorNeutralStroke2,
    "--fc-classic-strong-border": tokens.colorNeutralStroke1,
    "--fc-classic-faint": tokens.colorNeutralBackground2,
    "--fc-classic-muted": tokens.colorNeutralBackground3,
    "--fc-classic-strong": tokens.colorNeutralBackground4,
    "--fc-classic-primary": tokens.colorBrandBackground,
    "--fc-classic-primary-foreground": tokens.colorNeutralForegroundOnBrand,
    "--fc-classic-event": tokens.colorBrandBackground2,
    "--fc-classic-event-contrast": tokens.colorNeutralForeground1,
    "--fc-classic-background-event": tokens.colorNeutralForeground3,
    "--fc-classic-background-event-opacity": "22%",
    "--fc-classic-background-event-foreground-opacity": "100%",
    "--fc-classic-highlight": tokens.colorBrandBackground2,
    "--fc-classic-today": tokens.colorNeutralBackground3,
    "--fc-classic-now": tokens.colorPaletteRedBorderActive,
    "--fc-classic-small-dot-width": "6px",
    "--fc-classic-large-dot-width": "8px",
  },
  event: {
    ...typographyStyles.caption2,
    outline: `1px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: "-1px",
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorNeutralForeground1,
    cursor: "pointer",
    ":focus-visible": { outline: `3px solid ${tokens.colorStrokeFocus2}`, zIndex: 5 },
  },
  conflict: { outline: `2px solid ${tokens.colorStatusDangerForeground1}`, outlineOffset: "-2px" },
  ghost: { outline: `2px dashed ${tokens.colorNeutralForeground1}`, outlineOffset: "-2px", cursor: "default" },
});

/** The look of the calendar in Fluent's colours, and of each kind of event: colour goes with a sign, a border and a word. */
export function useGridLooks(unit: CalendarUnit): { readonly className: string; readonly options: CalendarOptions } {
  const styles = useStyles();
  const options: CalendarOptions = {
    eventContent: ({ event }) => <EventLabel meaning={meaningOf(event)} unit={unit} />,
    backgroundEventContent: ({ event }) => <EventLabel meaning={meaningOf(event)} unit={unit} />,
    eventClass: ({ event }) => {
      const meaning = meaningOf(event);
      if (meaning.kind === "closed") return "";
      if (meaning.kind === "ghost") return mergeClasses(styles.event, styles.ghost);
      return mergeClasses(styles.event, meaning.day.conflicts > 0 && styles.conflict);
    },
  };
  return { className: styles.grid, options };
}
