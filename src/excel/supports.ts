/** Whether this Excel has a version of ExcelApi. iPads claim more than they do (#5610), so only embellishment may depend on it. */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
