/** What a session can occupy. */
export type OccupiedKind = "participant" | "trainer" | "room" | "equipment";

/** A person or thing that sessions occupy. An employee is a `participant`, also as trainer. */
export interface Occupant {
  readonly kind: OccupiedKind;
  /** The employee's ID, or the name of the trainer, room or equipment. */
  readonly who: string;
}

/** Numbers people and things from 0, the same one always the same. */
export interface OccupantFinder {
  /** Everything numbered so far, by its number. */
  readonly occupants: readonly Occupant[];
  /** The number of a person or thing; `key` is the same for spellings of one name, `who` how it is shown. */
  readonly find: (kind: OccupiedKind, key: string, who?: string) => number;
  /** The number of the employee at a place on the staff list. */
  readonly ofStaff: (place: number) => number;
}

/** Starts without numbers. `staff` are the employees whom `ofStaff` knows by their place. */
export function occupantFinder(staff: readonly { readonly id: string }[] = []): OccupantFinder {
  const known = { participant: new Map(), trainer: new Map(), room: new Map(), equipment: new Map() } as Readonly<
    Record<OccupiedKind, Map<string, number>>
  >;
  const occupants: Occupant[] = [];
  const numberOf = new Int32Array(staff.length).fill(-1);
  return {
    occupants,
    find(kind, key, who = key) {
      const number = known[kind].get(key);
      if (number !== undefined) return number;
      known[kind].set(key, occupants.length);
      return occupants.push({ kind, who }) - 1;
    },
    ofStaff(place) {
      if (numberOf[place] === -1)
        numberOf[place] = occupants.push({ kind: "participant", who: staff[place]?.id ?? "" }) - 1;
      return numberOf[place] ?? -1;
    },
  };
}

/** The form of a name in which spellings of it are equal: names of things and trainers are the same in any case. */
export function nameKey(name: string): string {
  return name.trim().toLowerCase();
}
