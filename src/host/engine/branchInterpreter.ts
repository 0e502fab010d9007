import {
  BaseReferenceObject,
  ErrorType,
  ErrorValueObject,
  Interpreter,
  NullValueObject,
} from "@univerjs/engine-formula";
import type { ArrayValueObject, BaseAstNode, BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import { isCellError } from "../workbook/cellValue";
import type { CellValue } from "../workbook/cellValue";
import { toCellValue } from "./valueObjects";

type ExecuteRequest = Parameters<Interpreter["execute"]>[0];

/** What only some nodes have: references a place, lambdas a question. */
interface SpecialNode extends BaseAstNode {
  setRefOffset?(columns: number, rows: number): void;
  isEmptyParamFunction?(): boolean;
}

/** Tells which of a function's arguments count, by the value of the first one; `null` when that cannot be told from one value. */
type Branch = (first: CellValue) => number | null;

/** None of the arguments counts: the first one is the result, or the function fails. */
const none = 0;

const branches: Readonly<Record<string, Branch>> = {
  IF: (condition) => (isCellError(condition) ? none : isTrue(condition) ? 1 : 2),
  CHOOSE: (index) => (typeof index === "number" ? Math.trunc(index) : isCellError(index) ? none : null),
  IFERROR: (value) => (isCellError(value) ? 1 : none),
  IFNA: (value) => (isCellError(value) && value.error === "#N/A" ? 1 : none),
};

/** Functions that are known not to look at the other branches at all (https://fastexcel.wordpress.com/2023/01/03/short-circuiting-excel-formulas-if-choose-ifs-and-switch/). */
const skipping: readonly string[] = ["IF", "CHOOSE"];

/**
 * Univer's interpreter, which calculates every argument of a function; this one leaves out the branches of IF, CHOOSE, IFERROR and IFNA that are not
 * taken, so that no custom function in them is called. A first argument with several values needs all branches (CHOOSE: "If index_num is an array,
 * every value is evaluated": https://support.microsoft.com/office/fc5c184f-cb62-4ec7-a46e-38653b98f5bc).
 */
export class BranchInterpreter extends Interpreter {
  /** Is told what a formula reads while it is evaluated; breaks the evaluation off by throwing. */
  watch: ((reference: BaseReferenceObject) => void) | null = null;

  override execute({ node, refOffsetX, refOffsetY }: ExecuteRequest): FunctionVariantType {
    this.run(node as SpecialNode | null, refOffsetX, refOffsetY);
    return node?.getValue() ?? ErrorValueObject.create(ErrorType.VALUE);
  }

  private run(node: SpecialNode | null, columns: number, rows: number): void {
    if (node === null) return;
    const [first, ...others] = node.getChildren() as SpecialNode[];
    if (first !== undefined) this.runChild(first, columns, rows);
    const taken = first === undefined ? null : takenBranch(node, first);
    for (const [index, child] of others.entries()) {
      if (taken === null || taken === index + 1) this.runChild(child, columns, rows);
      else {
        if (this.watch !== null && !skipping.includes(node.getToken().toUpperCase()))
          this.readAll(child, columns, rows);
        child.setValue(NullValueObject.create());
      }
    }
    node.setRefOffset?.(columns, rows);
    node.execute();
    const value = this.watch === null ? null : node.getValue();
    if (value instanceof BaseReferenceObject) this.watch?.(value);
  }

  /** Reads what a formula names without calculating with it. */
  private readAll(node: SpecialNode, columns: number, rows: number): void {
    const children = node.getChildren() as SpecialNode[];
    if (children.length === 0) this.run(node, columns, rows);
    for (const child of children) this.readAll(child, columns, rows);
  }

  /** A lambda without parameters is a value; its body runs when it is called. */
  private runChild(child: SpecialNode, columns: number, rows: number): void {
    if (child.getToken().toUpperCase() === "LAMBDA" && child.isEmptyParamFunction?.() === true) child.execute();
    else this.run(child, columns, rows);
  }
}

function takenBranch(node: BaseAstNode, first: BaseAstNode): number | null {
  const branch = branches[node.getToken().toUpperCase()];
  const value = branch === undefined ? undefined : single(first.getValue() ?? null);
  return branch === undefined || value === undefined ? null : branch(value);
}

/** The only value of an argument; nothing for several. */
function single(variant: FunctionVariantType | null): CellValue | undefined {
  if (variant === null) return undefined;
  const value = variant instanceof BaseReferenceObject ? variant.toArrayValueObject() : variant;
  if (!value.isArray()) return toCellValue(value as BaseValueObject);
  const array = value as ArrayValueObject;
  return array.getRowCount() * array.getColumnCount() === 1 ? toCellValue(array.getFirstCell()) : undefined;
}

function isTrue(condition: CellValue): boolean {
  return typeof condition === "string" ? condition.toUpperCase() === "TRUE" : Boolean(condition);
}
