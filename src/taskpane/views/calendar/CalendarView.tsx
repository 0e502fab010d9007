import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { planCalendar } from "../../../actions/calendar/planCalendar";
import type { CheckedPlan } from "../../../actions/checkPlan";
import { textsIn } from "../../../i18n/language";
import { calendarTexts } from "../../../i18n/pane/calendarTexts";
import { shellTexts } from "../../../i18n/pane/shellTexts";
import { toolTexts } from "../../../i18n/pane/toolTexts";
import { Waiting } from "../../frame/Waiting";
import { usePane } from "../../PaneContext";
import { BackButton } from "../../parts/BackButton";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { ViewHeading } from "../../parts/ViewHeading";
import { CalendarCard } from "./CalendarCard";
import { ConflictsCard } from "./ConflictsCard";
import { EmptyCard } from "./EmptyCard";
import { PeriodCard } from "./PeriodCard";
import { ProposalCard } from "./ProposalCard";
import { SessionCard } from "./SessionCard";
import { useCalendar } from "./useCalendar";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalXS },
  intro: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The year calendar (S1.33): sessions on their days with their conflicts, moving them, and a proposal for what has no day yet. */
export function CalendarView() {
  const { language, plan } = usePane();
  const styles = useStyles();
  return (
    <>
      <div className={styles.head}>
        <BackButton />
        <ViewHeading>{textsIn(toolTexts, language).calendar.title}</ViewHeading>
        <p className={styles.intro}>{textsIn(calendarTexts, language).intro}</p>
      </div>
      {plan.problem && <ProblemMessage problem={plan.problem} onRetry={() => void plan.refresh()} />}
      {plan.checked && <CalendarOfPlan checked={plan.checked} />}
      {!plan.checked && !plan.problem && <Waiting text={textsIn(shellTexts, language).loadingPlan} />}
    </>
  );
}

function CalendarOfPlan({ checked }: { readonly checked: CheckedPlan }) {
  const model = useMemo(() => planCalendar(checked.plan, checked.warnings), [checked]);
  const calendar = useCalendar(model);
  const { opened } = calendar;
  const isEmpty = model.days.length === 0 && model.undated.length === 0;
  return (
    <>
      {isEmpty && <EmptyCard />}
      <CalendarCard model={model} calendar={calendar} />
      {opened && <SessionCard key={opened.id} day={opened} model={model} plan={checked.plan} calendar={calendar} />}
      <PeriodCard model={model} calendar={calendar} />
      <ConflictsCard model={model} onOpen={calendar.open} />
      <ProposalCard plan={checked.plan} undated={model.undated.length} calendar={calendar} />
    </>
  );
}
