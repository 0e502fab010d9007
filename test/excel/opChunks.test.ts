import { describe, expect, it } from "vitest";
import type { WorkbookOp } from "../../src/blueprint/ops";
import { opChunks } from "../../src/excel/opChunks";

const write = (rows: number, text: string): WorkbookOp => ({
  kind: "writeCells",
  sheet: "S",
  row: 10,
  column: 0,
  cells: Array.from({ length: rows }, () => [text]),
});

describe("opChunks", () => {
  it("keeps what fits in one request together", () => {
    const ops = Array.from({ length: 1000 }, () => write(5, "kort"));
    expect(opChunks(ops)).toEqual([ops]);
  });

  it("splits a write of 12 MB into rows that follow each other, each part below 5 MB", () => {
    const chunks = opChunks([write(12_000, "x".repeat(1000))]);
    expect(chunks.length).toBeGreaterThan(2);
    for (const chunk of chunks) expect(JSON.stringify(chunk).length).toBeLessThan(5_000_000);
    const writes = chunks.flat().flatMap((op) => (op.kind === "writeCells" ? [op] : []));
    expect(writes.reduce((row, op) => (op.row === row ? row + op.cells.length : Number.NaN), 10)).toBe(12_010);
  });
});
