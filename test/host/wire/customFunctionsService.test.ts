import { beforeAll, describe, expect, it } from "vitest";
import { createHost } from "../../../src/host/createHost";
import { CustomFunctionsService } from "../../../src/host/wire/customFunctionsService";
import { calculateWith } from "../../../src/host/engine/recalculation";
import { loadOfficeJsInNode } from "../../../src/host/wire/loadOfficeJsInNode";

const metadata = {
  functions: [
    {
      id: "WEIGHTED",
      parameters: [
        { name: "scores", type: "any", dimensionality: "matrix" as const },
        { name: "weights", type: "number", dimensionality: "matrix" as const },
        { name: "digits", type: "number", optional: true },
      ],
    },
    { id: "RANKS", parameters: [{ name: "scores", type: "number", dimensionality: "matrix" as const }] },
    {
      id: "DIVIDE",
      parameters: [
        { name: "a", type: "number" },
        { name: "b", type: "number" },
      ],
    },
    { id: "SEEN", parameters: [{ name: "cells", type: "any", dimensionality: "matrix" as const }] },
  ],
};

const host = createHost({ displayLanguage: "en-US", contentLanguage: "en-US" });
host.attachEngine(calculateWith());
const { Excel, CustomFunctions } = loadOfficeJsInNode(host.createBridge(), () => host.circumstances);
host.registerCustomFunctions(metadata, "NS")._SetOsfControlContainerReadyForCustomFunctions();

const seen: unknown[] = [];
beforeAll(() => {
  CustomFunctions.associate("WEIGHTED", (scores: number[][], weights: number[][], digits: number | null) => {
    seen.push(digits);
    return scores.reduce((sum, [score = 0], row) => sum + score * (weights[row]?.[0] ?? 0), 0);
  });
  CustomFunctions.associate("RANKS", (scores: number[][]) =>
    scores.map(([score = 0]) => [1 + scores.filter(([other = 0]) => other > score).length]),
  );
  CustomFunctions.associate("DIVIDE", (a: number, b: number) => {
    if (b === 0) throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "no zero");
    return a / b;
  });
  CustomFunctions.associate("SEEN", (cells: unknown[][]) => JSON.stringify(cells));
});

async function results(formulas: readonly string[]): Promise<unknown[]> {
  const name = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange("A1:B3").values = [
      [3, 1],
      [5, 2],
      ["", 1],
    ];
    for (const [index, formula] of formulas.entries()) sheet.getRange(`E${index * 5 + 1}`).formulas = [[formula]];
    sheet.load("name");
    await context.sync();
    return sheet.name;
  });
  await host.calculated();
  return read(name, `E1:E${formulas.length * 5}`);
}

async function read(sheet: string, address: string): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
    await context.sync();
    return range.values.map(([value]) => value as unknown).filter((_, row) => row % 5 < 3);
  });
}

describe("custom functions through Microsoft's own runtime", () => {
  it("passes ranges as rows, an omitted optional argument as null, and shows the answer (docs:excel/custom-functions-parameter-options)", async () => {
    expect((await results(["=NS.WEIGHTED(A1:A2,B1:B2)"]))[0]).toBe(13);
    expect(seen).toEqual([null]);
  });

  it("shows #BUSY! to the add-in that asks before it has answered (docs:excel/custom-functions-overview)", async () => {
    const seenAtOnce = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRange("A1");
      range.formulas = [["=NS.RANKS(B1:B1)"]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(seenAtOnce).toEqual([["#BUSY!"]]);
    await host.calculated();
    expect(await read("Blad1", "A1")).toEqual([1]);
  });

  it("spills a matrix (docs:excel/custom-functions-dynamic-arrays)", async () => {
    expect(await results(["=NS.RANKS(A1:A2)"])).toEqual([2, 1, ""]);
  });

  it("shows an error the function throws, and lets IFERROR catch it (docs:excel/custom-functions-errors)", async () => {
    expect((await results(["=NS.DIVIDE(1,0)"]))[0]).toBe("#N/A");
    expect((await results(['=IFERROR(NS.DIVIDE(1,0),"none")']))[0]).toBe("none");
  });

  it("refuses a text for a number without calling the function, and a name it does not know", async () => {
    expect((await results(['=NS.DIVIDE("x",1)']))[0]).toBe("#VALUE!");
    expect((await results(["=NS.NOPE(1)"]))[0]).toBe("#NAME?");
  });

  it("passes an empty cell of a range as empty text where any type is allowed", async () => {
    expect((await results(["=NS.SEEN(A2:A3)"]))[0]).toBe('[[5],[""]]');
  });
});

it("makes calls that have no answer again when the add-in's runtime starts anew, as it does when the pane is loaded again", async () => {
  const sent: unknown[] = [];
  const service = new CustomFunctionsService(metadata, "NS", (entry) => sent.push(entry));
  service._SetOsfControlContainerReadyForCustomFunctions();
  const results = [service.evaluate("NS.DIVIDE", [1, 2]), service.evaluate("NS.DIVIDE", [3, 4])];
  await Promise.resolve();
  await Promise.resolve();
  service.SetInvocationArrayResults([[1, true, 0.5]]);
  service._SetOsfControlContainerReadyForCustomFunctions();
  expect(sent).toHaveLength(3);
  expect(sent[2]).toEqual(sent[1]);
  service.SetInvocationArrayResults([[2, true, 0.75]]);
  expect(await Promise.all(results)).toEqual([0.5, 0.75]);
});
