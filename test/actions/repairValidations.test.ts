import { beforeEach, describe, expect, it } from "vitest";
import { planRepair, repairWorkbook } from "../../src/actions/repairWorkbook";
import { readPlan } from "../../src/actions/readPlan";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { Host } from "../../src/host/createHost";
import { excelWithPlan } from "../excel/excelWithPlan";
import { valueOf } from "../excel/excelUnderTest";

const options = { language: "nl-BE", country: "BE", planYear: 2027, today: "2026-11-21" } as const;
let host: Host;

beforeEach(async () => {
  host = await excelWithPlan(options);
});

type Damage = (column: (table: string, header: string) => Excel.Range, context: Excel.RequestContext) => void;

async function damaged(damage: Damage): Promise<void> {
  await Excel.run(async (context) => {
    const { tables } = context.workbook;
    damage((table, header) => tables.getItem(table).columns.getItem(header).getDataBodyRange(), context);
    await context.sync();
  });
}

const found = async () =>
  valueOf(await planRepair(excelWorkbook)).map(({ kind, name, columns }) => [kind, name, columns]);

/** What the cells of a column accept now. */
async function ruleOf(table: string, header: string): Promise<Excel.DataValidationRule> {
  return Excel.run(async (context) => {
    const data = context.workbook.tables.getItem(table).columns.getItem(header).getDataBodyRange();
    const { dataValidation } = data.load({ dataValidation: { rule: true } });
    await context.sync();
    return dataValidation.rule;
  });
}

const listOf = (source: string): Excel.DataValidationRule => ({ list: { inCellDropDown: true, source } });

describe("drop-downs and checks of a plan in Excel", () => {
  it.each<[string, Damage]>([
    ["are gone from a column", (column) => column("Criteria", "Gewicht").dataValidation.clear()],
    ["are gone from one cell", (column) => column("Criteria", "Gewicht").getLastCell().dataValidation.clear()],
    [
      "are another column's in one cell, as after pasting",
      (column) => {
        column("Criteria", "Gewicht").getCell(0, 0).dataValidation.rule = listOf("=Lijsten!$A$6:$A$7");
      },
    ],
    [
      "come from cells that are gone",
      (column) => {
        column("Criteria", "Gewicht").dataValidation.rule = { custom: { formula: "=#REF!>0" } };
      },
    ],
  ])("are found when they %s, and put back", async (_what, damage) => {
    const [before] = [await ruleOf("Criteria", "Gewicht")];
    await damaged(damage);
    expect(await found()).toEqual([["validate", "Criteria", ["Gewicht"]]]);
    const repaired = await repairWorkbook(excelWorkbook, valueOf(await planRepair(excelWorkbook)), {
      when: "2027-03-01 10:00",
      who: null,
    });
    expect(valueOf(repaired).isDone).toBe(true);
    expect(await ruleOf("Criteria", "Gewicht")).toEqual(before);
    expect(await found()).toEqual([]);
  });

  it.each([
    ["=#REF!", "lost its list"],
    ["='Lijsten'!$A$6:$A$7", "shows the words of another list"],
    ["=IF($A$6=1,#REF!,Lijsten!$C$6:$C$9)", "lost one of its lists"],
  ])("a drop-down with the list %s has %s", async (source) => {
    const before = await ruleOf("Behoeften", "Niveau");
    await damaged((column) => (column("Behoeften", "Niveau").dataValidation.rule = listOf(source)));
    expect(await found()).toEqual([["validate", "Behoeften", ["Niveau"]]]);
    valueOf(
      await repairWorkbook(excelWorkbook, valueOf(await planRepair(excelWorkbook)), {
        when: "2027-03-01 10:00",
        who: null,
      }),
    );
    expect(await ruleOf("Behoeften", "Niveau")).toEqual(before);
  });

  it("a drop-down that became a check of numbers is no drop-down", async () => {
    const rule = { decimal: { formula1: 0, operator: "GreaterThan" } } as const;
    await damaged((column) => (column("Behoeften", "Niveau").dataValidation.rule = rule));
    expect(await found()).toEqual([["validate", "Behoeften", ["Niveau"]]]);
  });

  it("every setting has its own, also after people sorted them", async () => {
    await damaged((_column, { workbook }) => {
      const settings = workbook.tables.getItem("Organisatie");
      settings.sort.apply([{ key: 1, ascending: false }]);
      settings.getDataBodyRange().getColumn(2).dataValidation.clear();
    });
    const [[, , names] = []] = await found();
    valueOf(
      await repairWorkbook(excelWorkbook, valueOf(await planRepair(excelWorkbook)), {
        when: "2027-03-01 10:00",
        who: null,
      }),
    );
    expect(await found()).toEqual([]);
    expect(names).toContain("Planjaar");
    const planYear = await Excel.run(async (context) => {
      const data = context.workbook.tables.getItem("Organisatie").getDataBodyRange();
      const cell = data.getColumn(0).find("planYear", { completeMatch: true }).getOffsetRange(0, 2);
      const { dataValidation } = cell.load({ dataValidation: { type: true } });
      await context.sync();
      return dataValidation.type;
    });
    expect(planYear).toBe("WholeNumber");
  });
});

describe("left alone are", () => {
  it.each<[string, Damage]>([
    [
      "closer bounds of the user's own",
      (column) => {
        const rule = { decimal: { formula1: 0.1, formula2: 0.4, operator: "Between" } } as const;
        column("Criteria", "Gewicht").dataValidation.rule = rule;
      },
    ],
    [
      "words typed into a rule",
      (column) => (column("Behoeften", "Niveau").dataValidation.rule = listOf("team,organisatie")),
    ],
    ["a list under a name", (column) => (column("Behoeften", "Niveau").dataValidation.rule = listOf("=MijnNiveaus"))],
    [
      "a condition",
      (column) => (column("Behoeften", "Niveau").dataValidation.rule = { custom: { formula: "=LEN(A6)>0" } }),
    ],
    [
      "what people want in a column of their own",
      (_column, { workbook }) => {
        const own = workbook.tables.getItem("Rollen").columns.add(undefined, undefined, "Kleur");
        own.getDataBodyRange().dataValidation.rule = listOf("rood,groen");
      },
    ],
    [
      "lists on a sheet with another name",
      (_column, { workbook }) => (workbook.worksheets.getItem("Lijsten").name = "Onze lijsten"),
    ],
  ])("%s", async (_what, change) => {
    await damaged(change);
    expect(await found()).toEqual([]);
  });

  it("drop-downs whose list has grown", async () => {
    valueOf(
      await excelWorkbook.apply([{ kind: "appendRows", table: "LijstAfdeling", rows: [["Magazijn"], ["Winkel"]] }]),
    );
    expect(await found()).toEqual([]);
  });
});

it("looking at what cells accept takes no round trip more, and less than 350 kB", async () => {
  const traffic = async (read: () => Promise<unknown>) => {
    host.traffic.clear();
    await read();
    return { syncs: host.traffic.syncs.length, bytes: host.traffic.bytes };
  };
  const [plain, looking] = [
    await traffic(() => readPlan(excelWorkbook)),
    await traffic(() => planRepair(excelWorkbook)),
  ];
  expect([plain.syncs, looking.syncs]).toEqual([2, 2]);
  expect(looking.bytes - plain.bytes).toBeLessThan(350_000);
});
