import { cleanup, configure, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Language } from "../../src/i18n/language";
import { Pane } from "../../src/taskpane/Pane";
import type { PaneActions } from "../../src/taskpane/paneActions";

// The first test of a file also waits for the code of a view, which the test runner still has to translate.
configure({ asyncUtilTimeout: 30_000 });

/** The whole pane in the page, as it opens on 16 November 2026, with someone to click and type. */
export function renderPane(actions: PaneActions, language: Language = "nl-NL") {
  cleanup();
  const frame = {
    actions,
    today: "2026-11-16",
    firstLanguage: language,
    onLanguage: () => {},
    scheme: "light",
  } as const;
  void actions.findPlan().then((first) => render(<Pane {...frame} first={first} />));
  return userEvent.setup();
}
