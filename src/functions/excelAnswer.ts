import { argumentWording, problems } from "../i18n/functions/problems";
import { wordingIn } from "../i18n/workbook/wording";
import type { Language } from "../i18n/language";
import type { Answer, AnswerCell, Argument, CustomFunction } from "./customFunction";
import { FunctionProblem } from "./functionProblem";

/** Makes Excel's own error of a problem: `#VALUE!` or `#N/A`, the only two that carry a sentence (learn.microsoft.com, custom-functions-errors). */
export type ErrorMaker<E> = (kind: FunctionProblem["kind"], sentence: string) => E;

type ExcelCell<E> = string | number | boolean | E;
type ExcelAnswer<E> = readonly (readonly ExcelCell<E>[])[];

/**
 * Calls a custom function as Excel does and answers with cells that Excel understands. Whatever Excel adds after the declared arguments is
 * left out. An answer without rows is one empty cell.
 */
export function excelAnswer<E>(
  customFunction: CustomFunction,
  inputs: readonly Argument[],
  language: Language,
  makeError: ErrorMaker<E>,
): ExcelAnswer<E> | Promise<ExcelAnswer<E>> {
  const failed = (problem: unknown): ExcelAnswer<E> => {
    if (problem instanceof FunctionProblem) return [[makeError(problem.kind, sentenceOf(problem, language))]];
    throw problem;
  };
  const shown = (answer: Answer): ExcelAnswer<E> => {
    if (answer.length === 0 || answer[0]?.length === 0) return [[""]];
    return answer.map((row) => row.map((cell) => excelCell(cell, language, makeError)));
  };
  try {
    const repeats = customFunction.parameters.some(({ shape }) => shape === "repeating");
    const answer = customFunction.answer(repeats ? inputs : inputs.slice(0, customFunction.parameters.length));
    return answer instanceof Promise ? answer.then(shown).catch(failed) : shown(answer);
  } catch (problem) {
    return failed(problem);
  }
}

function excelCell<E>(cell: AnswerCell, language: Language, makeError: ErrorMaker<E>): ExcelCell<E> {
  const outOfReach = typeof cell === "number" && !Number.isFinite(cell);
  const problem = outOfReach ? new FunctionProblem("answerTooLarge") : cell;
  return problem instanceof FunctionProblem ? makeError(problem.kind, sentenceOf(problem, language)) : problem;
}

function sentenceOf({ problem, given, argument }: FunctionProblem, language: Language): string {
  const sentence = wordingIn(problems[problem], language).replace("{x}", () => given);
  return argument === null
    ? sentence
    : wordingIn(argumentWording, language).replace("{x}", String(argument)) + sentence;
}
