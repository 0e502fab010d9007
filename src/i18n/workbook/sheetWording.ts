import type { PlanSheetKey, PlanSheets } from "../../blueprint/planSheets";
import type { TableDeclaration } from "../../blueprint/defineTable";
import type { PlanRecords, RecordKey } from "../../domain/plan/planRecords";
import type { Wording } from "./wording";

type SheetOf<S extends PlanSheetKey> = Extract<PlanSheets[number], { key: S }>;
type TableIn<S extends PlanSheetKey> = SheetOf<S>["tables"][number];
type BlockIn<S extends PlanSheetKey> = SheetOf<S>["blocks"][number];
type ChartIn<S extends PlanSheetKey> = SheetOf<S>["charts"][number];

type CalculatedOf<T> = T extends TableDeclaration<RecordKey, infer C, string> ? C : never;
type LabelsOf<T> = T extends TableDeclaration<RecordKey, string, infer L> ? L : never;
type HeaderKey<K extends RecordKey, T> = (keyof PlanRecords[K] & string) | CalculatedOf<T>;

/** What a table needs to be told in words: a new field or calculated column without a header does not compile. */
export type TableWording<K extends RecordKey, T> = {
  readonly title: Wording;
  readonly headers: Readonly<Record<HeaderKey<K, T>, Wording>>;
  /** Shown when a cell of the column is selected. */
  readonly help?: Readonly<Partial<Record<HeaderKey<K, T>, Wording>>>;
} & ([LabelsOf<T>] extends [never] ? object : { readonly labels: Readonly<Record<LabelsOf<T>, Wording>> });

type BlockWording<B> = B extends { readonly labels: readonly (infer L extends string)[] }
  ? { readonly title: Wording; readonly labels: Readonly<Record<L, Wording>> }
  : never;

/** All texts of one sheet. */
export interface SheetWording<S extends PlanSheetKey> {
  readonly name: Wording;
  readonly title: Wording;
  readonly explanation: Wording;
  readonly tables: { readonly [T in TableIn<S> as T["key"]]: TableWording<T["key"], T> };
  readonly blocks: { readonly [B in BlockIn<S> as B["key"]]: BlockWording<B> };
  readonly charts?: { readonly [C in ChartIn<S> as C["key"]]: Wording };
}
