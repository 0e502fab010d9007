import type { RuleSet } from "../defineRule";
import type { OrganisingFacts } from "../facts/organisingFacts";
import { boughtOutsideContract } from "../rules/boughtOutsideContract";
import { clauseNotValid } from "../rules/clauseNotValid";
import { consentMissing } from "../rules/consentMissing";
import { contractNoticeNear } from "../rules/contractNoticeNear";
import { discountMissed } from "../rules/discountMissed";
import { externalAccountable } from "../rules/externalAccountable";
import { fewQuotes } from "../rules/fewQuotes";
import { manySuppliersPerTheme } from "../rules/manySuppliersPerTheme";
import { nobodyResponsible } from "../rules/nobodyResponsible";
import { notOneAccountable } from "../rules/notOneAccountable";
import { oneSupplierDominates } from "../rules/oneSupplierDominates";
import { partnerWithoutContact } from "../rules/partnerWithoutContact";
import { personWithManyTasks } from "../rules/personWithManyTasks";
import { ruleTopicMissing } from "../rules/ruleTopicMissing";

/** The rules of suppliers, roles and rules of the game (step 4). */
export const organisingRules: RuleSet<OrganisingFacts> = {
  "W-LEV-01": manySuppliersPerTheme,
  "W-LEV-02": oneSupplierDominates,
  "W-LEV-03": boughtOutsideContract,
  "W-LEV-04": discountMissed,
  "W-LEV-05": partnerWithoutContact,
  "W-LEV-06": contractNoticeNear,
  "W-LEV-07": fewQuotes,
  "W-ROL-01": notOneAccountable,
  "W-ROL-02": nobodyResponsible,
  "W-ROL-03": personWithManyTasks,
  "W-ROL-04": externalAccountable,
  "W-REG-01": ruleTopicMissing,
  "W-REG-02": consentMissing,
  "W-REG-03": clauseNotValid,
};
