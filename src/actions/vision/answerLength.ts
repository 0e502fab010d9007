import { longestAnswer, wordCount } from "../../domain/calculations/wordCount";

/** How long an answer is, in words, beside how long it may be (F-T1). */
export interface AnswerLength {
  readonly words: number;
  readonly most: number;
  /** Words too many; 0 while it fits. */
  readonly over: number;
}

/** Counts the words of an answer while it is typed. */
export function answerLength(answer: string): AnswerLength {
  const words = wordCount(answer);
  return { words, most: longestAnswer, over: Math.max(0, words - longestAnswer) };
}
