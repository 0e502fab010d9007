import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { textsIn } from "../../../i18n/language";
import { shellTexts } from "../../../i18n/pane/shellTexts";
import { suppliersTexts } from "../../../i18n/pane/suppliersTexts";
import { toolTexts } from "../../../i18n/pane/toolTexts";
import { Waiting } from "../../frame/Waiting";
import { usePane } from "../../PaneContext";
import { BackButton } from "../../parts/BackButton";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { ViewHeading } from "../../parts/ViewHeading";
import { ContractsCard } from "./ContractsCard";
import { OfferCard } from "./OfferCard";
import { QuotesCard } from "./QuotesCard";
import { SpendCard } from "./SpendCard";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalXS },
  intro: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Buying training (S1.24, S1.25, S2.11): quotes, in-company or open, contracts and with whom the money is spent. */
export function SuppliersView() {
  const { language, plan } = usePane();
  const styles = useStyles();
  const checked = plan.checked?.plan;
  return (
    <>
      <div className={styles.head}>
        <BackButton />
        <ViewHeading>{textsIn(toolTexts, language).suppliers.title}</ViewHeading>
        <p className={styles.intro}>{textsIn(suppliersTexts, language).intro}</p>
      </div>
      {plan.problem && <ProblemMessage problem={plan.problem} onRetry={() => void plan.refresh()} />}
      {checked && (
        <>
          <QuotesCard plan={checked} />
          <OfferCard plan={checked} />
          <ContractsCard plan={checked} />
          <SpendCard plan={checked} />
        </>
      )}
      {!checked && !plan.problem && <Waiting text={textsIn(shellTexts, language).loadingPlan} />}
    </>
  );
}
