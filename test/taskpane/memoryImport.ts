import { previewImport } from "../../src/actions/import/previewImport";
import { proposeMapping } from "../../src/actions/import/proposeMapping";
import { readFile } from "../../src/actions/import/readFile";
import { rememberedMapping } from "../../src/actions/import/rememberedMapping";
import type { Plan } from "../../src/domain/plan/plan";
import type { PaneActions } from "../../src/taskpane/paneActions";

type ImportActions = Pick<PaneActions, "readImportFile" | "proposeImport" | "previewImport" | "runImport">;

/** The product's own import on a plan in memory: only the writing to cells is left out. */
export function memoryImport(plan: () => Plan, write: (plan: Plan) => void): ImportActions {
  return {
    async readImportFile(file, options, { signal }) {
      const bytes = new Uint8Array(await file.arrayBuffer());
      return { ok: true, value: await readFile(bytes, file.name, options, { signal }) };
    },
    async proposeImport(source, target) {
      const remembered = rememberedMapping(plan(), target);
      const mapping = proposeMapping(source, target, remembered);
      return { ok: true, value: { mapping, answers: remembered?.answers ?? {}, isRemembered: remembered !== null } };
    },
    async previewImport(source, mapping, answers, { signal }) {
      return { ok: true, value: await previewImport(source, mapping, answers, plan(), { signal }) };
    },
    async runImport({ tables, counts }) {
      const tablesAfter = tables
        .filter(({ table }) => table !== "organisation")
        .map(({ table, added, changed }) => {
          const rows = plan()[table as "employees"];
          const after = new Map(changed.map(({ id, row }) => [id, row]));
          return [table, [...rows.map((row) => after.get(row.id) ?? row), ...added]];
        });
      write({ ...plan(), ...(Object.fromEntries(tablesAfter) as Partial<Plan>) });
      return { ok: true, value: { added: counts.added, changed: counts.changed, isLogged: true } };
    },
  };
}
