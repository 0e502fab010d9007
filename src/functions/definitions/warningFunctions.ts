import { isBlank } from "../cells/cell";
import { blockOf } from "../block";
import type { Argument, CustomFunction } from "../customFunction";
import { FunctionProblem } from "../functionProblem";
import type { NamedTable } from "../namedTable";

/** Custom functions about warnings (domain 5.9). Reading a plan and its rules is loaded only when somebody asks for the warnings. */
export const warningFunctions: readonly CustomFunction[] = [
  {
    id: "WAARSCHUWINGEN",
    parameters: [{ key: "tables", optional: false, shape: "repeating" }],
    answer: async (inputs) => {
      const pairs = tablePairs(inputs);
      const { planWarningsAnswer } = await import("../planWarningsAnswer");
      return planWarningsAnswer(pairs);
    },
  },
];

/** Excel hands over a repeating argument as one list, or as arguments of their own, and an object about the call after it. */
function tablePairs(inputs: readonly Argument[]): readonly NamedTable[] {
  const given = inputs.filter((input) => typeof input !== "object" || input === null || Array.isArray(input));
  const list = given.length === 1 && isListOfBlocks(given[0]) ? (given[0] as readonly Argument[]) : given;
  if (list.length % 2 === 1) throw new FunctionProblem("tablePairs");
  return list.flatMap((input, place) => {
    if (place % 2 === 1) return [];
    const name = blockOf(input)[0]?.[0];
    if (isBlank(name)) throw new FunctionProblem("tablePairs", "", place + 1);
    return [{ name: String(name).trim(), cells: blockOf(list[place + 1]) }];
  });
}

/** A block holds rows of cells; a list of blocks holds blocks, whose rows are lists again. */
function isListOfBlocks(input: Argument): boolean {
  return Array.isArray(input) && input.some((item) => Array.isArray(item) && item.some((row) => Array.isArray(row)));
}
