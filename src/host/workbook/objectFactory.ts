import { notImplemented } from "../wire/hostError";
import type { ObjectContext, ObjectFactory } from "./objectContext";
import { RangeObject } from "./rangeObject";
import type { WorkbookModel } from "./workbookModel";
import { WorksheetObject } from "./worksheetObject";

/** Makes wire objects for those that may not know each other's classes. */
export function objectFactory(model: WorkbookModel): ObjectFactory {
  const objects: ObjectFactory = {
    worksheet: (sheet) => new WorksheetObject(context, sheet),
    range: (sheet, area) => new RangeObject(context, sheet, area),
    conditionalFormats: () => {
      throw notImplemented("Range.conditionalFormats");
    },
    tables: () => {
      throw notImplemented("Range.getTables");
    },
  };
  const context: ObjectContext = { model, objects };
  return objects;
}
