import type { WorkbookOp } from "../../blueprint/ops";
import { planFromSnapshotInParts } from "../../blueprint/planFromSnapshot";
import { systemKeys } from "../../domain/warnings/systemKeys";
import { formatDate } from "../../i18n/formats";
import { textsIn } from "../../i18n/language";
import { shareTexts } from "../../i18n/pane/shareTexts";
import { asActionResult, type ActionResult } from "../actionProblem";
import { inTurns } from "../inTurns";
import { openPlan, type OpenPlan } from "../openPlan";
import type { WorkbookPort } from "../ports";
import { customBlocks, isFormula, type CustomBlock } from "./customBlocks";
import { systemValueOps } from "./systemValueOps";

/**
 * Writes what custom functions answer over their formulas, so that people without the add-in read the same and no recalculation makes `#NAME?` of it;
 * the title of each part tells the moment. Gives how many parts were written. `nothingToChange` when all are values already, `unsupported` when
 * this Excel has no answer to write. `liveFormulas` is the way back. `when` is local time `2027-03-01 14:05`.
 */
export async function stampValues(port: WorkbookPort, when: string): ActionResult<number> {
  const opened = asActionResult(await openPlan(port));
  if (!opened.ok) return opened;
  const open = opened.value;
  const live = customBlocks(open).filter(({ sheet, formulas }) =>
    formulas.some(({ row, column }) => isFormula(open.view.formula(sheet, row, column))),
  );
  if (live.length === 0) return { ok: false, problem: "nothingToChange" };
  const answered = live.filter((block) => hasAnswer(block, open));
  if (answered.length === 0) return { ok: false, problem: "unsupported" };
  const { plan } = await inTurns(planFromSnapshotInParts(open.snapshot, open.texts));
  const written = await port.apply([
    ...answered.flatMap((block) => [...valueOps(block, open), titleOp(block, open, when)]),
    ...systemValueOps(open, plan, new Map([[systemKeys.stampedOn, when]])),
  ]);
  return written.ok ? { ok: true, value: answered.length } : asActionResult(written);
}

/** Without an answer a cell shows the text that says what to install, or an error. */
function hasAnswer({ sheet, formulas }: CustomBlock, { view, texts }: OpenPlan): boolean {
  return formulas.some(({ row, column }) => {
    const value = view.value(sheet, row, column);
    return value !== texts.common("withoutAddIn") && !/^#\p{L}/u.test(String(value));
  });
}

function valueOps({ sheet, area, formulas, spills }: CustomBlock, { view }: OpenPlan): readonly WorkbookOp[] {
  if (!spills) {
    return formulas.map(({ row, column }) => {
      const value = view.value(sheet, row, column);
      return { kind: "writeCells", sheet, row, column, cells: [[value]] } as const;
    });
  }
  const first = Math.min(...formulas.map(({ row }) => row));
  const lines = Array.from({ length: area.row + area.rows - first }, (_, row) =>
    Array.from({ length: area.columns }, (_cell, column) => view.value(sheet, first + row, area.column + column)),
  );
  const filled = lines.slice(0, 1 + lines.findLastIndex((line) => line.some((value) => value !== "")));
  return [{ kind: "writeCells", sheet, row: first, column: area.column, cells: filled }];
}

function titleOp({ block, sheet, title }: CustomBlock, { texts, language }: OpenPlan, when: string): WorkbookOp {
  const [day = "", time = ""] = when.split(" ");
  const mark = textsIn(shareTexts, language).stampMark(formatDate(day, language), time);
  return { kind: "writeCells", sheet, ...title, cells: [[`${texts.blockTitle(block.key)} ${mark}`]] };
}
