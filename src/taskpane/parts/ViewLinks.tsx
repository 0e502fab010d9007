import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Route } from "../frame/route";
import { usePane } from "../PaneContext";
import { LinkRow } from "./LinkRow";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: "0 -8px", padding: 0 },
  words: { display: "flex", flexDirection: "column" },
  title: typographyStyles.body1Strong,
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

interface ViewLinksProps {
  /** Comes before the name of the view in the ID of its row, so that the focus finds its way back. */
  readonly idPrefix: string;
  readonly links: readonly { readonly route: Route; readonly title: string; readonly hint: string }[];
}

/** Rows that lead to other views, each with a line about it. */
export function ViewLinks({ idPrefix, links }: ViewLinksProps) {
  const { router } = usePane();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {links.map(({ route, title, hint }) => (
        <li key={route.view}>
          <LinkRow id={`${idPrefix}-${route.view}`} onClick={() => router.go(route)}>
            <span className={styles.words}>
              <span className={styles.title}>{title}</span>
              <span className={styles.hint}>{hint}</span>
            </span>
          </LinkRow>
        </li>
      ))}
    </ul>
  );
}
