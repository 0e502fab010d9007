import { describe, expect, it } from "vitest";
import { customFunctions } from "../../src/functions/customFunctions";
import { excelAnswer } from "../../src/functions/excelAnswer";
import { functionExamples } from "../../src/functions/metadata/functionExamples";
import { cellsOf, shownCells } from "./exampleCells";

describe("the examples of the help pages", () => {
  it.each(Object.entries(functionExamples))("OPL.%s gives what its page says", async (id, { inputs, result }) => {
    const customFunction = customFunctions.find((candidate) => candidate.id === id);
    if (customFunction === undefined) throw new Error(`No function ${id}`);
    expect(inputs.length).toBe(customFunction.parameters.length);
    const answer = await excelAnswer(customFunction, inputs.map(cellsOf), "nl-NL", (kind, text) => `${kind}: ${text}`);
    expect(shownCells(answer)).toEqual(shownCells(result.map((row) => row.map(cellsOf))));
  });
});
