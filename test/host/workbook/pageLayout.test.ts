import { expect, it } from "vitest";
import { codeOf, hostUnderTest } from "./hostUnderTest";

type Layout = Excel.PageLayout;

const onLayout = <Result>(
  excel: ReturnType<typeof hostUnderTest>,
  work: (layout: Layout, context: Excel.RequestContext) => Promise<Result> | Result,
) =>
  excel.run(async (context) => {
    const result = await work(context.workbook.worksheets.getFirst().pageLayout, context);
    await context.sync();
    return result;
  });

it("begins as Excel does: upright, whole size, normal margins (support: Set page margins before printing a worksheet)", async () => {
  const seen = await onLayout(hostUnderTest(), async (layout, context) => {
    layout.load("orientation,zoom,leftMargin,topMargin,headerMargin,centerHorizontally,printGridlines");
    await context.sync();
    const { orientation, zoom, leftMargin, topMargin, headerMargin, centerHorizontally, printGridlines } = layout;
    return { orientation, zoom, leftMargin, topMargin, headerMargin, centerHorizontally, printGridlines };
  });
  expect(seen).toEqual({
    orientation: "Portrait",
    zoom: { scale: 100 },
    leftMargin: 0.7 * 72,
    topMargin: 0.75 * 72,
    headerMargin: 21.6,
    centerHorizontally: false,
    printGridlines: false,
  });
});

it("takes margins in points, inches or centimetres; those left out stay (ref: excel.pagelayout.yml setPrintMargins)", async () => {
  const seen = await onLayout(hostUnderTest(), async (layout, context) => {
    layout.bottomMargin = 20;
    layout.setPrintMargins("Centimeters", { left: 2.54 });
    layout.setPrintMargins("Inches", { top: 0.5 });
    layout.load("leftMargin,topMargin,bottomMargin,rightMargin");
    await context.sync();
    return [layout.leftMargin, layout.topMargin, layout.bottomMargin, layout.rightMargin];
  });
  expect(seen).toEqual([72, 36, 20, 50.4]);
});

it.each([
  ["a scale below 10 per cent", { scale: 9 }],
  ["a scale above 400 per cent", { scale: 401 }],
  ["a scale and a number of pages", { scale: 80, horizontalFitToPages: 1 }],
  ["half a page", { verticalFitToPages: 0.5 }],
])("refuses %s (ref: excel.pagelayoutzoomoptions.yml)", async (_what, zoom) => {
  const work = onLayout(hostUnderTest(), (layout) => {
    layout.zoom = zoom;
  });
  expect(await codeOf(work)).toBe("InvalidArgument");
});

it("keeps header and footer, of 255 characters at most (ref: excel.headerfooter.yml; support: Excel specifications and limits)", async () => {
  const excel = hostUnderTest();
  const write = (text: string) =>
    onLayout(excel, ({ headersFooters }) => {
      headersFooters.defaultForAllPages.centerFooter = text;
    });
  await write("&P / &N");
  const read = await onLayout(excel, async ({ headersFooters }, context) => {
    const texts = headersFooters.defaultForAllPages.load("centerFooter,leftHeader");
    await context.sync();
    return [texts.centerFooter, texts.leftHeader];
  });
  expect(read).toEqual(["&P / &N", ""]);
  expect(await codeOf(write("x".repeat(254)))).toBe("InvalidArgument");
});

it("says that headers that differ by page are not kept", async () => {
  const work = onLayout(hostUnderTest(), ({ headersFooters }) => {
    headersFooters.state = "OddAndEven";
  });
  expect(await codeOf(work)).toBe("NotImplemented");
});

it("moves print area and titles along with rows and columns (ECMA-376 part 1, 18.2.5: they are names)", async () => {
  const excel = hostUnderTest();
  await onLayout(excel, async (layout, context) => {
    layout.setPrintArea("A1:D9");
    layout.setPrintTitleRows("$2:$2");
    layout.setPrintTitleColumns("$B:$B");
    await context.sync();
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("A:A").delete("Left");
  });
  const addresses = await onLayout(excel, async (layout, context) => {
    const area = layout.getPrintArea().load("address");
    const rows = layout.getPrintTitleRows().load("address");
    const columns = layout.getPrintTitleColumnsOrNullObject().load("address");
    await context.sync();
    return [area, rows, columns].map(({ address }) => address.split("!")[1]);
  });
  expect(addresses).toEqual(["A2:C10", "3:3", "A:A"]);
});

it("has no print title where none was set (ref: excel.pagelayout.yml getPrintTitleRowsOrNullObject)", async () => {
  const isMissing = await onLayout(hostUnderTest(), async (layout, context) => {
    const rows = layout.getPrintTitleRowsOrNullObject().load("isNullObject");
    const columns = layout.getPrintTitleColumnsOrNullObject().load("isNullObject");
    await context.sync();
    return [rows.isNullObject, columns.isNullObject];
  });
  expect(isMissing).toEqual([true, true]);
});
