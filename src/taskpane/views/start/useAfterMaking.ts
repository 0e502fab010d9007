import { useEffect, useRef } from "react";
import { textsIn } from "../../../i18n/language";
import { startTexts } from "../../../i18n/pane/startTexts";
import { usePane } from "../../PaneContext";
import type { ActionState } from "../../parts/useAction";

/** Goes to the overview when the plan is made; when it is not, the button that was pressed gets the focus back. */
export function useAfterMaking(state: ActionState<null>["kind"]) {
  const { language, router, announce } = usePane();
  const makeButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (state === "failed") makeButton.current?.focus();
    if (state !== "done") return;
    announce(textsIn(startTexts, language).built);
    router.replace({ view: "home" });
  }, [state, announce, router, language]);
  return makeButton;
}
