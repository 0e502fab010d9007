/** What a session can occupy. */
export type OccupiedKind = "participant" | "trainer" | "room" | "equipment";

/** A person or thing that sessions occupy. An employee is a `participant`, also as trainer. */
export interface Occupant {
  readonly kind: OccupiedKind;
  /** The employee's ID, or the name of the trainer, room or equipment. */
  readonly who: string;
}

/** The number of a person or thing; `key` is the same for spellings of one name, `who` how it is shown. */
export type OccupantFinder = (kind: OccupiedKind, key: string, who?: string) => number;

/** Numbers people and things from 0, the same one always the same. */
export function occupantFinder() {
  const known = { participant: new Map(), trainer: new Map(), room: new Map(), equipment: new Map() } as Readonly<
    Record<OccupiedKind, Map<string, number>>
  >;
  const occupants: Occupant[] = [];
  const find: OccupantFinder = (kind, key, who = key) => {
    const number = known[kind].get(key);
    if (number !== undefined) return number;
    known[kind].set(key, occupants.length);
    return occupants.push({ kind, who }) - 1;
  };
  return { find, occupants };
}

/** The form of a name in which spellings of it are equal: names of things and trainers are the same in any case. */
export function nameKey(name: string): string {
  return name.trim().toLowerCase();
}
