import { BaseFunction, ErrorType, ErrorValueObject } from "@univerjs/engine-formula";
import type { BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import type { CellValue } from "../workbook/cellValue";
import type { CellStore } from "./cellStore";
import type { CustomFunctionAnswer } from "./customFunctionAnswer";
import type { FormulaCell } from "./formulaCell";
import type { CustomFunctionEvaluator } from "./formulaEngine";
import { PENDING_VALUE, toArrayObject, toMatrix, toValueObject } from "./valueObjects";
import type { CellMatrix } from "./valueObjects";

type Argument = CellValue | CellMatrix;

/**
 * Calls custom functions without waiting: a formula whose call has no answer yet is evaluated again when it has. So all calls that do not depend on
 * each other run at the same time, and each is made once per calculation and cell.
 */
export class CustomFunctionCalls {
  private caller: FormulaCell | null = null;
  private waits = false;
  private readonly running = new Set<Promise<void>>();
  private evaluator: CustomFunctionEvaluator = () => Promise.resolve({ error: "#NAME?" });

  constructor(private readonly store: CellStore) {}

  use(evaluator: CustomFunctionEvaluator): void {
    this.evaluator = evaluator;
  }

  /** Runs an evaluation; the answer is `null` if a custom function in it has not answered yet. */
  during<Value>(formula: FormulaCell, evaluate: () => Value): Value | null {
    this.caller = formula;
    this.waits = false;
    const value = evaluate();
    this.caller = null;
    return this.waits ? null : value;
  }

  /** Resolves when at least one of the calls that run now has its answer. */
  async anyAnswered(): Promise<void> {
    await Promise.race(this.running);
  }

  call(name: string, variants: readonly FunctionVariantType[]): BaseValueObject {
    if (this.caller === null || this.waits) return PENDING_VALUE;
    const parameters = variants.map((variant) => toArgument(toMatrix(variant, this.store)));
    const key = `${name}${JSON.stringify(parameters)}`;
    const answer = this.caller.answers.get(key) ?? this.start(this.caller, key, name, parameters);
    if (answer.value !== undefined) return toResult(answer.value);
    this.waits = true;
    return PENDING_VALUE;
  }

  private start(caller: FormulaCell, key: string, name: string, parameters: readonly Argument[]): CustomFunctionAnswer {
    const answer: CustomFunctionAnswer = { value: undefined };
    caller.answers.set(key, answer);
    const run = async (): Promise<void> => {
      try {
        answer.value = await this.evaluator(name, parameters);
      } catch {
        answer.value = { error: "#VALUE!" };
      }
    };
    const running = run().finally(() => this.running.delete(running));
    this.running.add(running);
    return answer;
  }
}

function toArgument(matrix: CellMatrix): Argument {
  const [first] = matrix;
  return matrix.length === 1 && first?.length === 1 ? (first[0] ?? null) : matrix;
}

/** An array without cells is what Excel calls `#CALC!` (empty array). */
function toResult(value: Argument): BaseValueObject {
  if (!isMatrix(value)) return toValueObject(value);
  if ((value[0]?.length ?? 0) === 0) return ErrorValueObject.create(ErrorType.CALC);
  return toArrayObject(value);
}

function isMatrix(value: Argument): value is CellMatrix {
  return Array.isArray(value);
}

/** Stands for one custom function among Univer's own. */
export class CustomFunctionExecutor extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    private readonly functionName: string,
    private readonly calls: CustomFunctionCalls,
  ) {
    super(functionName);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    return this.calls.call(this.functionName, variants);
  }
}
