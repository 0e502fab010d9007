import type { Univer } from "@univerjs/core";
import type { CellValue } from "../workbook/cellValue";
import type { Area } from "../workbook/snapshot";
import { Calculation } from "./calculation";
import { CellStore } from "./cellStore";
import { CustomFunctionCalls, CustomFunctionExecutor } from "./customFunctionCalls";
import type { LocaleSource } from "./corrections/localText";
import { FormulaCompiler } from "./formulaCompiler";
import { busyCell, FormulaCell } from "./formulaCell";
import type {
  CalculatedCell,
  CalculationStep,
  CustomFunctionEvaluator,
  EngineCell,
  FormulaEngine,
} from "./formulaEngine";
import { FormulaEvaluator } from "./formulaEvaluator";
import { FormulaGrid } from "./formulaGrid";
import { FormulaResults } from "./formulaResults";
import { createFormulaServices, createHeadlessUniver } from "./formulaServices";
import type { FormulaServices } from "./formulaServices";
import { FormulaScope } from "./formulaScope";
import { toMatrix } from "./valueObjects";

/** Univer's caches are shared by all engines of a page; the number keeps their cells apart. */
let engines = 0;

/**
 * A calculator on Univer's formula parser and functions. With `univer` (the page's grid, its formula plugin registered) it uses that instance without
 * disturbing it; without, it makes a headless one of its own. `locale` is English unless given.
 */
export function createUniverEngine(options: { univer?: Univer; locale?: LocaleSource } = {}): FormulaEngine {
  engines += 1;
  const { univer = createHeadlessUniver(), locale = () => "en-US" } = options;
  const disposeUniver = (): void => (options.univer === undefined ? univer.dispose() : undefined);
  return new UniverEngine(univer, `calculation-${String(engines)}`, locale, disposeUniver);
}

class UniverEngine implements FormulaEngine {
  private readonly services: FormulaServices;
  private readonly store: CellStore;
  private readonly grid = new FormulaGrid();
  private readonly scope: FormulaScope;
  private readonly compiler: FormulaCompiler;
  private readonly evaluator: FormulaEvaluator;
  private readonly results: FormulaResults;
  private readonly calls: CustomFunctionCalls;
  private readonly calculation: Calculation;
  private customFunctions: readonly string[] = [];

  constructor(
    univer: Univer,
    unitId: string,
    locale: LocaleSource,
    private readonly disposeUniver: () => void,
  ) {
    this.store = new CellStore(unitId);
    this.services = createFormulaServices(
      univer,
      this.store,
      (sheetId, row, column) => this.grid.at(sheetId, row, column)?.source ?? null,
      locale,
    );
    this.scope = new FormulaScope((sheetId, row, column) => this.grid.at(sheetId, row, column)?.spill ?? null);
    this.compiler = new FormulaCompiler(this.grid, this.scope, this.store);
    this.evaluator = new FormulaEvaluator(this.services, this.store, unitId);
    this.calls = new CustomFunctionCalls(this.store);
    this.results = new FormulaResults(this.store, this.grid, this.evaluator, (formula) => {
      this.compiler.spillMoved(formula);
    });
    this.calculation = new Calculation(this.grid, this.results, this.evaluator, this.calls, this.compiler);
  }

  addSheet(sheetId: string, name: string): void {
    this.scope.addSheet(sheetId, name);
    this.store.addSheet(sheetId);
    this.grid.addSheet(sheetId);
    this.sheetsChanged(name);
  }

  removeSheet(sheetId: string): void {
    const names = this.scope.namesOf(sheetId);
    for (const formula of [...this.grid.allOf(sheetId)]) this.compiler.release(formula);
    this.scope.removeSheet(sheetId);
    this.store.removeSheet(sheetId);
    this.grid.removeSheet(sheetId);
    this.sheetsChanged(...names);
  }

  renameSheet(sheetId: string, name: string): void {
    this.scope.renameSheet(sheetId, name);
    this.sheetsChanged(name);
  }

  setCells(sheetId: string, cells: readonly EngineCell[]): void {
    for (const { row, column, content } of cells) {
      this.release(sheetId, row, column);
      if ("value" in content) this.results.writeContent(sheetId, row, column, content.value);
      else this.enter(new FormulaCell(sheetId, row, column, content.formula));
    }
  }

  setName(name: string, formula: string | null, sheetId: string | null = null): void {
    this.scope.setName(name, formula, sheetId);
    this.compiler.meaningChanged(name);
  }

  setCustomFunctions(names: readonly string[], evaluate: CustomFunctionEvaluator): void {
    const before = this.customFunctions;
    this.customFunctions = names.map((name) => name.toUpperCase());
    this.services.functions.unregisterExecutors(...before);
    this.services.functions.registerExecutors(
      ...this.customFunctions.map((name) => new CustomFunctionExecutor(name, this.calls)),
    );
    this.evaluator.forgetFormulas();
    this.calls.use(evaluate);
    this.compiler.meaningChanged(...before, ...this.customFunctions);
  }

  setSpillGuard(isBlocked: (sheetId: string, area: Area) => boolean): void {
    this.results.isSpillBlocked = isBlocked;
  }

  setHiddenRows(sheetId: string, hidden: ReadonlySet<number>, filteredOut: ReadonlySet<number>): void {
    this.store.setHiddenRows(sheetId, hidden, filteredOut);
    this.evaluator.forgetArrays();
    this.compiler.hiddenRowsChanged();
  }

  valueOf(sheetId: string, row: number, column: number, source: string): readonly (readonly CellValue[])[] {
    const formula = new FormulaCell(sheetId, row, column, source);
    this.compiler.compile(formula);
    this.grid.unlink(formula);
    const values = toMatrix(this.evaluator.evaluate(formula), this.store);
    this.evaluator.forgetArrays();
    return values;
  }

  markAllDirty(): void {
    for (const formula of this.grid.all()) this.compiler.mustCalculate(formula);
  }

  calculateNow(): CalculationStep {
    const waiting = this.calculation.run().map(busyCell);
    return { changed: this.results.takeChanges(), waiting };
  }

  anyAnswered(): Promise<void> {
    return this.calls.anyAnswered();
  }

  async calculate(): Promise<readonly CalculatedCell[]> {
    let { changed, waiting } = this.calculateNow();
    const all = [...changed];
    while (waiting.length > 0) {
      await this.anyAnswered();
      ({ changed, waiting } = this.calculateNow());
      all.push(...changed);
    }
    return all;
  }

  resultOf(sheetId: string, row: number, column: number): readonly (readonly CellValue[])[] | null {
    return this.grid.at(sheetId, row, column)?.result ?? null;
  }

  dispose(): void {
    this.evaluator.forgetArrays();
    this.disposeUniver();
  }

  private enter(formula: FormulaCell): void {
    this.results.writeContent(formula.sheetId, formula.row, formula.column, null);
    this.grid.put(formula);
    this.compiler.mustCalculate(formula);
    this.compiler.spillMoved(formula);
  }

  /** Makes a cell free for new content. */
  private release(sheetId: string, row: number, column: number): void {
    const spiller = this.grid.spillerOf(sheetId, row, column);
    if (spiller !== undefined) {
      this.grid.clearSpiller(spiller, row, column);
      this.compiler.mustCalculate(spiller);
    }
    const formula = this.grid.at(sheetId, row, column);
    if (formula === undefined) return;
    this.results.withdraw(formula);
    this.compiler.release(formula);
    this.compiler.spillMoved(formula);
  }

  private sheetsChanged(...names: readonly string[]): void {
    this.evaluator.setSheets(this.scope.aliases());
    this.compiler.meaningChanged(...names);
  }
}
