import type { ChoiceOf } from "../../plan/choiceLists";
import type { PlanRow } from "../../plan/planRecords";
import { defineRule } from "../defineRule";

/** A subsidy needs a recognised provider (kmo-portefeuille: a number, VOV: registered) and the training's supplier is not. Silent without a supplier. */
export const supplierNotRecognised = defineRule({
  code: "W-SUB-02",
  severity: "attention",
  acceptable: true,
  find: ({ subsidies }, context) =>
    subsidies.flatMap(({ id, kind, trainingId, status }) => {
      const training = context.row("trainings", trainingId);
      const supplier = context.row("suppliers", training?.supplierId ?? null);
      if (!training || !supplier || kind === null || status === "rejected" || isRecognised(supplier, kind)) return [];
      return [
        {
          place: { table: "subsidies", row: id, field: "trainingId" },
          facts: { supplier: supplier.name ?? supplier.id, training: training.title ?? training.id, kind },
        },
      ];
    }),
});

function isRecognised({ kmoNumber, vovRegistered }: PlanRow<"suppliers">, kind: ChoiceOf<"subsidyKind">): boolean {
  if (kind === "kmoPortefeuille") return kmoNumber !== null;
  return kind !== "vov" || vovRegistered === true;
}
