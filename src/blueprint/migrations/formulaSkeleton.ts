/**
 * A formula without what a workbook chooses itself: headers, words and places. `[@X]`, `[@[X y]]` and `T[[#This Row],[X y]]` are one and the same
 * cell of the row (support.microsoft.com "Using structured references with Excel tables").
 */
export function formulaSkeleton(formula: string): string {
  return formula
    .replace(/"(?:[^"]|"")*"/g, '""')
    .replace(/[\p{L}\p{N}_.]+\[\[#This Row\],\[(?:[^\]']|'.)*\]\]/gu, "@")
    .replace(/\[@(?:\[(?:[^\]']|'.)*\]|[^\][]*)\]/g, "@")
    .replace(/([\p{L}\p{N}_.]+)\[(?:[^\][']|'.)*\]/gu, "$1[]")
    .replace(/\$?[A-Z]{1,3}\$?\d+/g, "$");
}
