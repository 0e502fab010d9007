import { beforeEach, describe, expect, it } from "vitest";
import { codeOf, hostUnderTest, type HostUnderTest } from "./hostUnderTest";

let excel: HostUnderTest;

beforeEach(() => {
  excel = hostUnderTest();
});

const add = (name?: string) =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name).load("name");
    await context.sync();
    return sheet.name;
  });

describe("worksheets", () => {
  // support: Rename a worksheet
  it.each(["", " ", "a/b", "a\\b", "a?b", "a*b", "a:b", "a[b", "a]b", "'a", "a'", "x".repeat(32), "History"])(
    "refuses the name %j",
    async (name) => {
      expect(await codeOf(add(name))).toBe("InvalidArgument");
    },
  );

  it("takes 31 characters, refuses a name that differs in case alone", async () => {
    expect(await add("x".repeat(31))).toHaveLength(31);
    expect(await codeOf(add("X".repeat(31)))).toBe("ItemAlreadyExists");
  });

  it("keeps a sheet reachable after a rename, and renames it in formulas (support: Rename a worksheet)", async () => {
    const formula = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Old");
      const other = context.workbook.worksheets.add("Other").getRange("A1");
      other.formulas = [["=Old!A1"]];
      await context.sync();
      sheet.name = "New name";
      sheet.getRange("A1").values = [[1]];
      other.load("formulas");
      await context.sync();
      return other.formulas;
    });
    expect(formula).toEqual([["='New name'!A1"]]);
  });

  it("leaves #REF! behind a deleted sheet, and never deletes the last visible one", async () => {
    const formula = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Gone");
      const cell = context.workbook.worksheets.getFirst().getRange("A1");
      cell.formulas = [["=Gone!A1+1"]];
      sheet.delete();
      cell.load("formulas");
      await context.sync();
      return cell.formulas;
    });
    expect(formula).toEqual([["=#REF!+1"]]);
    const work = excel.run(async (context) => {
      context.workbook.worksheets.getFirst().delete();
      await context.sync();
    });
    expect(await codeOf(work)).toBe("InvalidOperation");
  });

  it("refuses what protection forbids and allows unlocked cells (docs:excel/excel-add-ins-worksheets protection)", async () => {
    const protectedWrite = (address: string) =>
      excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange(address).values = [[1]];
        await context.sync();
      });
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").format.protection.locked = false;
      sheet.protection.protect({ allowSort: true });
      await context.sync();
    });
    expect(await codeOf(protectedWrite("A1"))).toBeNull();
    expect(await codeOf(protectedWrite("B1"))).toBe("AccessDenied");
    const format = excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").format.font.bold = true;
      await context.sync();
    });
    expect(await codeOf(format)).toBe("AccessDenied");
  });

  it("keeps freeze panes, page layout and gridlines", async () => {
    const seen = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.freezePanes.freezeRows(2);
      sheet.showGridlines = false;
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintArea("A1:D9");
      sheet.pageLayout.setPrintTitleRows("$1:$2");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      const area = sheet.pageLayout.getPrintArea().load("address");
      sheet.pageLayout.load("zoom,orientation");
      sheet.load("showGridlines");
      await context.sync();
      return [frozen.address, area.address, sheet.showGridlines, sheet.pageLayout.orientation, sheet.pageLayout.zoom];
    });
    const name = await firstName();
    expect(seen).toEqual([`${name}!1:2`, `${name}!A1:D9`, false, "Landscape", { horizontalFitToPages: 1 }]);
  });

  it("fails loudly for Worksheet.copy", async () => {
    const work = excel.run(async (context) => {
      context.workbook.worksheets.getFirst().copy();
      await context.sync();
    });
    expect(await codeOf(work)).toBe("NotImplemented");
  });
});

const firstName = () =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst().load("name");
    await context.sync();
    return sheet.name;
  });
