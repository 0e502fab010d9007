import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { customFunctions } from "../../src/functions/customFunctions";
import { laterFunctionIds } from "../../src/functions/laterFunctionIds";
import { laterFunctions } from "../../src/functions/laterFunctions";

type Called = (...inputs: readonly unknown[]) => unknown;

class ExcelError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}

/** What Excel offers to functions: a place to register them and its errors. */
const registered = new Map<string, Called>();
const excel = {
  associate: (id: string, called: Called) => registered.set(id, called),
  Error: ExcelError,
  ErrorCode: { notAvailable: "#N/A", invalidValue: "#VALUE!" },
};

const call = (id: string, ...inputs: readonly unknown[]) => registered.get(id)?.(...inputs);

const before = {
  CustomFunctions: Reflect.get(globalThis, "CustomFunctions"),
  Office: Reflect.get(globalThis, "Office"),
} as unknown as object;

beforeAll(async () => {
  vi.resetModules();
  Object.assign(globalThis, { CustomFunctions: excel, Office: undefined });
  await import("../../src/functions/functions");
});
afterAll(() => {
  Object.assign(globalThis, before);
  // The functions are registered with the stand-in above: who needs them next loads them again.
  vi.resetModules();
});

describe("the functions in Excel", () => {
  it("are all registered under their names", () => {
    expect([...registered.keys()].sort()).toEqual(customFunctions.map(({ id }) => id).sort());
    expect([...laterFunctionIds]).toEqual(laterFunctions.map(({ id }) => id));
  });

  it("answer at once when they are loaded with the add-in", () => {
    expect(call("KOSTPP", [[1000]], [[8]], { address: "Blad1!A1" })).toEqual([[125]]);
  });

  it("load on their first call, and answer at once from then on", async () => {
    const first = call("BEZETTING", [[14]], [[12]]);
    expect(first).toBeInstanceOf(Promise);
    expect(await first).toEqual([[14 / 12]]);
    expect(call("BEZETTING", [[6]], [[12]])).toEqual([[0.5]]);
  });

  it("give Excel's own errors with a sentence", () => {
    expect(call("KOSTPP", [["veel"]], [[8]])).toEqual([
      [new ExcelError("#VALUE!", "Argument 1: “veel” is geen getal.")],
    ]);
    expect(call("KOSTPP", [[10]], [[0]])).toEqual([[new ExcelError("#N/A", "Er zijn geen deelnemers.")]]);
  });
});
