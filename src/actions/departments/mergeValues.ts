import type { Plan } from "../../domain/plan/plan";
import type { EuroCents } from "../../domain/plan/units";
import { systemKeys, systemValuesUnder } from "../../domain/warnings/systemKeys";
import type { TableChanges } from "../import/importPreview";
import { systemValueChanges } from "../share/systemValueChanges";
import type { DepartmentFile } from "./departmentFile";

/** What is remembered of a merge: when each file was saved (W-CON-02), its net total (W-CON-04), and which trainings are one. */
export function mergeValues(
  whole: Plan,
  departments: readonly DepartmentFile[],
  nets: readonly EuroCents[],
  standsFor: ReadonlyMap<string, string>,
): TableChanges<"systemValues"> {
  const isChosen = (id: string) => departments.some(({ prefix }) => id.startsWith(prefix));
  const before = [...systemValuesUnder(whole, systemKeys.sameTraining("")).keys()].filter(isChosen);
  const values = new Map<string, string | null>([
    ...before.map((id) => [systemKeys.sameTraining(id), null] as const),
    ...[...standsFor].map(([id, kept]) => [systemKeys.sameTraining(id), kept] as const),
    ...departments.flatMap(({ department, file }, index) => [
      [systemKeys.departmentSavedOn(department), file.savedOn ?? file.plan.organisation.referenceDate] as const,
      [systemKeys.departmentNet(department), String(nets[index] ?? 0)] as const,
    ]),
  ]);
  const { added, changed } = systemValueChanges(whole, values);
  const rows = new Map(whole.systemValues.map((row) => [row.id, row]));
  return {
    table: "systemValues",
    added,
    changed: changed.flatMap(({ id, fields: [field] }) => {
      const row = rows.get(id);
      const to = (field?.to ?? null) as string | null;
      return row === undefined
        ? []
        : [{ id, fields: [{ field: "value", from: row.value, to }], row: { ...row, value: to } }];
    }),
    unchanged: 0,
    missing: [],
  };
}
