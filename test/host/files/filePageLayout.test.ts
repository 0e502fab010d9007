import { expect, it } from "vitest";
import { filePageLayout, pageLayoutFromFile, paperSizes } from "../../../src/host/files/filePageLayout";
import { reopened } from "./reopened";

it.each(Object.keys(paperSizes))("keeps paper size %s", (paperSize) => {
  const layout = { orientation: "Landscape", paperSize } as const;
  expect(pageLayoutFromFile(filePageLayout(layout))).toEqual(layout);
});

it.each([{}, { fitToWide: 1 }, { fitToTall: 2 }, { fitToWide: 1, fitToTall: 3 }])(
  "keeps how many pages it must fit on: %j",
  async (fit) => {
    const pageLayout = { orientation: "Portrait", paperSize: "A4", ...fit } as const;
    expect((await reopened({ pageLayout })).sheet.pageLayout).toEqual(pageLayout);
  },
);

it.each([
  { scale: 80 },
  { margins: { left: 36, header: 10 } },
  { centerHorizontally: true, centerVertically: true, printGridlines: true, printHeadings: true },
  { texts: { leftHeader: "Plan && budget", rightHeader: "&D", centerFooter: "&P / &N" } },
  { printTitleRows: { from: 1, to: 2 }, printTitleColumns: { from: 0, to: 1 } },
  { printTitleColumns: { from: 26, to: 27 } },
] as const)("keeps in the file %j", async (part) => {
  const pageLayout = { orientation: "Portrait", paperSize: "A4", ...part } as const;
  expect((await reopened({ pageLayout })).sheet.pageLayout).toEqual(pageLayout);
});

it("takes a file that says nothing for A4 upright", () => {
  expect(pageLayoutFromFile(undefined)).toEqual({ orientation: "Portrait", paperSize: "A4" });
});
