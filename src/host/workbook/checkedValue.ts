import { invalidArgument } from "../wire/hostError";

/** The value, if it is one of those allowed; Excel refuses other words of an enumeration. */
export function oneOf<const Word extends string>(words: readonly Word[], given: unknown): Word {
  const word = words.find((candidate) => candidate === given);
  if (word === undefined) throw invalidArgument();
  return word;
}

/** The value, if it is a Boolean. */
export function booleanFrom(given: unknown): boolean {
  if (typeof given !== "boolean") throw invalidArgument();
  return given;
}

/** The value, if it is a number between two bounds. */
export function numberFrom(given: unknown, least: number, most: number): number {
  if (typeof given !== "number" || !(given >= least && given <= most)) throw invalidArgument();
  return given;
}

/** The value, if it is text of at most so many characters. */
export function textFrom(given: unknown, longest = 32_767): string {
  if (typeof given !== "string" || given.length > longest) throw invalidArgument();
  return given;
}
