import { Button } from "@fluentui/react-components";
import { textsIn } from "../../i18n/language";
import { shellTexts } from "../../i18n/pane/shellTexts";
import { usePane } from "../PaneContext";
import type { RowsInParts } from "./useRowsInParts";

/** Asks for the next rows of a list; nothing when all are shown. */
export function MoreRows({ next, showNext }: Pick<RowsInParts<never, never>, "next" | "showNext">) {
  const { language } = usePane();
  if (next === 0) return null;
  return <Button onClick={showNext}>{textsIn(shellTexts, language).moreRows(next)}</Button>;
}
