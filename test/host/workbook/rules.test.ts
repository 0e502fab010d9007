import { beforeEach, describe, expect, it } from "vitest";
import { calculateWith } from "../../../src/host/engine/recalculation";
import { areaFromAddress } from "../../../src/host/workbook/cellAddress";
import { codeOf, hostWithSheet, valuesOf, type HostWithSheet } from "./hostUnderTest";

let excel: HostWithSheet;

beforeEach(async () => {
  excel = await hostWithSheet();
  await onSheet((sheet) => {
    sheet.getRange("A1:B3").values = [
      ["Month", "Hours"],
      ["Jan", 3],
      ["Feb", 5],
    ];
  });
});

const onSheet: HostWithSheet["onSheet"] = (work) => excel.onSheet(work);

describe("data validation", () => {
  it("limits an inline list to 255 characters (support: Apply data validation to cells)", async () => {
    const rule = (source: string) =>
      onSheet((sheet) => {
        sheet.getRange("D1").dataValidation.rule = { list: { inCellDropDown: true, source } };
      });
    expect(await codeOf(rule("x".repeat(255)))).toBeNull();
    expect(await codeOf(rule("x".repeat(256)))).toBe("InvalidArgument");
  });

  it("takes a range as the source of a list (ref: excel.listdatavalidation.yml)", async () => {
    const source = await onSheet(async (sheet, context) => {
      const validation = sheet.getRange("D1").dataValidation;
      validation.rule = { list: { inCellDropDown: true, source: sheet.getRange("A2:A3") as unknown as string } };
      await context.sync();
      validation.load("rule,type");
      await context.sync();
      return [validation.type, validation.rule.list?.source];
    });
    expect(source).toEqual(["List", "=S!$A$2:$A$3"]);
  });

  it.each([
    ["two kinds at once", { wholeNumber: { formula1: 1, operator: "EqualTo" }, custom: { formula: "=TRUE" } }],
    ["between without an upper bound", { decimal: { formula1: 1, operator: "Between" } }],
    ["an unknown operator", { decimal: { formula1: 1, operator: "About" } }],
    ["a formula that cannot be read", { custom: { formula: "=SUM(" } }],
    // [MS-XLSX] 2.6.4 CT_DataValidationFormula
    ["the column of a table as a list", { list: { inCellDropDown: true, source: "=Lijst[Woord]" } }],
    ["constants between braces", { custom: { formula: "=OR(D1={1,2})" } }],
    ["a formula of more than 255 characters", { custom: { formula: `=AND(${"D1>0,".repeat(50)}D1>0)` } }],
  ])("refuses %s", async (_what, rule) => {
    const work = onSheet((sheet) => {
      sheet.getRange("D1").dataValidation.rule = rule as Excel.DataValidationRule;
    });
    expect(await codeOf(work)).toBe("InvalidArgument");
  });

  it.each([
    [224, null],
    [225, "InvalidArgument"],
  ])("an alert of %i characters: %s ([MS-OI29500] 2.1.613)", async (length, code) => {
    const alert = { showAlert: true, style: "Stop", title: "x", message: "x".repeat(length) } as const;
    expect(await codeOf(onSheet((sheet) => void (sheet.getRange("D1").dataValidation.errorAlert = alert)))).toBe(code);
  });

  it("gives bounds back as formulas (ref: excel.basicdatavalidation.yml)", async () => {
    const rules = await onSheet(async (sheet, context) => {
      const put = (address: string, rule: Excel.DataValidationRule) => {
        const { dataValidation } = sheet.getRange(address);
        dataValidation.rule = rule;
        return dataValidation;
      };
      const all = [
        put("D1", { decimal: { formula1: 0, formula2: "=B2", operator: "Between" } }),
        put("D2", { date: { formula1: "2027-01-01", operator: "GreaterThan" } }),
      ].map((one) => one.load("rule"));
      await context.sync();
      return all.map(({ rule }) => rule);
    });
    expect(rules).toEqual([
      { decimal: { formula1: "=0", formula2: "=B2", operator: "Between" } },
      { date: { formula1: "=46388", operator: "GreaterThan" } },
    ]);
  });

  it("says when only some cells have a rule, and when cells have different ones (ref: excel.datavalidationtype.yml)", async () => {
    const types = await onSheet(async (sheet, context) => {
      const typeOf = (address: string) => sheet.getRange(address).dataValidation.load("type");
      const rule = { custom: { formula: "=A1>0" } };
      sheet.getRange("A1:A6").dataValidation.rule = rule;
      sheet.getRange("A3").dataValidation.clear();
      const some = [typeOf("A1:A6"), typeOf("A4:B5"), typeOf("A1:A2"), typeOf("B1:B9")];
      await context.sync();
      sheet.getRange("A3").dataValidation.rule = { custom: { formula: "=A3>0" } };
      const whole = typeOf("A1:A6");
      await context.sync();
      sheet.getRange("A6").dataValidation.rule = { list: { inCellDropDown: true, source: "x,y" } };
      const different = typeOf("A1:A6");
      await context.sync();
      return [...some, whole, different].map(({ type }) => type);
    });
    expect(types).toEqual(["MixedCriteria", "MixedCriteria", "Custom", "None", "Custom", "Inconsistent"]);
  });

  it("guards what is typed, not what an add-in writes (support: Apply data validation to cells)", async () => {
    const { host } = excel;
    await onSheet((sheet) => {
      const validation = sheet.getRange("B2:B3").dataValidation;
      validation.rule = { wholeNumber: { formula1: 0, formula2: 10, operator: "Between" } };
      validation.errorAlert = { showAlert: true, style: "Stop", title: "No", message: "0 to 10" };
      sheet.getRange("B2").values = [[99]];
    });
    const sheetId = host.model.sheetByName("S")?.id ?? "";
    expect(host.typeIntoCell(sheetId, 2, 1, "11")).toMatchObject({
      isTaken: false,
      reason: "invalid",
      alert: { message: "0 to 10" },
    });
    expect(host.typeIntoCell(sheetId, 2, 1, "7")).toEqual({ isTaken: true, alert: null });
    expect(host.calculation.cellValue(sheetId, 1, 1)).toBe(99);
  });

  it("lets any value through where only a message shows (support: Apply data validation to cells, Input Message tab)", async () => {
    const { host } = excel;
    await onSheet((sheet) => {
      sheet.getRange("B2:B3").dataValidation.prompt = { showPrompt: true, title: "Uren", message: "Hoeveel?" };
    });
    const sheetId = host.model.sheetByName("S")?.id ?? "";
    expect(host.typeIntoCell(sheetId, 2, 1, "veel")).toEqual({ isTaken: true, alert: null });
  });
});

// support.microsoft.com "More on data validation"; learn.microsoft.com Excel.Validation.IgnoreBlank
describe("data validation by formula, when something is typed", () => {
  const typed = async (address: string, rule: Excel.DataValidationRule, ...entries: [string, string][]) => {
    const { host } = excel;
    host.attachEngine(calculateWith());
    await onSheet((sheet) => {
      sheet.getRange(address).dataValidation.rule = rule;
    });
    const sheetId = host.model.sheetByName("S")?.id ?? "";
    return entries.map(([cell, text]) => {
      const area = areaFromAddress(cell) ?? { row: 0, column: 0 };
      return host.typeIntoCell(sheetId, area.row, area.column, text).isTaken;
    });
  };

  it("judges a custom formula with the new value in its cell, and leaves the old one when it is refused", async () => {
    const rule = { custom: { formula: "=COUNTIF($A$2:$A$9,A2)=1" } };
    expect(await typed("A2:A9", rule, ["A4", "Mar"], ["A5", "Jan"], ["A6", "Apr"])).toEqual([true, false, true]);
    expect(await valuesOf(excel, "S", "A4:A6")).toEqual([["Mar"], [""], ["Apr"]]);
    expect(excel.host.undo()).toBe(true);
    expect(await valuesOf(excel, "S", "A4:A6")).toEqual([["Mar"], [""], [""]]);
  });

  it("reads a formula from each cell of its range", async () => {
    const rule = { custom: { formula: '=LEN(B2)>=LEN("12")' } };
    expect(await typed("B2:B3", rule, ["B3", "7"], ["B3", "70"])).toEqual([false, true]);
  });

  it("refuses what makes the formula an error", async () => {
    expect(await typed("D1", { custom: { formula: "=1/(D1-1)>0" } }, ["D1", "1"], ["D1", "2"])).toEqual([false, true]);
  });

  it("lets everything through when a cell the formula refers to is blank and blanks are ignored", async () => {
    const rule = { custom: { formula: "=D1<F1" } };
    expect(await typed("D1", rule, ["D1", "5"])).toEqual([true]);
    expect(await typed("D1", rule, ["F1", "3"], ["D1", "5"], ["D1", "2"])).toEqual([true, false, true]);
  });

  it("takes bounds and lists that are calculated", async () => {
    const bound = { wholeNumber: { formula1: 0, formula2: "=SUM(B2:B3)", operator: "Between" as const } };
    expect(await typed("D1", bound, ["D1", "8"], ["D1", "9"])).toEqual([true, false]);
    const list = { list: { inCellDropDown: true, source: "=OFFSET($A$1,1,0,2,1)" } };
    expect(await typed("D2", list, ["D2", "Feb"], ["D2", "Mar"])).toEqual([true, false]);
  });
});

describe("conditional formats", () => {
  it("keeps rule and looks of a custom format, newest first (ref: excel.conditionalformatcollection.yml add)", async () => {
    const seen = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A2:B3");
      const first = range.conditionalFormats.add("CellValue");
      first.cellValue.rule = { formula1: "4", operator: "GreaterThan" };
      first.cellValue.format.font.color = "#FF0000";
      const second = range.conditionalFormats.add("Custom");
      second.custom.rule.formula = "=$B2>4";
      second.custom.format.fill.color = "#00FF00";
      second.stopIfTrue = true;
      await context.sync();
      const all = range.conditionalFormats.load("items/type,items/priority,items/stopIfTrue");
      const formula = second.custom.rule.load("formula");
      await context.sync();
      return [all.items.map(({ type, priority, stopIfTrue }) => [type, priority, stopIfTrue]), formula.formula];
    });
    expect(seen).toEqual([
      [
        ["Custom", 0, true],
        ["CellValue", 1, false],
      ],
      "=$B2>4",
    ]);
    expect(excel.host.snapshot().sheets[1]?.conditionalFormats).toMatchObject([
      { type: "Custom", rule: { formula: "=$B2>4" }, format: { fill: "#00FF00" } },
      { type: "CellValue", rule: { formula1: "4", operator: "GreaterThan" }, format: { fontColor: "#FF0000" } },
    ]);
  });

  it("keeps data bars, colour scales and icon sets", async () => {
    await onSheet((sheet) => {
      const formats = sheet.getRange("B2:B3").conditionalFormats;
      formats.add("DataBar").dataBar.positiveFormat.fillColor = "#112233";
      formats.add("ColorScale").colorScale.criteria = {
        minimum: { type: "LowestValue", color: "#FFFFFF" },
        maximum: { type: "HighestValue", color: "#00B050" },
      };
      formats.add("IconSet").iconSet.style = "ThreeArrows";
    });
    expect(excel.host.snapshot().sheets[1]?.conditionalFormats.map(({ type, rule }) => [type, rule])).toMatchObject([
      ["IconSet", { style: "ThreeArrows" }],
      ["ColorScale", { criteria: { maximum: { color: "#00B050" } } }],
      ["DataBar", { positiveFormat: { fillColor: "#112233" } }],
    ]);
  });
});

describe("names, settings, properties, custom XML, charts", () => {
  it("keeps names of ranges and constants (docs:excel/excel-add-ins-ranges-set-get-values names)", async () => {
    const seen = await onSheet(async (sheet, context) => {
      context.workbook.names.add("Hours", sheet.getRange("B2:B3"));
      context.workbook.names.add("Rate", "=0.2", "share");
      const names = context.workbook.names.load("items/name,items/formula,items/type,items/value");
      const range = context.workbook.names.getItem("hours").getRange().load("address");
      await context.sync();
      return [
        names.items.map(({ name, formula, type, value }) => [name, formula, type, value as unknown]),
        range.address,
      ];
    });
    expect(seen).toEqual([
      [
        ["Hours", "=S!$B$2:$B$3", "Range", "S!B2:B3"],
        ["Rate", "=0.2", "Double", 0.2],
      ],
      "S!B2:B3",
    ]);
  });

  it.each(["1st", "two words", "A1", "R1C1", "r", ""])(
    "refuses the name %j (support: Names in formulas)",
    async (name) => {
      expect(
        await codeOf(onSheet((sheet, context) => context.workbook.names.add(name, sheet.getRange("A1")) && undefined)),
      ).toBe("InvalidArgument");
    },
  );

  it.each([
    ["PC", 255],
    ["OfficeOnline", 300],
  ] as const)(
    "on %s custom properties keep %i of 300 characters (ref: excel.customproperty.yml)",
    async (platform, kept) => {
      excel.host.setOptions({ platform });
      const seen = await onSheet(async (_sheet, { workbook }) => {
        const { custom } = workbook.properties;
        custom.add("k".repeat(300), "v".repeat(300));
        const all = custom.load("items/key,items/value");
        await workbook.context.sync();
        return all.items.map(({ key, value }) => [key.length, String(value).length]);
      });
      expect(seen).toEqual([[kept, kept]]);
    },
  );

  it("keeps settings, custom properties and custom XML", async () => {
    const seen = await onSheet(async (sheet, context) => {
      const { settings, properties, customXmlParts } = context.workbook;
      settings.add("cfg", { a: 1 });
      properties.custom.add("Version", "3");
      const part = customXmlParts.add('<x xmlns="urn:a"><y/></x>');
      const setting = settings.getItem("CFG").load("value");
      const property = properties.custom.getItemOrNullObject("version").load("value,type");
      const found = customXmlParts.getByNamespace("urn:a").load("items/id");
      const xml = part.getXml();
      await context.sync();
      return [setting.value as unknown, property.value as unknown, property.type, found.items.length, xml.value];
    });
    expect(seen).toEqual([{ a: 1 }, "3", "String", 1, '<x xmlns="urn:a"><y/></x>']);
    expect(
      await codeOf(onSheet((_sheet, context) => context.workbook.customXmlParts.add("<x><y></x>") && undefined)),
    ).toBe("InvalidArgument");
  });

  it("makes chart series of a range with headers (support: Select data for a chart)", async () => {
    await onSheet((sheet) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"));
      chart.name = "Hours";
      chart.title.text = "Hours a month";
      chart.setPosition("D2", "H12");
    });
    expect(excel.host.snapshot().sheets[1]?.charts).toMatchObject([
      {
        name: "Hours",
        title: "Hours a month",
        series: [{ name: "=S!$B$1", values: "=S!$B$2:$B$3", categories: "=S!$A$2:$A$3" }],
        from: { row: 1, column: 3, x: 0, y: 0 },
        to: { row: 12, column: 8, x: 0, y: 0 },
      },
    ]);
  });
});
