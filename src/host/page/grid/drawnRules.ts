import { RemoveDataValidationMutation, type IRemoveDataValidationMutationParams } from "@univerjs/data-validation";
import {
  DeleteConditionalRuleMutation,
  type IDeleteConditionalRuleMutationParams,
} from "@univerjs/sheets-conditional-formatting";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { conditionalRules } from "./conditionalRules";
import type { Grid } from "./createGrid";
import { validationRules } from "./validationRules";

/** The rules of the drawing that is on the page. */
export interface DrawnRules {
  /** Takes the rules of the former drawing away, before it goes, and remembers those of the next. */
  replace(next: WorkbookSnapshot): void;
}

/** Keeps track of rules: what the grid keeps by formula and by range it lets go with a rule, but not with the drawing the rule is in. */
export function trackRules({ api }: Grid, unitId: string): DrawnRules {
  let removals: readonly (() => void)[] = [];
  const removalsOf = ({ id: subUnitId, validations, conditionalFormats }: SheetSnapshot): readonly (() => void)[] => {
    const ruleId = validationRules(validations).map(({ uid }) => uid);
    const ofValidations: IRemoveDataValidationMutationParams = { unitId, subUnitId, ruleId };
    const ofFormats = conditionalRules(conditionalFormats).map(({ cfId }): IDeleteConditionalRuleMutationParams => ({
      unitId,
      subUnitId,
      cfId,
    }));
    const remove = (id: string, params: object) => () => api.syncExecuteCommand(id, params, { onlyLocal: true });
    return [
      remove(RemoveDataValidationMutation.id, ofValidations),
      ...ofFormats.map((params) => remove(DeleteConditionalRuleMutation.id, params)),
    ];
  };
  return {
    replace(next) {
      for (const remove of removals) remove();
      removals = next.sheets.flatMap(removalsOf);
    },
  };
}
