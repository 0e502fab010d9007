import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { textsIn } from "../../../i18n/language";
import { startTexts } from "../../../i18n/pane/startTexts";
import { usePane } from "../../PaneContext";
import { AfterPaint } from "../../parts/AfterPaint";
import { LanguageChoice } from "../../parts/LanguageChoice";
import { useAction } from "../../parts/useAction";
import { ViewHeading } from "../../parts/ViewHeading";
import { BuildProgress } from "./BuildProgress";
import { useAfterMaking } from "./useAfterMaking";
import { NotMade } from "./NotMade";
import { firstChoices } from "./firstChoices";
import { PlanChoiceCards } from "./PlanChoiceCards";
import { OtherStarts } from "./OtherStarts";
import { WhatIsMade } from "./WhatIsMade";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  intro: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  make: { minHeight: "44px" },
});

/** The first screen in a workbook without a plan: four choices and one button. */
export function StartView() {
  const { actions, today, language } = usePane();
  const [choices, setChoices] = useState(() => firstChoices(language, today));
  const making = useAction<null>();
  const makeButton = useAfterMaking(making.state.kind);
  const styles = useStyles();
  const texts = textsIn(startTexts, language);
  if (making.state.kind === "running") return <BuildProgress state={making.state} onCancel={making.cancel} />;
  return (
    <>
      <div className={styles.head}>
        <ViewHeading>{texts.title}</ViewHeading>
        <p className={styles.intro}>{texts.intro}</p>
      </div>
      {making.state.kind === "failed" && <NotMade problem={making.state.problem} />}
      <PlanChoiceCards choices={choices} onChange={setChoices} />
      <Button
        ref={makeButton}
        appearance="primary"
        size="large"
        className={styles.make}
        onClick={() => void making.start((run) => actions.makePlan(choices, run))}
      >
        {texts.make}
      </Button>
      <OtherStarts />
      <AfterPaint>
        <WhatIsMade />
        <LanguageChoice />
      </AfterPaint>
    </>
  );
}
