import { foundColumns } from "../../blueprint/foundColumns";
import type { Area } from "../../blueprint/ops";
import { blockName } from "../../blueprint/placedParts";
import { planSheets, type PlanBlock } from "../../blueprint/planSheets";
import type { CellContent } from "../../blueprint/workbookSnapshot";
import { choiceLists, type ChoiceOf } from "../../domain/plan/choiceLists";
import { planRecords, type RecordKey } from "../../domain/plan/planRecords";
import type { OpenPlan } from "../openPlan";

/** Where a table stood when the plan was read: the key of each column and the ID of each row, empty where there is none. */
export interface TablePlace {
  readonly key: RecordKey;
  readonly sheet: string;
  /** The data rows. */
  readonly data: Area;
  readonly columns: readonly string[];
  readonly ids: readonly string[];
}

/** A row of a block: the label or choice that names it, or else its first two cells. */
export interface BlockRow {
  readonly label: string | null;
  readonly cluster: ChoiceOf<"priorityCluster"> | null;
  readonly costType: ChoiceOf<"costType"> | null;
  readonly first: CellContent;
  readonly second: CellContent;
}

/** A block of totals; its first row stands just below its title. */
export interface BlockPlace {
  readonly key: PlanBlock["key"];
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly rows: readonly BlockRow[];
}

/** What stands where in the workbook, so that a selected cell can be told. */
export interface WorkbookPlaces {
  readonly tables: readonly TablePlace[];
  readonly blocks: readonly BlockPlace[];
  /** IDs of the trainings that the sheet itself puts within the budget. */
  readonly withinBudget: ReadonlySet<string>;
}

export const noPlaces: WorkbookPlaces = { tables: [], blocks: [], withinBudget: new Set() };

/** The most rows a block of the plan spills to. */
const longestBlock = 210;

/** Finds the tables and blocks of an open plan. */
export function workbookPlaces(open: OpenPlan): WorkbookPlaces {
  const tables = (Object.keys(planRecords) as RecordKey[]).flatMap((key) => tablePlace(key, open) ?? []);
  const trainings = tables.find(({ key }) => key === "trainings");
  return {
    tables,
    blocks: planSheets.flatMap(({ blocks }) => blocks.flatMap((block: PlanBlock) => blockPlace(block, open) ?? [])),
    withinBudget: new Set(trainings === undefined ? [] : withinIds(trainings, open)),
  };
}

function tablePlace(key: RecordKey, { shapes, view }: OpenPlan): TablePlace | null {
  const shape = shapes.get(key);
  const table = shape === undefined ? null : view.table(shape.name);
  if (shape === undefined || table === null) return null;
  const headers = view.headers(table);
  const { places } = foundColumns(shape, headers);
  const keyAt = new Map([...places].map(([column, place]) => [place, column]));
  const data = view.data(table);
  const idColumn = data.column + (places.get("id") ?? 0);
  return {
    key,
    sheet: table.sheet,
    data,
    columns: headers.map((_header, place) => keyAt.get(place) ?? ""),
    ids: Array.from({ length: data.rows }, (_, row) =>
      String(view.value(table.sheet, data.row + row, idColumn)).trim(),
    ),
  };
}

function blockPlace(block: PlanBlock, { view, texts }: OpenPlan): BlockPlace | null {
  const name = view.definedName(blockName(block.key));
  if (name === null || name.sheet === null) return null;
  const { sheet, row, column } = name;
  const labels = new Map((block.labels as readonly string[]).map((key) => [texts.blockLabel(block.key, key), key]));
  const choice = <K extends string>(list: "priorityCluster" | "costType", keys: readonly K[], text: string) =>
    keys.find((key) => texts.word(list, key) === text) ?? null;
  const rows: BlockRow[] = [];
  for (let index = 1; index <= longestBlock; index++) {
    const first = view.value(sheet, row + index, column);
    if (first === "") break;
    const text = String(first);
    rows.push({
      label: labels.get(text) ?? null,
      cluster: choice("priorityCluster", choiceLists.priorityCluster.keys, text),
      costType: choice("costType", choiceLists.costType.keys, text),
      first,
      second: view.value(sheet, row + index, column + 1),
    });
  }
  return { key: block.key, sheet, row, column, columns: block.columns.length, rows };
}

function withinIds({ sheet, data, columns, ids }: TablePlace, { view, texts }: OpenPlan): readonly string[] {
  const column = columns.indexOf("withinBudget");
  const yes = texts.common("yes");
  return column < 0 ? [] : ids.filter((_id, row) => view.value(sheet, data.row + row, data.column + column) === yes);
}
