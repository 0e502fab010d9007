/** Pixels of one digit in Excel's default font (Calibri 11), by which files measure column widths. */
const digitWidth = 7;
const pointsPerPixel = 0.75;

/** Width in a file, in digits, of a column of so many pixels at 100 % (ECMA-376 part 1, 18.3.1.13). */
export function columnWidthInFile(pixels: number): number {
  return Math.floor((pixels / digitWidth) * 256) / 256;
}

/** Whole pixels at 100 % of a column width in a file. */
export function columnPixels(width: number): number {
  return Math.floor(((256 * width + Math.floor(128 / digitWidth)) / 256) * digitWidth);
}

/** Height in a file, in points, of a row of so many pixels. */
export function rowHeightInFile(pixels: number): number {
  return pixels * pointsPerPixel;
}

/** Pixels of a row height in a file. */
export function rowPixels(points: number): number {
  return points / pointsPerPixel;
}
