import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { sharedMoment } from "../../../actions/share/sharedMoment";
import type { Plan } from "../../../domain/plan/plan";
import { textsIn } from "../../../i18n/language";
import { shareTexts } from "../../../i18n/pane/shareTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { StatusMark } from "../../parts/StatusMark";
import { useAction } from "../../parts/useAction";

const useStyles = makeStyles({
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "start" },
});

/** Fixes the answers of functions for people without the add-in, and makes them live again. */
export function StampCard({ plan: { systemValues } }: { readonly plan: Plan }) {
  const { actions, language, plan, announce } = usePane();
  const { state, start } = useAction<string>();
  const styles = useStyles();
  const texts = textsIn(shareTexts, language).stamp;
  const moment = sharedMoment(systemValues, language);
  const run = async (action: () => ReturnType<typeof actions.stampValues>, said: (parts: number) => string) => {
    const isDone = await start(async () => {
      const result = await action();
      if (!result.ok) return result;
      announce(said(result.value));
      return { ok: true, value: said(result.value) };
    });
    if (isDone) await plan.refresh();
  };
  return (
    <Card title={texts.title}>
      <p className={styles.hint}>{texts.what}</p>
      <StatusMark
        status={moment === null ? "info" : "attention"}
        text={moment === null ? texts.isLive : texts.isStamped(moment)}
      />
      <Button
        className={styles.button}
        disabledFocusable={state.kind === "running"}
        onClick={() =>
          void (moment === null ? run(actions.stampValues, texts.stamped) : run(actions.liveFormulas, texts.revived))
        }
      >
        {moment === null ? texts.stamp : texts.revive}
      </Button>
      {state.kind === "done" && <StatusMark status="done" text={state.value} />}
      {state.kind === "failed" && <ProblemMessage problem={state.problem} />}
    </Card>
  );
}
