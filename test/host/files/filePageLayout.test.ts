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

it("takes a file that says nothing for A4 upright", () => {
  expect(pageLayoutFromFile(undefined)).toEqual({ orientation: "Portrait", paperSize: "A4" });
});
