import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { CheckedPlan } from "../../../actions/checkPlan";
import type { Severity } from "../../../domain/warnings/warning";
import { textsIn } from "../../../i18n/language";
import { shellTexts } from "../../../i18n/pane/shellTexts";
import type { StepNumber } from "../../../i18n/pane/stepNames";
import { warningTexts } from "../../../i18n/pane/warningTexts";
import { Waiting } from "../../frame/Waiting";
import { usePane } from "../../PaneContext";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { StatusMark } from "../../parts/StatusMark";
import { ViewHeading } from "../../parts/ViewHeading";
import { filteredWarnings, type WarningFilter } from "./filteredWarnings";
import { UnreadCells } from "./UnreadCells";
import { WarningFilters } from "./WarningFilters";
import { WarningList } from "./WarningList";
import { WarningNavigator } from "./WarningNavigator";

const everything: WarningFilter = { severity: null, step: null, sheet: null, status: "open" };

interface WarningsViewProps {
  readonly severity?: Severity | undefined;
  readonly step?: StepNumber | undefined;
  /** The warning to begin with. */
  readonly firstKey?: string | undefined;
}

/** Everything in the plan that deserves a look, one at a time and as a list. */
export function WarningsView({ severity, step, firstKey }: WarningsViewProps) {
  const { language, plan } = usePane();
  const { checked, problem } = plan;
  return (
    <>
      <ViewHeading>{textsIn(warningTexts, language).title}</ViewHeading>
      {problem && <ProblemMessage problem={problem} onRetry={() => void plan.refresh()} />}
      {!checked && !problem && <Waiting text={textsIn(shellTexts, language).loadingPlan} />}
      {checked && <UnreadCells checked={checked} />}
      {checked && (
        <Warnings
          checked={checked}
          first={{ ...everything, severity: severity ?? null, step: step ?? null }}
          firstKey={firstKey ?? null}
        />
      )}
    </>
  );
}

interface WarningsProps {
  readonly checked: CheckedPlan;
  readonly first: WarningFilter;
  readonly firstKey: string | null;
}

function Warnings({ checked, first, firstKey }: WarningsProps) {
  const { language } = usePane();
  const [filter, setFilter] = useState(first);
  const [currentKey, setCurrentKey] = useState(firstKey);
  const shown = useMemo(() => filteredWarnings(checked, filter), [checked, filter]);
  const [place, setPlace] = useState(0);
  const found = shown.findIndex(({ key }) => key === currentKey);
  const index = found >= 0 ? found : Math.min(place, shown.length - 1);
  const texts = textsIn(warningTexts, language);
  const choose = (to: number) => {
    setPlace(to);
    setCurrentKey(shown[to]?.key ?? null);
  };
  const current = shown[index];
  if (checked.warnings.length === 0) return <StatusMark status="done" text={texts.none} />;
  return (
    <>
      <WarningFilters filter={filter} checked={checked} onChange={setFilter} />
      {current ? (
        <>
          <WarningNavigator shown={shown} index={index} sheetNames={checked.sheetNames} onChoose={choose} />
          <WarningList shown={shown} index={index} sheetNames={checked.sheetNames} onChoose={choose} />
        </>
      ) : (
        <>
          <StatusMark status="done" text={texts.noneHere} />
          <Button onClick={() => setFilter({ ...everything, status: null })}>{texts.showAll}</Button>
        </>
      )}
    </>
  );
}
