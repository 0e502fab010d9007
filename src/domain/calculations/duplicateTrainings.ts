import type { IsoDate } from "../plan/units";

/** A training of one department's plan. */
export interface ListedTraining {
  readonly id: string;
  readonly title: string;
  readonly supplier: string | null;
  readonly firstDay: IsoDate | null;
}

/** Trainings that may be the same one, and why; the user decides, nothing is merged. */
export interface DuplicateTrainings {
  readonly reason: "sameTitle" | "sameSupplierAndDay";
  readonly ids: readonly string[];
}

/** Groups of trainings with the same title (case, accents and spaces set aside) or the same supplier on the same day (F-X2). */
export function duplicateTrainings(trainings: readonly ListedTraining[]): readonly DuplicateTrainings[] {
  const groups = new Map<string, { reason: DuplicateTrainings["reason"]; ids: string[] }>();
  const add = (reason: DuplicateTrainings["reason"], key: string, id: string) => {
    const group = groups.get(`${reason} ${key}`) ?? { reason, ids: [] };
    groups.set(`${reason} ${key}`, group);
    group.ids.push(id);
  };
  for (const { id, title, supplier, firstDay } of trainings) {
    const name = plainText(title);
    if (name !== "") add("sameTitle", name, id);
    if (supplier !== null && firstDay !== null) add("sameSupplierAndDay", `${plainText(supplier)} ${firstDay}`, id);
  }
  return [...groups.values()]
    .filter(({ ids }) => ids.length > 1)
    .map(({ reason, ids }) => ({ reason, ids: [...ids].sort() }))
    .sort((left, right) => (left.ids.join() + left.reason < right.ids.join() + right.reason ? -1 : 1));
}

function plainText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\p{M}\s]/gu, "")
    .toLowerCase();
}
