import { costGroups } from "../domain/calculations/costGroup";
import { choiceLists, type ChoiceListKey } from "../domain/plan/choiceLists";
import { listTableNames, yesNoTableName } from "./listTables";
import type { CellInput } from "./ops";
import type { ShapeColumn, TableShape } from "./tableShape";
import type { WorkbookTexts } from "./workbookTexts";

/** The tables of all picklists. `ownWords` are words a new plan brings to the lists that people may extend. */
export function listShapes(
  texts: WorkbookTexts,
  ownWords: ReadonlyMap<ChoiceListKey, readonly string[]>,
): readonly TableShape[] {
  const lists = Object.keys(choiceLists) as ChoiceListKey[];
  return [yesNoShape(texts), ...lists.map((list) => listShape(list, texts, ownWords.get(list) ?? []))];
}

function yesNoShape(texts: WorkbookTexts): TableShape {
  const rows = [[texts.common("yes")], [texts.common("no")]];
  return shape(yesNoTableName, [wordColumn(texts.allCommon("yesNoTitle"))], rows);
}

function listShape(list: ChoiceListKey, texts: WorkbookTexts, ownWords: readonly string[]): TableShape {
  const keys: readonly string[] = choiceLists[list].keys;
  const words = [...new Set([...keys.map((key) => texts.word(list, key)), ...ownWords])];
  const column = wordColumn(texts.allListTitles(list));
  if (list !== "costType") {
    return shape(
      listTableNames[list],
      [column],
      words.map((word) => [word]),
    );
  }
  const groups = choiceLists.costType.keys.map((key) => [texts.word(list, key), texts.costGroup(costGroups[key])]);
  const groupColumn = { ...wordColumn(texts.allCommon("costGroupTitle")), key: "costGroup" };
  return shape(listTableNames[list], [column, groupColumn], groups);
}

function wordColumn(headers: readonly string[]): ShapeColumn {
  return { key: "word", headers, kind: "text", width: 24, field: null, formula: null, help: "", hasTotal: false };
}

function shape(name: string, columns: readonly ShapeColumn[], rows: readonly (readonly CellInput[])[]): TableShape {
  return { key: name, name, title: "", columns, highlights: [], rows, rowFields: [], label: () => "" };
}
