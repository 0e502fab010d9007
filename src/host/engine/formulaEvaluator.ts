import type { IRange } from "@univerjs/core";
import {
  CELL_INVERTED_INDEX_CACHE,
  ErrorType,
  ErrorValueObject,
  FORMULA_REF_TO_ARRAY_CACHE,
} from "@univerjs/engine-formula";
import type { BaseAstNode, FunctionVariantType } from "@univerjs/engine-formula";
import type { Area } from "../workbook/snapshot";
import { SHEET_COLUMNS, SHEET_ROWS } from "./a1Text";
import type { CellStore } from "./cellStore";
import type { FormulaCell } from "./formulaCell";
import type { FormulaServices } from "./formulaServices";
import { ParsedFormulas } from "./parsedFormulas";

/** Lets Univer's parser and interpreter work on the engine's own values. */
export class FormulaEvaluator {
  private readonly parsed: ParsedFormulas;

  constructor(
    private readonly services: FormulaServices,
    private readonly store: CellStore,
    private readonly unitId: string,
  ) {
    services.config.setExecuteUnitId(unitId);
    this.parsed = new ParsedFormulas(services);
  }

  /** Tells Univer which sheets there are: alias to sheet id. */
  setSheets(aliases: Readonly<Record<string, string>>): void {
    this.services.config.load({
      allUnitData: this.store.unitData,
      unitStylesData: {},
      unitSheetNameMap: { [this.unitId]: aliases },
      formulaData: {},
      arrayFormulaCellData: {},
      arrayFormulaRange: {},
      forceCalculate: false,
      dirtyRanges: [],
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
    });
  }

  /** Never throws: what Univer cannot make sense of is `#NAME?` (it does not parse) or `#VALUE!` (it fails). */
  evaluate(formula: FormulaCell): FunctionVariantType {
    const { runtime, interpreter } = this.services;
    const { sheetId, row, column } = formula;
    runtime.clearReferenceAndNumberformatCache();
    runtime.setCurrent(
      row,
      column,
      this.store.rowCount(sheetId),
      this.store.columnCount(sheetId),
      sheetId,
      this.unitId,
    );
    const node = this.nodeOf(formula);
    if (node === null) return ErrorValueObject.create(ErrorType.NAME);
    try {
      return interpreter.execute({ node, refOffsetX: 0, refOffsetY: 0 });
    } catch {
      return ErrorValueObject.create(ErrorType.VALUE);
    } finally {
      CELL_INVERTED_INDEX_CACHE.clear();
      if (formula.compiled?.indirect === true) this.forgetArrays();
    }
  }

  /** As `evaluate`; but when the formula reads cells for which `blockerIn` answers another formula, it is broken off there, and that one is the answer. */
  evaluateUnless(
    formula: FormulaCell,
    blockerIn: (sheetId: string, area: Area) => FormulaCell | undefined,
  ): FunctionVariantType | FormulaCell {
    const { interpreter } = this.services;
    let blocker: FormulaCell | undefined;
    interpreter.watch = (reference) => {
      blocker = blockerIn(
        reference.getForcedSheetId() || reference.getDefaultSheetId(),
        areaOf(reference.getRangePosition()),
      );
      if (blocker !== undefined) throw new Error("reads what is not calculated yet");
    };
    try {
      const value = this.evaluate(formula);
      return blocker ?? value;
    } finally {
      interpreter.watch = null;
    }
  }

  /** Univer's parser gave formulas other functions than there are now. */
  forgetFormulas(): void {
    this.parsed.forget();
  }

  private nodeOf(formula: FormulaCell): BaseAstNode | null {
    const { shape = null, text = "" } = formula.compiled ?? {};
    const shared = shape === null ? null : this.parsed.withAddresses(shape);
    return shared ?? (formula.node ??= this.parsed.parse(text));
  }

  /** Univer keeps the array it made of an area; one of its cells has changed. */
  forgetArray(sheetId: string, area: Area): void {
    const lastRow = Math.min(area.row + area.rows, this.store.rowCount(sheetId)) - 1;
    const lastColumn = Math.min(area.column + area.columns, this.store.columnCount(sheetId)) - 1;
    FORMULA_REF_TO_ARRAY_CACHE.delete([this.unitId, sheetId, area.row, lastRow, area.column, lastColumn].join("_"));
  }

  forgetArrays(): void {
    FORMULA_REF_TO_ARRAY_CACHE.clear();
  }
}

/** The cells of a reference; whole rows and columns have no ends of their own in Univer. */
function areaOf({ startRow, endRow, startColumn, endColumn }: IRange): Area {
  const row = Number.isFinite(startRow) ? startRow : 0;
  const column = Number.isFinite(startColumn) ? startColumn : 0;
  const lastRow = Number.isFinite(endRow) ? endRow : SHEET_ROWS - 1;
  const lastColumn = Number.isFinite(endColumn) ? endColumn : SHEET_COLUMNS - 1;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}
