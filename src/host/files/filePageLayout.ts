import type { PageSetup, PaperSize } from "hucre";
import type { PageLayoutSnapshot } from "../workbook/snapshot";

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

/** Page setup as the file library takes it; a side that may take any number of pages is 0. */
export function filePageLayout(layout: PageLayoutSnapshot): PageSetup {
  const { orientation, paperSize, fitToWide, fitToTall } = layout;
  const size = paperSizes[paperSize];
  return {
    orientation: orientation === "Landscape" ? "landscape" : "portrait",
    ...(size ? { paperSize: size } : {}),
    ...(fitToWide === undefined && fitToTall === undefined
      ? {}
      : { fitToPage: true, fitToWidth: fitToWide ?? 0, fitToHeight: fitToTall ?? 0 }),
  };
}

/** Page layout without what is printed, which the workbook's names hold. A file that says nothing is A4 upright. */
export function pageLayoutFromFile(setup: PageSetup | undefined): PageLayoutSnapshot {
  const paperSize = Object.entries(paperSizes).find(([, size]) => size === setup?.paperSize)?.[0] ?? "A4";
  const wide = setup?.fitToPage ? (setup.fitToWidth ?? 1) : 0;
  const tall = setup?.fitToPage ? (setup.fitToHeight ?? 1) : 0;
  return {
    orientation: setup?.orientation === "landscape" ? "Landscape" : "Portrait",
    paperSize,
    ...(wide > 0 ? { fitToWide: wide } : {}),
    ...(tall > 0 ? { fitToTall: tall } : {}),
  };
}
