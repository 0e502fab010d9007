import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  waiting: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  block: { height: "56px", borderRadius: tokens.borderRadiusXLarge, backgroundColor: tokens.colorNeutralBackground4 },
});

/** Grey places where the content will come, with a text for who does not see them. */
export function Waiting({ text }: { readonly text: string }) {
  const styles = useStyles();
  return (
    <div className={styles.waiting}>
      <span role="status">{text}</span>
      <div aria-hidden="true" className={styles.block} />
      <div aria-hidden="true" className={styles.block} />
      <div aria-hidden="true" className={styles.block} />
    </div>
  );
}
