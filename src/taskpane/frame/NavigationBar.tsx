import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { Alert20Regular, ArrowImport20Regular, Home20Regular, MoreHorizontal20Regular } from "@fluentui/react-icons";
import { shellTexts } from "../../i18n/pane/shellTexts";
import { textsIn } from "../../i18n/language";
import { usePane } from "../PaneContext";
import type { Route } from "./route";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "grid",
    gridTemplateColumns: "repeat(4, minmax(0, 1fr))",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    "@media (max-height: 320px)": { position: "static" },
  },
  item: {
    ...typographyStyles.caption1,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "2px",
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} 2px ${tokens.spacingVerticalXS}`,
    border: "none",
    borderBottom: "3px solid transparent",
    background: "none",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px" },
  },
  current: {
    ...typographyStyles.caption1Strong,
    color: tokens.colorBrandForeground1,
    borderBottom: `3px solid ${tokens.colorBrandStroke1}`,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  icon: { position: "relative", display: "flex" },
  badge: {
    ...typographyStyles.caption2Strong,
    // Not as text: the full number stands in the name of the button, which must contain its text (WCAG 2.5.3).
    "::before": { content: "attr(data-count)" },
    position: "absolute",
    left: "14px",
    top: "-6px",
    padding: "0 4px",
    whiteSpace: "nowrap",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorStatusDangerBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
});

const sections = [
  { view: "home", icon: Home20Regular, name: "overview" },
  { view: "warnings", icon: Alert20Regular, name: "warnings" },
  { view: "import", icon: ArrowImport20Regular, name: "importing" },
  { view: "more", icon: MoreHorizontal20Regular, name: "more" },
] as const;

/** Whatever does not belong to another section belongs to the overview, from which the five steps lead on. */
function sectionOf({ view }: Route): (typeof sections)[number]["view"] {
  switch (view) {
    case "warnings":
    case "import":
      return view;
    case "more":
    case "departments":
    case "restore":
    case "repair":
    case "about":
    case "share":
    case "texts":
      return "more";
    default:
      return "home";
  }
}

/** The four sections of the pane; the number of open warnings stands at its section. */
export function NavigationBar() {
  const { router, plan, language } = usePane();
  const styles = useStyles();
  const texts = textsIn(shellTexts, language);
  const { error = 0, attention = 0, info = 0 } = plan.checked?.status.openWarnings ?? {};
  const open = error + attention + info;
  return (
    <nav aria-label={texts.mainNavigation} className={styles.bar}>
      {sections.map(({ view, icon: Icon, name }) => {
        const isCurrent = sectionOf(router.route) === view;
        const count = view === "warnings" ? open : 0;
        return (
          <button
            key={view}
            id={`section-${view}`}
            type="button"
            className={mergeClasses(styles.item, isCurrent && styles.current)}
            aria-current={isCurrent ? "page" : undefined}
            aria-label={count > 0 ? `${texts[name]}, ${texts.openWarnings(count)}` : undefined}
            onClick={() => router.go({ view })}
          >
            <span className={styles.icon} aria-hidden="true">
              <Icon />
              {count > 0 && <span className={styles.badge} data-count={count > 99 ? "99+" : count} />}
            </span>
            {texts[name]}
          </button>
        );
      })}
    </nav>
  );
}
