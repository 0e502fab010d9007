import type { Plan } from "../../domain/plan/plan";
import type { TableChange } from "../planChange";

/** Marks a quote as chosen, takes the mark from the others of its training, and makes its supplier that of the training; nothing when it is so already. */
export function chooseQuote({ quotes, trainings }: Plan, quoteId: string): readonly TableChange[] {
  const chosen = quotes.find(({ id }) => id === quoteId);
  if (chosen === undefined) return [];
  const marks = quotes
    .filter(({ trainingId }) => trainingId === chosen.trainingId)
    .filter(({ id, chosen: isChosen }) => (isChosen === true) !== (id === quoteId))
    .map(({ id }) => ({ id, fields: [{ field: "chosen", to: id === quoteId }] }));
  const training = trainings.find(({ id }) => id === chosen.trainingId);
  const isSupplierNew = training !== undefined && training.supplierId !== chosen.supplierId;
  const supplier = isSupplierNew ? [{ id: training.id, fields: [{ field: "supplierId", to: chosen.supplierId }] }] : [];
  return [
    { table: "quotes", added: [], changed: marks },
    { table: "trainings", added: [], changed: supplier },
  ];
}
