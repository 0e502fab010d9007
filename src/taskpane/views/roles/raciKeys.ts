import { raciParties, type RaciPart } from "../../../actions/roles/raciParties";

/** A cell of the grid: which task and which party, from zero. */
export interface CellPlace {
  readonly task: number;
  readonly party: number;
}

const steps: Readonly<Record<string, readonly [task: number, party: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The cell a key leads to: arrows go one cell, Home and End to the ends of the row; at an edge it stays. `null` for any other key. */
export function movedCell(place: CellPlace, key: string, tasks: number): CellPlace | null {
  const last = raciParties.length - 1;
  if (key === "Home") return { ...place, party: 0 };
  if (key === "End") return { ...place, party: last };
  const step = steps[key];
  if (step === undefined) return null;
  const within = (value: number, highest: number) => Math.min(highest, Math.max(0, value));
  return { task: within(place.task + step[0], tasks - 1), party: within(place.party + step[1], last) };
}

interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** The part a key gives: its letter, `bothKey` for accountable and responsible, Delete or Backspace for none. `undefined` for any other key. */
export function partOfKey({ key, ctrlKey, altKey, metaKey }: KeyPress, bothKey: string): RaciPart | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  if (key === "Delete" || key === "Backspace") return null;
  if (key.toLowerCase() === bothKey) return "AR";
  const letter = key.toUpperCase();
  return letter === "R" || letter === "A" || letter === "C" || letter === "I" ? letter : undefined;
}
