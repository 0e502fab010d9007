import { textsIn } from "../../../i18n/language";
import { suppliersTexts } from "../../../i18n/pane/suppliersTexts";
import { toolTexts } from "../../../i18n/pane/toolTexts";
import { usePane } from "../../PaneContext";
import { ToolView } from "../../parts/ToolView";
import { ContractsCard } from "./ContractsCard";
import { OfferCard } from "./OfferCard";
import { PurchasingCards } from "./PurchasingCards";
import { QuotesCard } from "./QuotesCard";
import { SpendCard } from "./SpendCard";

/** Buying training (S1.24, S1.25, S2.11): quotes, in-company or open, contracts and with whom the money is spent. */
export function SuppliersView() {
  const { language } = usePane();
  return (
    <ToolView title={textsIn(toolTexts, language).suppliers.title} intro={textsIn(suppliersTexts, language).intro}>
      {({ plan }) => (
        <>
          <QuotesCard plan={plan} />
          <OfferCard plan={plan} />
          <ContractsCard plan={plan} />
          <SpendCard plan={plan} />
          <PurchasingCards plan={plan} />
        </>
      )}
    </ToolView>
  );
}
