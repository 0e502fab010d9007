import { useLayoutEffect, useRef, useState, type RefObject } from "react";

/** Rows of a list that are shown at first, and added with each request for more. */
const rowsInPart = 20;

/** A part of a long list: a large plan stays quick. */
export interface RowsInParts<T, E extends HTMLElement> {
  /** For the element around the rows. */
  readonly list: RefObject<E>;
  readonly shown: readonly T[];
  /** How many rows the next part brings; none when all are shown. */
  readonly next: number;
  /** Shows the next part, and puts the focus on its first row: the button that was pressed may be gone. */
  readonly showNext: () => void;
}

/** Shows the first rows of a list and more when asked for. */
export function useRowsInParts<T, E extends HTMLElement>(rows: readonly T[]): RowsInParts<T, E> {
  const [count, setCount] = useState(rowsInPart);
  const list = useRef<E>(null);
  const firstNew = useRef<number | null>(null);
  useLayoutEffect(() => {
    const row = firstNew.current === null ? null : list.current?.children[firstNew.current];
    firstNew.current = null;
    if (!(row instanceof HTMLElement)) return;
    row.tabIndex = -1;
    row.focus();
  }, [count]);
  const showNext = () => {
    firstNew.current = count;
    setCount(count + rowsInPart);
  };
  return { list, shown: rows.slice(0, count), next: Math.max(0, Math.min(rows.length - count, rowsInPart)), showNext };
}
