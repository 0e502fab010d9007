import type { WorkbookTexts } from "../../blueprint/workbookTexts";
import type { RecordKey } from "../../domain/plan/planRecords";
import type { Language } from "../language";
import { choiceTexts } from "./choiceTexts";
import { commonTexts, costGroupTexts } from "./commonTexts";
import { sheetTexts } from "./sheetTexts";
import { allWordings, wordingIn, type Wording } from "./wording";

/** The shape of the texts without their keys: they are looked up by keys that come from the blueprint. */
interface LooseTable {
  readonly title: Wording;
  readonly headers: Readonly<Record<string, Wording>>;
  readonly help?: Readonly<Record<string, Wording | undefined>>;
  readonly labels?: Readonly<Record<string, Wording>>;
}
interface LooseBlock {
  readonly title: Wording;
  readonly labels: Readonly<Record<string, Wording>>;
}
interface LooseSheet {
  readonly name: Wording;
  readonly title: Wording;
  readonly explanation: Wording;
  readonly tables: Readonly<Record<string, LooseTable>>;
  readonly blocks: Readonly<Record<string, LooseBlock>>;
  readonly charts?: Readonly<Record<string, Wording>>;
}

const sheets: Readonly<Record<string, LooseSheet>> = sheetTexts;
const tables = merged((sheet) => sheet.tables);
const blocks = merged((sheet) => sheet.blocks);
const charts = merged((sheet) => sheet.charts ?? {});
const choices: Readonly<
  Record<string, { readonly title: Wording; readonly words: Readonly<Record<string, Wording>> }>
> = choiceTexts;

/** The texts of a workbook in its own language, for planning, writing and reading it. */
export function workbookTextsIn(language: Language): WorkbookTexts {
  const say = (wording: Wording) => wordingIn(wording, language);
  const all = (wording: Wording) => [...new Set([say(wording), ...allWordings(wording)])];
  const wordOf = (list: string, choice: string) => of(of(choices, list).words, choice);
  return {
    language,
    common: (text) => say(commonTexts[text]),
    allCommon: (text) => all(commonTexts[text]),
    sheet: (key) => {
      const { name, title, explanation } = of(sheets, key);
      return { name: say(name), title: say(title), explanation: say(explanation) };
    },
    allSheetNames: (key) => all(of(sheets, key).name),
    allSheetTitles: (key) => all(of(sheets, key).title),
    tableTitle: (table) => say(of(tables, table).title),
    header: (table, column) => say(headerOf(table, column)),
    allHeaders: (table, column) => all(headerOf(table, column)),
    help: (table, column) => {
      const help = of(tables, table).help?.[column];
      return help === undefined ? "" : say(help);
    },
    tableLabel: (table, label) => say(of(of(tables, table).labels ?? {}, label)),
    blockTitle: (block) => say(of(blocks, block).title),
    allBlockTitles: (block) => all(of(blocks, block).title),
    blockLabel: (block, label) => say(of(of(blocks, block).labels, label)),
    chartTitle: (chart) => say(of(charts, chart)),
    listTitle: (list) => say(of(choices, list).title),
    allListTitles: (list) => all(of(choices, list).title),
    word: (list, choice) => say(wordOf(list, choice)),
    allWords: (list, choice) => all(wordOf(list, choice)),
    costGroup: (group) => say(costGroupTexts[group]),
  };
}

function headerOf(table: RecordKey, column: string): Wording {
  if (column === "id") return commonTexts.id;
  return column === "note" ? commonTexts.note : of(of(tables, table).headers, column);
}

function of<T>(texts: Readonly<Record<string, T>>, key: string): T {
  const found = texts[key];
  if (found === undefined) throw new Error(`No text for "${key}".`);
  return found;
}

function merged<T>(part: (sheet: LooseSheet) => Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.assign({}, ...Object.values(sheets).map(part)) as Readonly<Record<string, T>>;
}
