import type {
  CalculatedBlock,
  CalculationModel,
  Calculator,
  ConnectCalculator,
  CustomFunctionSource,
} from "../workbook/calculationSeam";
import type { CalculatedCell, FormulaEngine } from "./formulaEngine";
import { createUniverEngine } from "./univerEngine";
import { WorkbookMirror } from "./workbookMirror";

/** Joins a workbook to a formula engine; without one, to Univer without a screen. Use: `host.attachEngine(calculateWith())`. */
export function calculateWith(engine: FormulaEngine = createUniverEngine()): ConnectCalculator {
  return (model) => new Recalculation(model, engine);
}

/** Keeps the values of a workbook right: collects its changes, calculates when somebody wants to read, writes the results back. */
class Recalculation implements Calculator {
  private readonly mirror: WorkbookMirror;
  private readonly stopListening: () => void;
  private changed = true;
  private running: Promise<void> | null = null;

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
    if (this.running === null && !this.changed) return Promise.resolve();
    this.running ??= this.calculate().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  recalculateAll(): void {
    this.engine.markAllDirty();
    this.changed = true;
  }

  setCustomFunctions({ names, evaluate }: CustomFunctionSource): void {
    this.engine.setCustomFunctions(names, evaluate);
    this.changed = true;
  }

  dispose(): void {
    this.stopListening();
    this.engine.dispose();
  }

  private async calculate(): Promise<void> {
    while (this.changed) {
      this.changed = false;
      this.mirror.flush();
      const busy: CalculatedCell[] = [];
      const cells = await this.engine.calculate((waiting) => {
        busy.push(...waiting);
        this.model.writeCalculated(waiting.map(busyBlock));
      });
      this.model.writeCalculated(this.blocks([...cells, ...busy]));
    }
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
