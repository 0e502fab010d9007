import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { CheckedPlan } from "../../../actions/checkPlan";
import type { DocumentKind } from "../../../actions/report/wordDocument";
import { isInBelgium } from "../../../domain/warnings/countryPack";
import { textsIn } from "../../../i18n/language";
import { wordTexts } from "../../../i18n/pane/wordTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { ChoiceCards } from "../../parts/ChoiceCards";
import { StatusMark } from "../../parts/StatusMark";
import { useAction } from "../../parts/useAction";
import { CopyableText } from "./CopyableText";
import { saveFile } from "./saveFile";

const useStyles = makeStyles({
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "start" },
});

const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The plan as a document for Word; in Belgium also in the order of the law. Made in the pane, without any server. */
export function WordCard({ checked }: { readonly checked: CheckedPlan }) {
  const { language } = usePane();
  const [kind, setKind] = useState<DocumentKind>("plan");
  const { state, make, reset } = useWordDocument(checked, kind);
  const styles = useStyles();
  const texts = textsIn(wordTexts, language);
  return (
    <Card title={texts.title}>
      <p className={styles.hint}>{texts.what}</p>
      {isInBelgium(checked.plan) && (
        <ChoiceCards
          legend={texts.which}
          choices={(["plan", "law"] as const).map((value) => ({ value, label: texts.documents[value] }))}
          value={kind}
          onChange={(chosen) => {
            setKind(chosen);
            reset();
          }}
        />
      )}
      <Button className={styles.button} disabledFocusable={state.kind === "running"} onClick={() => void make()}>
        {texts.make}
      </Button>
      {state.kind === "done" && (
        <>
          <StatusMark status="done" text={texts.made(state.value.file)} />
          <p className={styles.hint}>{texts.copyHint}</p>
          <CopyableText label={texts.text} text={state.value.text} rows={3} copy={texts.copy} />
        </>
      )}
    </Card>
  );
}

/** What makes a document is loaded when the first one is asked for. */
function useWordDocument(checked: CheckedPlan, kind: DocumentKind) {
  const { language, today, announce } = usePane();
  const { state, start, reset } = useAction<{ readonly file: string; readonly text: string }>();
  const texts = textsIn(wordTexts, language);
  const make = () =>
    start(async () => {
      const { wordDocument } = await import("../../../actions/report/wordDocument");
      const { bytes, text } = await wordDocument(kind, checked, language, today);
      const file = texts.fileNames[kind](checked.plan.organisation.planYear);
      saveFile(file, bytes, wordType);
      announce(texts.made(file));
      return { ok: true, value: { file, text } };
    });
  return { state, make, reset };
}
