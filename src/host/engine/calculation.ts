import type { FunctionVariantType } from "@univerjs/engine-formula";
import type { CustomFunctionCalls } from "./customFunctionCalls";
import type { FormulaCompiler } from "./formulaCompiler";
import { FormulaCell } from "./formulaCell";
import type { FormulaEvaluator } from "./formulaEvaluator";
import type { FormulaGrid } from "./formulaGrid";
import type { FormulaResults } from "./formulaResults";

/** A formula that changes its own precedents through what it spills would go on for ever; Excel stops too. */
const MOST_EVALUATIONS = 50;

interface Frame {
  readonly formula: FormulaCell;
  readonly precedents: readonly FormulaCell[];
  next: number;
}

/** Works through the dirty formulas, precedents first. A formula that waits for a custom function stays dirty, with all that needs it. */
export class Calculation {
  private round = 0;
  private changesCalculated = 0;

  constructor(
    private readonly grid: FormulaGrid,
    private readonly results: FormulaResults,
    private readonly evaluator: FormulaEvaluator,
    private readonly calls: CustomFunctionCalls,
    private readonly compiler: FormulaCompiler,
  ) {}

  /** Calculates all that can be calculated now; answers the formulas that wait. */
  run(): readonly FormulaCell[] {
    this.begin();
    this.round += 1;
    do {
      for (let pending = this.runnable(); pending.length > 0; pending = this.runnable()) {
        for (const formula of pending) if (this.grid.isDirty(formula)) this.settle(formula);
      }
    } while (this.repeatIndirect());
    this.changesCalculated = this.results.changeCount;
    return [...this.grid.allDirty()];
  }

  /** Enters the volatile formulas too when anything is to be calculated, and forgets what custom functions answered before. */
  private begin(): void {
    const anyDirty = !this.grid.allDirty()[Symbol.iterator]().next().done;
    if (!anyDirty && this.changesCalculated === this.results.changeCount) return;
    // INDEX reads a part of the area in its text: the array Univer keeps of that part is nobody's, so no change makes it forgotten.
    this.evaluator.forgetArrays();
    for (const formula of this.grid.all()) {
      if (this.isWaiting(formula)) continue;
      formula.answers.clear();
      formula.evaluations = 0;
      if (formula.compiled?.volatile === true || formula.blockedSpill !== null) this.compiler.mustCalculate(formula);
    }
  }

  /** True for a formula that waited for a custom function when the last round ended: it keeps the answers it has. */
  private isWaiting(formula: FormulaCell): boolean {
    return this.grid.isDirty(formula) && formula.waitingRound === this.round;
  }

  private runnable(): readonly FormulaCell[] {
    const dirty = [...this.grid.allDirty()];
    for (const formula of dirty) if (formula.compiled === null) this.compiler.compile(formula);
    return dirty.filter((formula) => formula.waitingRound !== this.round);
  }

  /** OFFSET and INDIRECT read what their text does not say: evaluate them again until nothing changes any more. */
  private repeatIndirect(): boolean {
    const changes = this.results.changeCount;
    const late = [...this.grid.all()].filter(
      (formula) => formula.compiled?.indirect === true && !this.grid.isDirty(formula) && formula.evaluatedAt < changes,
    );
    for (const formula of late) {
      formula.mustEvaluate = true;
      this.grid.markDirty(formula);
    }
    return late.length > 0;
  }

  private settle(first: FormulaCell): void {
    const stack: Frame[] = [this.frame(first)];
    const open = new Set([first]);
    /** Formulas in a circle by their text: of these only counts what they read when they are evaluated. */
    const inCircle = new Set<FormulaCell>();
    for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
      const precedent = inCircle.has(frame.formula) ? this.blockerOf(frame.formula) : frame.precedents[frame.next];
      frame.next += 1;
      if (precedent === undefined || !this.grid.isDirty(frame.formula)) {
        stack.pop();
        open.delete(frame.formula);
        if (this.grid.isDirty(frame.formula) && !inCircle.has(frame.formula)) this.finish(frame);
      } else if (open.has(precedent)) {
        const start = stack.findIndex(({ formula }) => formula === precedent);
        const circle = stack.slice(start).map(({ formula }) => formula);
        if (circle.every((formula) => inCircle.has(formula))) this.breakCircle(circle);
        else for (const { formula } of stack.splice(start + 1)) open.delete(formula);
        for (const formula of circle) inCircle.add(formula);
      } else if (this.grid.isDirty(precedent) && precedent.waitingRound !== this.round) {
        open.add(precedent);
        stack.push(this.frame(precedent));
      }
    }
  }

  /**
   * Evaluates a formula as far as it goes: answers the first one it reads that is not calculated yet. A circle that runs through a branch that is not
   * taken is none, because Excel finds circles while it calculates (https://www.perfectxl.com/excel-tools/perfectxl-risk-eliminator/hidden-circular-references/).
   */
  private blockerOf(formula: FormulaCell): FormulaCell | undefined {
    if (!this.grid.isDirty(formula) || formula.waitingRound === this.round) return undefined;
    if (formula.compiled === null) this.compiler.compile(formula);
    const value = this.calls.during(formula, () =>
      this.evaluator.evaluateUnless(formula, (sheetId, area) => this.grid.dirtyIn(sheetId, area)),
    );
    if (value instanceof FormulaCell && value.waitingRound !== this.round) return value;
    if (value === null || value instanceof FormulaCell) formula.waitingRound = this.round;
    else {
      this.grid.clean(formula);
      this.take(formula, value);
    }
    return undefined;
  }

  private frame(formula: FormulaCell): Frame {
    if (formula.compiled === null) this.compiler.compile(formula);
    return { formula, precedents: this.grid.dirtyPrecedents(formula), next: 0 };
  }

  private finish({ formula, precedents }: Frame): void {
    if (precedents.some((precedent) => this.grid.isDirty(precedent) && precedent.waitingRound === this.round)) {
      formula.waitingRound = this.round;
      return;
    }
    this.grid.clean(formula);
    if (!formula.mustEvaluate) return;
    if (formula.compiled === null) this.compiler.compile(formula);
    const value = this.calls.during(formula, () => this.evaluator.evaluate(formula));
    if (value === null) {
      formula.waitingRound = this.round;
      this.grid.markDirty(formula);
    } else this.take(formula, value);
  }

  /** Gives a formula the value it was evaluated to. */
  private take(formula: FormulaCell, value: FunctionVariantType): void {
    formula.mustEvaluate = false;
    formula.evaluations += 1;
    if (formula.evaluations > MOST_EVALUATIONS) this.results.set(formula, [[0]]);
    else this.results.setVariant(formula, value);
    formula.evaluatedAt = this.results.changeCount;
  }

  /** Excel shows 0 in cells that depend on themselves (and warns): https://support.microsoft.com/office/8540bd0f-6e97-4483-bcf7-1b49cd50d123 */
  private breakCircle(circle: readonly FormulaCell[]): void {
    for (const formula of circle) this.results.set(formula, [[0]]);
    for (const formula of circle) {
      formula.mustEvaluate = false;
      this.grid.clean(formula);
    }
  }
}
