import { invalidArgument } from "../wire/hostError";
import { eventType } from "./eventQueue";
import type { KeyedStore } from "./keyedCollections";
import type { WorkbookModel } from "./workbookModel";
import type { SheetState } from "./workbookState";

const longestProperty = 255;

/** Settings of the document: any JSON value (docs:develop/persisting-add-in-state-and-settings). */
export function settingsStore(model: WorkbookModel): KeyedStore {
  return {
    read: () => model.state.settings,
    write: (settings) => {
      model.journal.assign(model.state, { settings });
      model.events.queue(eventType.settingsChanged, "", {});
    },
    checked: (_key, value) => value,
  };
}

/**
 * Custom properties of the document: text, number, Boolean. Keys and texts are cut at 255 characters, but not by Excel on the web
 * (ref:docs-ref-autogen/excel/excel/excel.customproperty.yml).
 */
export function customPropertiesStore(model: WorkbookModel): KeyedStore {
  const cut = (text: string) => (model.options().platform === "OfficeOnline" ? text : text.slice(0, longestProperty));
  return {
    keyOf: cut,
    read: () => model.state.customProperties,
    write: (values) => {
      model.journal.assign(model.state, {
        customProperties: values as Readonly<Record<string, string | number | boolean>>,
      });
      if (model.options().platform === "OfficeOnline") model.journal.clear();
    },
    checked: (_key, value) => {
      if (typeof value === "string") return cut(value);
      if (!["string", "number", "boolean"].includes(typeof value)) throw invalidArgument();
      return value;
    },
  };
}

/** Custom properties of a sheet: text alone (ref:docs-ref-autogen/excel/excel/excel.worksheetcustomproperty.yml). */
export function worksheetPropertiesStore(model: WorkbookModel, sheet: SheetState): KeyedStore {
  return {
    read: () => sheet.customProperties,
    write: (values) => model.journal.assign(sheet, { customProperties: values as Readonly<Record<string, string>> }),
    checked: (_key, value) => {
      if (typeof value !== "string") throw invalidArgument();
      return value;
    },
  };
}
