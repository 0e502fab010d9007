import type { HeaderFooter, PageSetup, PaperSize } from "hucre";
import { headerFooterSections, headerFooterText } from "../workbook/headerFooterText";
import { normalMargins } from "../workbook/normalMargins";
import type { PageLayoutSnapshot, PageMargin } from "../workbook/snapshot";

/** Paper sizes of Office.js (`Excel.PaperType`) that can be saved. */
export const paperSizes: Readonly<Record<string, PaperSize>> = {
  A3: "a3",
  A4: "a4",
  A5: "a5",
  B4: "b4",
  B5: "b5",
  Letter: "letter",
  Legal: "legal",
  Executive: "executive",
  Tabloid: "tabloid",
};

const pointsInInch = 72;
const marginNames: readonly PageMargin[] = ["left", "right", "top", "bottom", "header", "footer"];

/** Page setup as the file library takes it; a side that may take any number of pages is 0. Files count margins in inches, all six or none. */
export function filePageLayout(layout: PageLayoutSnapshot): PageSetup {
  const { orientation, paperSize, fitToWide, fitToTall, scale, margins } = layout;
  const size = paperSizes[paperSize];
  return {
    orientation: orientation === "Landscape" ? "landscape" : "portrait",
    ...(size ? { paperSize: size } : {}),
    ...(scale === undefined ? {} : { scale }),
    ...(fitToWide === undefined && fitToTall === undefined
      ? {}
      : { fitToPage: true, fitToWidth: fitToWide ?? 0, fitToHeight: fitToTall ?? 0 }),
    ...(margins ? { margins: marginsOf((name) => (margins[name] ?? normalMargins[name]) / pointsInInch) } : {}),
    ...(layout.centerHorizontally ? { horizontalCentered: true } : {}),
    ...(layout.centerVertically ? { verticalCentered: true } : {}),
    ...(layout.printGridlines ? { showGridLines: true } : {}),
    ...(layout.printHeadings ? { showRowColHeaders: true } : {}),
  };
}

/** Header and footer as the file library takes them; nothing when there are none. */
export function fileHeaderFooter({ texts = {} }: PageLayoutSnapshot): HeaderFooter | undefined {
  const [oddHeader, oddFooter] = [headerFooterText(texts, "Header"), headerFooterText(texts, "Footer")];
  if (oddHeader === "" && oddFooter === "") return undefined;
  return { ...(oddHeader === "" ? {} : { oddHeader }), ...(oddFooter === "" ? {} : { oddFooter }) };
}

/** Page layout without what is printed, which the workbook's names hold. A file that says nothing is A4 upright. */
export function pageLayoutFromFile(setup: PageSetup | undefined, around?: HeaderFooter): PageLayoutSnapshot {
  const paperSize = Object.entries(paperSizes).find(([, size]) => size === setup?.paperSize)?.[0] ?? "A4";
  const wide = setup?.fitToPage ? (setup.fitToWidth ?? 1) : 0;
  const tall = setup?.fitToPage ? (setup.fitToHeight ?? 1) : 0;
  const margins = marginsFromFile(setup?.margins);
  const texts = {
    ...headerFooterSections(around?.oddHeader ?? "", "Header"),
    ...headerFooterSections(around?.oddFooter ?? "", "Footer"),
  };
  return {
    orientation: setup?.orientation === "landscape" ? "Landscape" : "Portrait",
    paperSize,
    ...(setup?.scale === undefined || setup.scale === 100 || setup.fitToPage ? {} : { scale: setup.scale }),
    ...(wide > 0 ? { fitToWide: wide } : {}),
    ...(tall > 0 ? { fitToTall: tall } : {}),
    ...(Object.keys(margins).length > 0 ? { margins } : {}),
    ...(setup?.horizontalCentered ? { centerHorizontally: true } : {}),
    ...(setup?.verticalCentered ? { centerVertically: true } : {}),
    ...(setup?.showGridLines ? { printGridlines: true } : {}),
    ...(setup?.showRowColHeaders ? { printHeadings: true } : {}),
    ...(Object.keys(texts).length > 0 ? { texts } : {}),
  };
}

function marginsOf(size: (name: PageMargin) => number): Record<PageMargin, number> {
  return Object.fromEntries(marginNames.map((name) => [name, size(name)])) as Record<PageMargin, number>;
}

/** Only margins that differ from Excel's normal ones, which nearly every file repeats. */
function marginsFromFile(given: PageSetup["margins"]): NonNullable<PageLayoutSnapshot["margins"]> {
  const points = marginNames.flatMap((name) => {
    const inches = given?.[name];
    const size = inches === undefined ? undefined : Math.round(inches * pointsInInch * 1e6) / 1e6;
    return size === undefined || size === normalMargins[name] ? [] : [[name, size] as const];
  });
  return Object.fromEntries(points);
}
