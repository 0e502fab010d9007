import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { carryGroups, type CarryGroup } from "../../../actions/nextYear/carryGroups";
import { nextYearPlan } from "../../../actions/nextYear/nextYearPlan";
import { nextYearPreview } from "../../../actions/nextYear/nextYearPreview";
import type { PlanFile, PlanFileReading } from "../../../actions/planFiles/planFile";
import { textsIn } from "../../../i18n/language";
import { nextYearTexts } from "../../../i18n/pane/nextYearTexts";
import { planFileTexts } from "../../../i18n/pane/planFileTexts";
import { usePane } from "../../PaneContext";
import { BackButton } from "../../parts/BackButton";
import { FileField } from "../../parts/FileField";
import { FileReading } from "../../parts/FileReading";
import { useAction } from "../../parts/useAction";
import { ViewHeading } from "../../parts/ViewHeading";
import { BuildProgress } from "../start/BuildProgress";
import { NotMade } from "../start/NotMade";
import { useAfterMaking } from "../start/useAfterMaking";
import { AttentionCard } from "./AttentionCard";
import { CarriedCard } from "./CarriedCard";
import { LeftCard } from "./LeftCard";
import { MoneyCard } from "./MoneyCard";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalXS },
  intro: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Makes the plan of the next year from the file of the last one; nothing is written before its button is pressed. */
export function NextYearView() {
  const { actions, language } = usePane();
  const [groups, setGroups] = useState<readonly CarryGroup[]>(carryGroups);
  const reading = useAction<readonly PlanFileReading[]>();
  const making = useAction<null>();
  const makeButton = useAfterMaking(making.state.kind);
  const styles = useStyles();
  const texts = textsIn(nextYearTexts, language);
  if (making.state.kind === "running") return <BuildProgress state={making.state} onCancel={making.cancel} />;
  const [first] = reading.state.kind === "done" ? reading.state.value : [];
  return (
    <>
      <div className={styles.head}>
        <BackButton />
        <ViewHeading>{texts.title}</ViewHeading>
        <p className={styles.intro}>{texts.intro}</p>
      </div>
      <FileField
        label={texts.choose}
        accept=".xlsx,.xlsm"
        name={first?.ok === true ? first.value.name : null}
        onFiles={(files) => void reading.start((run) => actions.readPlanFiles(files.slice(0, 1), run))}
      />
      <p className={styles.note}>{textsIn(planFileTexts, language).unchanged}</p>
      <FileReading reading={reading} />
      {making.state.kind === "failed" && <NotMade problem={making.state.problem} />}
      {first?.ok === true && (
        <NextYear file={first.value} groups={groups} onGroups={setGroups} making={making} makeButton={makeButton} />
      )}
    </>
  );
}

interface NextYearProps {
  readonly file: PlanFile;
  readonly groups: readonly CarryGroup[];
  readonly onGroups: (groups: readonly CarryGroup[]) => void;
  readonly making: ReturnType<typeof useAction<null>>;
  readonly makeButton: ReturnType<typeof useAfterMaking>;
}

function NextYear({ file, groups, onGroups, making, makeButton }: NextYearProps) {
  const { actions, language, today } = usePane();
  const styles = useStyles();
  const texts = textsIn(nextYearTexts, language);
  const preview = useMemo(() => nextYearPreview(file.plan, groups, today), [file, groups, today]);
  const make = () =>
    making.start((run) => {
      const plan = nextYearPlan(file, { groups, language: file.language, today });
      const source = textsIn(nextYearTexts, file.language).log(file.name);
      return actions.makePlanFrom({ plan, language: file.language, ownWords: file.ownWords, source }, run);
    });
  return (
    <>
      {file.unread > 0 && <p className={styles.note}>{textsIn(planFileTexts, language).unread(file.unread)}</p>}
      <CarriedCard preview={preview} groups={groups} onGroups={onGroups} />
      <AttentionCard preview={preview} plan={file.plan} />
      <LeftCard preview={preview} />
      <MoneyCard money={preview.money} />
      <Button ref={makeButton} appearance="primary" size="large" onClick={() => void make()}>
        {texts.make(preview.year)}
      </Button>
    </>
  );
}
