import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { namelessPlan } from "../../../actions/nameless/namelessPlan";
import type { PlanFile, PlanFileReading } from "../../../actions/planFiles/planFile";
import { textsIn } from "../../../i18n/language";
import { namelessTexts } from "../../../i18n/pane/namelessTexts";
import { planFileTexts } from "../../../i18n/pane/planFileTexts";
import { usePane } from "../../PaneContext";
import { BackButton } from "../../parts/BackButton";
import { Card } from "../../parts/Card";
import { FileField } from "../../parts/FileField";
import { FileReading } from "../../parts/FileReading";
import { PlainList } from "../../parts/PlainList";
import { StatusMark } from "../../parts/StatusMark";
import { useAction } from "../../parts/useAction";
import { ViewHeading } from "../../parts/ViewHeading";
import { BuildProgress } from "../start/BuildProgress";
import { NotMade } from "../start/NotMade";
import { useAfterMaking } from "../start/useAfterMaking";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalXS },
  intro: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Makes a copy of a plan in which nobody can be recognised by name, in an empty workbook; the plan's own file stays as it is. */
export function NamelessView() {
  const { actions, language } = usePane();
  const reading = useAction<readonly PlanFileReading[]>();
  const making = useAction<null>();
  const makeButton = useAfterMaking(making.state.kind);
  const styles = useStyles();
  const texts = textsIn(namelessTexts, language);
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
      {first?.ok === true && <Nameless file={first.value} making={making} makeButton={makeButton} />}
    </>
  );
}

interface NamelessProps {
  readonly file: PlanFile;
  readonly making: ReturnType<typeof useAction<null>>;
  readonly makeButton: ReturnType<typeof useAfterMaking>;
}

function Nameless({ file, making, makeButton }: NamelessProps) {
  const { actions, language } = usePane();
  const styles = useStyles();
  const texts = textsIn(namelessTexts, language);
  const copy = useMemo(() => namelessPlan(file), [file]);
  const make = () => {
    const { plan, ownWords } = copy;
    const source = textsIn(namelessTexts, file.language).log;
    return making.start((run) => actions.makePlanFrom({ plan, ownWords, language: file.language, source }, run));
  };
  return (
    <>
      {file.unread > 0 && <p className={styles.note}>{textsIn(planFileTexts, language).unread(file.unread)}</p>}
      <Card title={texts.replaced}>
        <PlainList lines={[texts.people(copy.people), texts.others(copy.others), texts.texts(copy.texts)]} />
        <StatusMark status="attention" text={texts.check} />
      </Card>
      <Card title={texts.left}>
        <PlainList lines={texts.leftRows} />
      </Card>
      <Button ref={makeButton} appearance="primary" size="large" onClick={() => void make()}>
        {texts.make}
      </Button>
    </>
  );
}
