import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { CheckedPlan } from "../../../actions/checkPlan";
import { unreadCells, type UnreadCell } from "../../../actions/unreadCells";
import { textsIn } from "../../../i18n/language";
import { cellProblemTexts } from "../../../i18n/pane/cellProblemTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { StatusMark } from "../../parts/StatusMark";
import { useShow } from "../../parts/useShow";

/** Rows shown at once: a pasted column can hold thousands of cells that cannot be read. */
const pageSize = 5;

const useStyles = makeStyles({
  small: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyle: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
});

/** Everything in the workbook that could not be read, each with where it is and what to do. Nothing is shown when all was read. */
export function UnreadCells({ checked }: { readonly checked: CheckedPlan }) {
  const styles = useStyles();
  const texts = textsIn(cellProblemTexts, usePane().language);
  const { show, problem } = useShow();
  const [size, setSize] = useState(pageSize);
  const cells = useMemo(() => unreadCells(checked), [checked]);
  const rest = cells.length - size;
  if (cells.length === 0) return null;
  return (
    <Card title={texts.title}>
      <p className={styles.small}>{texts.intro}</p>
      <ul className={styles.list}>
        {cells.slice(0, size).map((cell, at) => (
          <li key={at} className={styles.item}>
            <CellText cell={cell} />
            <GoButton cell={cell} onShow={show} />
          </li>
        ))}
      </ul>
      {rest > 0 && <Button onClick={() => setSize(size + pageSize)}>{texts.more(Math.min(rest, pageSize))}</Button>}
      {problem && <ProblemMessage problem={problem} />}
    </Card>
  );
}

/** Where a cell is, as the tab, the row and the column are called in the workbook. */
function usePlaceText({ sheet, row, column }: UnreadCell): string {
  const texts = textsIn(cellProblemTexts, usePane().language);
  return [
    texts.sheet(sheet),
    ...(row === null ? [] : [row.startsWith("#") ? texts.rowAt(row.slice(1)) : texts.row(row)]),
    ...(column === null ? [] : [texts.column(column)]),
  ].join(" · ");
}

function CellText({ cell }: { readonly cell: UnreadCell }) {
  const styles = useStyles();
  const texts = textsIn(cellProblemTexts, usePane().language);
  return (
    <>
      <StatusMark
        status={cell.kind === "required" ? "notStarted" : "error"}
        text={texts.kinds[cell.kind](cell.found)}
      />
      <span className={styles.small}>{usePlaceText(cell)}</span>
    </>
  );
}

function GoButton({
  cell,
  onShow,
}: {
  readonly cell: UnreadCell;
  readonly onShow: ReturnType<typeof useShow>["show"];
}) {
  const { language, router } = usePane();
  const texts = textsIn(cellProblemTexts, language);
  const where = usePlaceText(cell);
  const { place } = cell;
  const word = place === null ? texts.repair : texts.toCell;
  return (
    <Button
      size="small"
      aria-label={`${word}: ${where}`}
      onClick={() => (place === null ? router.go({ view: "repair" }) : onShow(place))}
    >
      {word}
    </Button>
  );
}
