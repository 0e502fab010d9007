import { languageFromTag, textsIn } from "../i18n/language";
import { shellTexts } from "../i18n/pane/shellTexts";

/** What to do when Excel does not answer. It stands without Fluent UI, in the language of the browser, for nothing else is known. */
export function NoExcel() {
  const texts = textsIn(shellTexts, languageFromTag(navigator.language));
  return (
    <main className="first-paint" role="alert">
      <h1>{texts.noExcelTitle}</h1>
      <p>{texts.noExcelText}</p>
      <button type="button" onClick={() => location.reload()}>
        {texts.tryAgain}
      </button>
    </main>
  );
}
