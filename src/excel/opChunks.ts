import type { WorkbookOp } from "../blueprint/ops";

/** Excel on the web takes requests up to 5 MB (docs:concepts/resource-limits-and-performance-optimization); some is left for what cannot be counted. */
const largestRequest = 4_000_000;

/** Bytes one op costs on the wire besides its own content: a whole plan takes eight actions an op and 130 bytes an action, measured with office.js 1.1.110. */
const opOverhead = 1_500;

/** Ops in order, in as few parts as fit in a request of 5 MB. */
export function opChunks(ops: readonly WorkbookOp[]): readonly (readonly WorkbookOp[])[] {
  const chunks: WorkbookOp[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const op of ops.flatMap(splitWrites)) {
    const size = sizeOf(op);
    if (bytes + size > largestRequest) {
      chunks.push([]);
      bytes = 0;
    }
    chunks.at(-1)?.push(op);
    bytes += size;
  }
  return chunks;
}

function sizeOf(op: WorkbookOp): number {
  return new TextEncoder().encode(JSON.stringify(op)).length + opOverhead;
}

/** A write that is too large by itself becomes writes of rows. */
function splitWrites(op: WorkbookOp): readonly WorkbookOp[] {
  const size = sizeOf(op);
  if (op.kind !== "writeCells" || size <= largestRequest) return [op];
  const rows = Math.max(1, Math.floor((op.cells.length * largestRequest) / (2 * size)));
  return Array.from({ length: Math.ceil(op.cells.length / rows) }, (_, index) => ({
    ...op,
    row: op.row + index * rows,
    cells: op.cells.slice(index * rows, (index + 1) * rows),
  }));
}
