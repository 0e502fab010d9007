import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { inCompanyComparison } from "../../../actions/suppliers/inCompanyComparison";
import { formatWholeEuro } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { purchasingTexts } from "../../../i18n/pane/purchasingTexts";
import { usePane } from "../../PaneContext";
import { ShareBar } from "../../parts/ShareBar";
import { StatusMark } from "../../parts/StatusMark";
import { offerOfDraft, type OfferDraft } from "./offerDraft";

const useStyles = makeStyles({
  outcome: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  tipping: typographyStyles.body1Strong,
});

/** Where it tips, and what both ways cost for these participants. */
export function OfferOutcome({ draft }: { readonly draft: OfferDraft }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(purchasingTexts, language);
  const typed = offerOfDraft(draft);
  if (typed === null) return <span role="status">{texts.fillIn}</span>;
  const { tippingPoint, inCompany, open } = inCompanyComparison(typed.offer, typed.participants);
  const highest = Math.max(inCompany, open, 1);
  const winner = inCompany === open ? "same" : inCompany < open ? "inCompany" : "open";
  const euro = (amount: number) => formatWholeEuro(amount, language);
  return (
    <div role="status" className={styles.outcome}>
      <span className={styles.tipping}>{tippingPoint === null ? texts.neverTips : texts.tipping(tippingPoint)}</span>
      <ShareBar label={texts.inCompanyTotal} number={euro(inCompany)} share={inCompany / highest} />
      <ShareBar label={texts.openTotal} number={euro(open)} share={open / highest} />
      <StatusMark
        status="info"
        text={`${texts.cheaper[winner]}. ${texts.difference(euro(Math.abs(inCompany - open)))}`}
      />
    </div>
  );
}
