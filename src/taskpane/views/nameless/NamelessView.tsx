import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { namelessPlan } from "../../../actions/nameless/namelessPlan";
import { textsIn } from "../../../i18n/language";
import { namelessTexts } from "../../../i18n/pane/namelessTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { PlainList } from "../../parts/PlainList";
import { StatusMark } from "../../parts/StatusMark";
import { PlanFileView, type PlanFromFile } from "../start/PlanFileView";

/** Makes a copy of a plan in which nobody can be recognised by name, in an empty workbook; the plan's own file stays as it is. */
export function NamelessView() {
  const texts = textsIn(namelessTexts, usePane().language);
  return <PlanFileView texts={texts}>{(from) => <Nameless {...from} />}</PlanFileView>;
}

function Nameless({ file, making, makeButton }: PlanFromFile) {
  const { actions, language } = usePane();
  const texts = textsIn(namelessTexts, language);
  const copy = useMemo(() => namelessPlan(file), [file]);
  const make = () => {
    const { plan, ownWords } = copy;
    const source = textsIn(namelessTexts, file.language).log;
    return making.start((run) => actions.makePlanFrom({ plan, ownWords, language: file.language, source }, run));
  };
  return (
    <>
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
