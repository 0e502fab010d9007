import { IUniverInstanceService, UniverInstanceType, type Univer, type Workbook } from "@univerjs/core";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";

/**
 * The grid checks cells of sheets that are not in front when the browser is idle, and throws when their drawing has gone meanwhile
 * (sheets-data-validation `validatorRanges`). Such a check has nothing left to check.
 */
export function skipChecksOfFormerDrawings(univer: Univer): void {
  const injector = univer.__getInjector();
  const units = injector.get(IUniverInstanceService);
  const checks = injector.get(SheetsDataValidationValidatorService);
  const check = checks.validatorRanges.bind(checks);
  checks.validatorRanges = (unitId, sheetId, ranges) => {
    const isThere = units.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)?.getSheetBySheetId(sheetId);
    return isThere ? check(unitId, sheetId, ranges) : Promise.resolve([]);
  };
}
