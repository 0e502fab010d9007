/** A calculation in parts: whoever carries it out may do something else between two parts. It returns its outcome after the last. */
export type Parts<T> = Generator<void, T, void>;

/** The outcome of a calculation in parts, in one go. */
export function outcomeOf<T>(parts: Parts<T>): T {
  for (;;) {
    const part = parts.next();
    if (part.done === true) return part.value;
  }
}
