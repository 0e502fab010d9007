import { textsIn } from "../../../i18n/language";
import { moreTexts } from "../../../i18n/pane/moreTexts";
import { toolTexts } from "../../../i18n/pane/toolTexts";
import { usePane } from "../../PaneContext";
import { LanguageChoice } from "../../parts/LanguageChoice";
import { ViewHeading } from "../../parts/ViewHeading";
import { ViewLinks } from "../../parts/ViewLinks";

/** What is needed now and then. */
export function MoreView() {
  const { language } = usePane();
  const texts = textsIn(moreTexts, language);
  const tools = textsIn(toolTexts, language);
  const links = [
    { route: { view: "share" }, ...tools.share },
    { route: { view: "departments" }, title: texts.departments, hint: texts.departmentsHint },
    { route: { view: "restore" }, title: texts.restore, hint: texts.restoreHint },
    { route: { view: "repair" }, title: texts.repair, hint: texts.repairHint },
    { route: { view: "texts" }, ...tools.texts },
    { route: { view: "about" }, title: texts.about, hint: texts.aboutHint },
  ] as const;
  return (
    <>
      <ViewHeading>{texts.title}</ViewHeading>
      <ViewLinks idPrefix="more" links={links} />
      <LanguageChoice />
    </>
  );
}
