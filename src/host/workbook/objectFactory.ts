import { ConditionalFormatCollectionObject } from "./conditionalFormatObject";
import type { ObjectContext, ObjectFactory } from "./objectContext";
import { RangeObject } from "./rangeObject";
import { TableScopedCollectionObject } from "./tableCollectionObject";
import type { WorkbookModel } from "./workbookModel";
import { WorksheetObject } from "./worksheetObject";

/** Makes wire objects for those that may not know each other's classes. */
export function objectFactory(model: WorkbookModel): ObjectFactory {
  const objects: ObjectFactory = {
    worksheet: (sheet) => new WorksheetObject(context, sheet),
    range: (sheet, area) => new RangeObject(context, sheet, area),
    conditionalFormats: (sheet, area) => new ConditionalFormatCollectionObject(context, sheet, area),
    tables: (sheet, within, isWhollyInside) => new TableScopedCollectionObject(context, sheet, within, isWhollyInside),
  };
  const context: ObjectContext = { model, objects };
  return objects;
}
