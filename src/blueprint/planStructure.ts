import { brokenValidations } from "./brokenValidations";
import { chartOps } from "./chartOps";
import { blockOps, tableFormulaOps, tableOps } from "./contentOps";
import { displacedParts } from "./displacedParts";
import { missingTitleOps } from "./displacedTable";
import { dressBlockOps, dressSheetOps, dressTableOps } from "./dressOps";
import { blockContext, type FormulaSources, type PlacedTables } from "./formulaWriter";
import { foundSheet } from "./foundSheet";
import { sheetRows } from "./layout";
import { hasLostList } from "./listSource";
import { madeRoom } from "./madeRoom";
import { missingSettingOps } from "./missingSettings";
import { migrationOps, outdatedFormulas } from "./migrations/migrations";
import { markerOps } from "./markerOps";
import type { WorkbookOp } from "./ops";
import { blockName, placedParts, sheetPart, type PlacedSheet } from "./placedParts";
import { planShapes, type StartingContent } from "./planShapes";
import { structureChanges } from "./structureChanges";
import type { StructureChange } from "./structureChange";
import { schemaVersion, systemState, type SystemState } from "./systemState";
import { tableFrameOps } from "./tableFrameOps";
import type { WorkbookSnapshot } from "./workbookSnapshot";
import type { WorkbookTexts } from "./workbookTexts";
import { WorkbookView } from "./workbookView";

/** The difference between a workbook and the blueprint: ops that end with the commit marker, and what they mean in words. */
export interface StructurePlan {
  readonly ops: readonly WorkbookOp[];
  readonly changes: readonly StructureChange[];
}

/**
 * Plans what is missing in a workbook; a complete one gives no ops. Nothing of the user's own is touched. New tables start with `content`.
 * The order makes every stop safe: sheets, cells and tables, then formulas (they may name any table), then formats, then charts (they stand
 * on columns of the right width), then the marker.
 */
export function planStructure(
  snapshot: WorkbookSnapshot,
  texts: WorkbookTexts,
  content: StartingContent,
): StructurePlan {
  const view = new WorkbookView(snapshot);
  const { sheets, tables, room } = placedSheets(view, texts, content);
  const state = systemState(view);
  const blocks = sheets.flatMap((sheet) => sheet.blocks);
  const sources = { tables, blocks, texts, view, isOutdated: outdatedFormulas(state.schemaVersion) };
  const displaced = displacedParts(sources);
  const structure = [...displaced.ops, ...room, ...structureOps(sheets, texts, view)];
  const formulas = sheets.map((sheet) => formulaOps(sheet, sources));
  const toDress = partsToDress(sheets, tables, view, state.pending, displaced.parts);
  const dress = dressOps(sheets, tables, texts, toDress);
  const undressed = [...tables.values()].filter(({ shape }) => !toDress.has(shape.name));
  const validations = brokenValidations(undressed, tables, texts, view);
  const charts = sheets.flatMap((sheet) => chartOps(sheet, texts, view, toDress));
  const migrated = migratedOps(view, state);
  const ops = [
    ...migrated.ops,
    ...structure,
    ...formulas.flatMap((part) => part.ops),
    ...dress,
    ...validations.ops,
    ...charts,
    ...migrated.version,
  ];
  if (ops.length === 0) return { ops, changes: [] };
  const { before, after } = markerOps(state, toDress, sheets);
  return {
    ops: [...before, ...ops, ...after],
    changes: [
      ...migrateChanges(migrated.version),
      ...structureChanges(sheets, ops, toDress, texts),
      ...formulas.flatMap((part) => part.changes),
      ...validations.changes,
    ],
  };
}

/** Where every part stands or will stand, and what makes room for it. */
function placedSheets(view: WorkbookView, texts: WorkbookTexts, content: StartingContent) {
  const rooms = planShapes(texts, content).map((shape) => {
    const { name, exists } = foundSheet(shape, texts, view);
    return madeRoom(placedParts(shape, name, exists, view), view);
  });
  const sheets = rooms.map(({ sheet }) => sheet);
  const tables: PlacedTables = new Map(
    sheets.flatMap((sheet) => sheet.tables).map((table) => [table.shape.key, table]),
  );
  return { sheets, tables, room: rooms.flatMap(({ ops }) => ops) };
}

/** Formulas of a sheet, and in which parts that were complete they are put back. */
function formulaOps({ tables, blocks }: PlacedSheet, sources: FormulaSources) {
  const inTables = tables.map((table) => {
    const isWhole = table.state === "ready" && table.missing.length === 0;
    return { ops: tableFormulaOps(table, sources), part: isWhole ? table.shape.name : null };
  });
  const inBlocks = blocks.map((placed) => {
    const part = placed.state === "named" ? sources.texts.blockTitle(placed.block.key) : null;
    return { ops: blockOps(placed, sources), part };
  });
  const all = [...inTables, ...inBlocks];
  return {
    ops: all.flatMap(({ ops }) => ops),
    changes: all.flatMap(({ ops, part }): StructureChange[] =>
      ops.length === 0 || part === null ? [] : [{ kind: "fillFormulas", name: part, columns: [] }],
    ),
  };
}

/** Brings an older workbook up to date; its new version is written after everything else, so that a stop in between does it again. */
function migratedOps(view: WorkbookView, { schemaVersion: version, versionPlace }: SystemState) {
  if (version === null || versionPlace === null || version >= schemaVersion) return { ops: [], version: [] };
  const written = { kind: "writeCells", ...versionPlace, cells: [[String(schemaVersion)]] } as const;
  return { ops: migrationOps(view, version), version: [written] };
}

function migrateChanges(ops: readonly WorkbookOp[]): readonly StructureChange[] {
  return ops.length === 0 ? [] : [{ kind: "migrate", name: String(schemaVersion), columns: [] }];
}

function structureOps(sheets: readonly PlacedSheet[], texts: WorkbookTexts, view: WorkbookView): readonly WorkbookOp[] {
  const added = sheets.filter(({ exists }) => !exists).map(({ name }) => ({ kind: "addSheet", sheet: name }) as const);
  const titles = sheets.flatMap(({ shape, name }) => {
    const { title, explanation } = texts.sheet(shape.key);
    return view.value(name, sheetRows.title, 0) !== ""
      ? []
      : [
          {
            kind: "writeCells",
            sheet: name,
            row: sheetRows.title,
            column: 0,
            cells: [[title], [explanation]],
          } as const,
        ];
  });
  return [
    ...added,
    ...titles,
    ...sheets.flatMap((sheet) =>
      sheet.tables.flatMap((table) => [
        ...tableOps(table),
        ...missingTitleOps(table, view),
        ...missingSettingOps(table, view),
      ]),
    ),
  ];
}

/** Names of the tables, blocks and sheets that still need their formats: the new ones, those whose lists are made again, and those an interrupted run left. */
function partsToDress(
  sheets: readonly PlacedSheet[],
  tables: PlacedTables,
  view: WorkbookView,
  pending: ReadonlySet<string> | null,
  displaced: ReadonlySet<string>,
): ReadonlySet<string> {
  const isPending = (name: string) => pending === null || pending.has(name) || displaced.has(name);
  return new Set(
    sheets.flatMap(({ shape, exists, tables: own, blocks }) => [
      ...(!exists || isPending(sheetPart(shape.key)) ? [sheetPart(shape.key)] : []),
      ...own
        .filter(
          (table) =>
            table.state !== "ready" ||
            table.missing.length > 0 ||
            missingSettingOps(table, view).length > 0 ||
            isPending(table.shape.name) ||
            hasLostList(table.shape, tables),
        )
        .map((table) => table.shape.name),
      ...blocks
        .filter(({ block, state }) => state !== "named" || isPending(blockName(block.key)))
        .map(({ block }) => blockName(block.key)),
    ]),
  );
}

function dressOps(
  sheets: readonly PlacedSheet[],
  tables: PlacedTables,
  texts: WorkbookTexts,
  toDress: ReadonlySet<string>,
): readonly WorkbookOp[] {
  return sheets.flatMap(({ shape, name, tables: all, blocks }) => {
    const own = all.filter((table) => toDress.has(table.shape.name));
    return [
      ...(toDress.has(sheetPart(shape.key)) ? dressSheetOps(name, shape) : []),
      ...tableFrameOps(own),
      ...own.flatMap((table) => dressTableOps(table, tables, texts)),
      ...blocks
        .filter(({ block }) => toDress.has(blockName(block.key)))
        .flatMap((placed) =>
          dressBlockOps(placed, placed.block.cells(blockContext(placed, tables, texts)).length, texts.language),
        ),
    ];
  });
}
