import { makeStyles } from "@fluentui/react-components";
import { textsIn } from "../../../i18n/language";
import { shellTexts } from "../../../i18n/pane/shellTexts";
import { toolTexts } from "../../../i18n/pane/toolTexts";
import { Waiting } from "../../frame/Waiting";
import { usePane } from "../../PaneContext";
import { BackButton } from "../../parts/BackButton";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { ViewHeading } from "../../parts/ViewHeading";
import { BoardCard } from "./BoardCard";
import { CalendarFileCard } from "./CalendarFileCard";
import { MessageCard } from "./MessageCard";
import { PrivacyCard } from "./PrivacyCard";
import { SealCard } from "./SealCard";
import { StampCard } from "./StampCard";
import { WordCard } from "./WordCard";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", alignItems: "start" },
});

/** Everything to hand the plan over: on paper, as a document, sealed, in a calendar, in a message, to people without the add-in. */
export function ShareView() {
  const { language, plan } = usePane();
  const styles = useStyles();
  const { checked, problem } = plan;
  return (
    <>
      <div className={styles.head}>
        <BackButton />
        <ViewHeading>{textsIn(toolTexts, language).share.title}</ViewHeading>
      </div>
      {problem && <ProblemMessage problem={problem} onRetry={() => void plan.refresh()} />}
      {!checked && !problem && <Waiting text={textsIn(shellTexts, language).loadingPlan} />}
      {checked && (
        <>
          <BoardCard />
          <WordCard checked={checked} />
          <SealCard plan={checked.plan} />
          <StampCard plan={checked.plan} />
          <MessageCard plan={checked.plan} />
          <CalendarFileCard plan={checked.plan} />
          <PrivacyCard checked={checked} />
        </>
      )}
    </>
  );
}
