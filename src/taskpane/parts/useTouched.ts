import { useState } from "react";

/** Fields of a form over what the sheet holds. */
export interface Touched<T> {
  /** What the form shows: what was touched here, else what the sheet holds now. */
  readonly value: T;
  readonly isTouched: boolean;
  readonly touch: (part: Partial<T>) => void;
  readonly clear: () => void;
}

/** Keeps only what was touched: every other field goes on following the sheet, also when somebody else changes it. */
export function useTouched<T extends object>(sheet: T): Touched<T> {
  const [touched, setTouched] = useState<Partial<T>>({});
  return {
    value: { ...sheet, ...touched },
    isTouched: Object.keys(touched).length > 0,
    touch: (part) => setTouched((before) => ({ ...before, ...part })),
    clear: () => setTouched({}),
  };
}
