import type { WorkbookOp } from "../../blueprint/ops";
import { planFromSnapshotInParts } from "../../blueprint/planFromSnapshot";
import { systemKeys } from "../../domain/warnings/systemKeys";
import { asActionResult, type ActionResult } from "../actionProblem";
import { inTurns } from "../inTurns";
import { openPlan, type OpenPlan } from "../openPlan";
import type { WorkbookPort } from "../ports";
import { customBlocks, isFormula, type CustomBlock } from "./customBlocks";
import { systemValueOps } from "./systemValueOps";

/**
 * Puts the formulas back that `stampValues` wrote values over, and empties the cells their answers spill over. Gives how many parts live again;
 * `nothingToChange` when all do.
 */
export async function liveFormulas(port: WorkbookPort): ActionResult<number> {
  const opened = asActionResult(await openPlan(port));
  if (!opened.ok) return opened;
  const open = opened.value;
  const { plan } = await inTurns(planFromSnapshotInParts(open.snapshot, open.texts));
  const stamped = customBlocks(open).filter(({ sheet, formulas }) =>
    formulas.some(({ row, column }) => !isFormula(open.view.formula(sheet, row, column))),
  );
  const noted = systemValueOps(open, plan, new Map([[systemKeys.stampedOn, null]]));
  if (stamped.length + noted.length === 0) return { ok: false, problem: "nothingToChange" };
  const written = await port.apply([...stamped.flatMap((block) => formulaOps(block, open)), ...noted]);
  return written.ok ? { ok: true, value: stamped.length } : asActionResult(written);
}

function formulaOps(custom: CustomBlock, { texts, view }: OpenPlan): readonly WorkbookOp[] {
  const { block, sheet, title, area, formulas, spills } = custom;
  const first = Math.min(...formulas.map(({ row }) => row));
  const rows = area.row + area.rows - first;
  const isUsed = (row: number) =>
    Array.from({ length: area.columns }, (_, column) => view.value(sheet, row, area.column + column)).some(
      (value) => value !== "",
    );
  const used = spills
    ? Array.from({ length: rows }, (_, row) => row).findLastIndex((row) => isUsed(first + row)) + 1
    : 0;
  const emptied = Array.from({ length: used }, () => Array.from({ length: area.columns }, () => ""));
  return [
    { kind: "writeCells", sheet, ...title, cells: [[texts.blockTitle(block.key)]] },
    ...(used === 0 ? [] : [{ kind: "writeCells", sheet, row: first, column: area.column, cells: emptied } as const]),
    ...formulas.map(
      ({ row, column, formula }) => ({ kind: "writeCells", sheet, row, column, cells: [[{ formula }]] }) as const,
    ),
  ];
}
