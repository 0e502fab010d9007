import type {
  CalculatedBlock,
  CalculationModel,
  Calculator,
  ConnectCalculator,
  CustomFunctionSource,
  CellPlace,
} from "../workbook/calculationSeam";
import type { CellValue } from "../workbook/cellValue";
import type { CalculatedCell, FormulaEngine } from "./formulaEngine";
import { createUniverEngine } from "./univerEngine";
import { WorkbookMirror } from "./workbookMirror";

/** Joins a workbook to a formula engine; without one, to Univer without a screen. Use: `host.attachEngine(calculateWith())`. */
export function calculateWith(engine?: FormulaEngine): ConnectCalculator {
  return (model) => new Recalculation(model, engine ?? createUniverEngine({ locale: () => model.locale() }));
}

/** Keeps the values of a workbook right: collects its changes, calculates when somebody wants to read, writes the results back. */
class Recalculation implements Calculator {
  private readonly mirror: WorkbookMirror;
  private readonly stopListening: () => void;
  private changed = true;
  /** Cells that show `#BUSY!` now. */
  private busy: readonly CalculatedCell[] = [];
  private answering: Promise<void> | null = null;

  constructor(
    private readonly model: CalculationModel,
    private readonly engine: FormulaEngine,
  ) {
    this.mirror = new WorkbookMirror(model, engine);
    engine.setSpillGuard((sheetId, area) => model.isSpillBlocked(sheetId, area));
    this.stopListening = model.onChange((change) => {
      this.mirror.note(change);
      this.changed = true;
    });
  }

  beforeRead(): Promise<void> {
    if (this.changed) this.calculate();
    return Promise.resolve();
  }

  async whenCalculated(): Promise<void> {
    await this.beforeRead();
    while (this.answering !== null) await this.answering;
  }

  recalculateAll(): void {
    this.engine.markAllDirty();
    this.changed = true;
  }

  setCustomFunctions({ names, evaluate }: CustomFunctionSource): void {
    this.engine.setCustomFunctions(names, evaluate);
    this.changed = true;
  }

  valueOf({ sheetId, row, column }: CellPlace, formula: string): readonly (readonly CellValue[])[] {
    if (this.changed) this.calculate();
    return this.engine.valueOf(sheetId, row, column, this.mirror.translated(formula, { sheetId, row, column }));
  }

  dispose(): void {
    this.stopListening();
    this.engine.dispose();
  }

  private calculate(): void {
    do {
      this.changed = false;
      this.mirror.flush();
      const { changed, waiting } = this.engine.calculateNow();
      this.model.writeCalculated([...this.blocks([...changed, ...this.busy]), ...waiting.map(busyBlock)]);
      this.busy = waiting;
    } while (this.changed);
    if (this.busy.length > 0) this.answering ??= this.takeAnswers();
  }

  private async takeAnswers(): Promise<void> {
    while (this.busy.length > 0) {
      await this.engine.anyAnswered();
      this.calculate();
    }
    this.answering = null;
  }

  /** The whole result of every formula that has a changed cell. */
  private blocks(cells: readonly CalculatedCell[]): readonly CalculatedBlock[] {
    const anchors = new Map<string, CalculatedBlock>();
    for (const { sheetId, anchor, ...cell } of cells) {
      const { row, column } = anchor ?? cell;
      const key = `${sheetId} ${String(row)} ${String(column)}`;
      const values = anchors.has(key) ? null : this.engine.resultOf(sheetId, row, column);
      if (values !== null) anchors.set(key, { sheetId, row, column, values });
    }
    return [...anchors.values()];
  }
}

/** Excel shows `#BUSY!` while a custom function works: https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-overview */
function busyBlock({ sheetId, row, column, value }: CalculatedCell): CalculatedBlock {
  return { sheetId, row, column, values: [[value]] };
}
