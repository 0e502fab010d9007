import type { Surface } from "../wire/surface";
import { WireObject } from "../wire/wireObject";

/** A property that is kept as it is set, after a check. */
export interface RecordField {
  /** What is read when it was never set. */
  readonly initial: unknown;
  /** Gives the value as it is kept; throws InvalidArgument. */
  readonly check: (given: unknown) => unknown;
}

/** Where the properties of a record object are kept, by their wire name. */
export interface RecordStore {
  read(name: string): unknown;
  write(name: string, value: unknown): void;
}

/** An object of plain properties and of links to other objects: parts of charts and conditional formats. Only the declared fields exist. */
export class RecordObject extends WireObject {
  constructor(
    override readonly surface: Surface,
    store: RecordStore,
    fields: Readonly<Record<string, RecordField>>,
    links: Readonly<Record<string, () => WireObject>> = {},
    methods: Readonly<Record<string, (...given: unknown[]) => unknown>> = {},
  ) {
    super();
    for (const [name, { initial, check }] of Object.entries(fields))
      Object.defineProperty(this, name, {
        get: () => store.read(name) ?? initial,
        set: (value: unknown) => store.write(name, check(value)),
      });
    for (const [name, create] of Object.entries(links)) Object.defineProperty(this, name, { get: create });
    for (const [name, method] of Object.entries(methods)) Object.defineProperty(this, name, { value: method });
  }
}
