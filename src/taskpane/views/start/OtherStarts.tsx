import { textsIn } from "../../../i18n/language";
import { startTexts } from "../../../i18n/pane/startTexts";
import { usePane } from "../../PaneContext";
import { ViewLinks } from "../../parts/ViewLinks";

/** Other ways to begin in an empty workbook: with the plan that stands in another one. */
export function OtherStarts() {
  const texts = textsIn(startTexts, usePane().language);
  return (
    <ViewLinks
      idPrefix="start"
      links={[
        { route: { view: "nextYear" }, title: texts.nextYear, hint: texts.nextYearHint },
        { route: { view: "nameless" }, title: texts.nameless, hint: texts.namelessHint },
      ]}
    />
  );
}
