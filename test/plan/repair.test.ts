import { beforeAll, describe, expect, it } from "vitest";
import { planRepair, repairWorkbook } from "../../src/actions/repairWorkbook";
import { readPlan } from "../../src/actions/readPlan";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { Host } from "../../src/host/createHost";
import { aBuiltPlan } from "./aBuiltPlan";
import { errorCells, sheetOf, tableRows } from "./cellsOf";

let host: Host;

/** What people do to a workbook: on purpose, by accident, and for their own good reasons. */
async function damage(): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.getItem("Rollen").delete();
    tables.getItem("Begroting").columns.getItem("Bedrag").delete();
    tables.getItem("Behoeften").columns.getItem("Status").delete();
    worksheets.getItem("Opleidingen").name = "Onze opleidingen";
    const employees = tables.getItem("Medewerkers");
    employees.sort.apply([{ key: 1, ascending: false }]);
    tables.getItem("POP").columns.add(undefined, [["Mentor"], ["Lieve"], ["Bart"], ["Bart"], ["Lieve"]]);
    const own = worksheets.add("Mijn berekening");
    own.getRange("A1:B2").formulas = [
      ["Totaal van mij", "=SUM(Begroting[Eenheidsprijs])"],
      ["Eigen tekst", 42],
    ];
    await context.sync();
  });
  await host.calculated();
}

const users = () => {
  const snapshot = host.snapshot();
  return {
    sheet: sheetOf(snapshot, "Mijn berekening").cells.map(({ value, formula }) => formula ?? value),
    mentors: tableRows(host, "POP").map(({ Mentor: mentor }) => mentor),
    order: tableRows(host, "Medewerkers").map(({ ID: id }) => id),
    lines: tableRows(host, "Begroting").map(({ ID: id, Eenheidsprijs: price }) => [id, price]),
    needs: tableRows(host, "Behoeften").map(({ Behoefte: title }) => title),
  };
};

beforeAll(async () => {
  host = await aBuiltPlan("nl-NL");
  await damage();
});

describe("a workbook that people have damaged", () => {
  it("is recognised as damaged, and says what is missing before anything is changed", async () => {
    const before = host.snapshot();
    const read = await readPlan(excelWorkbook);
    const planned = await planRepair(excelWorkbook);
    expect(read.ok && read.value.state).toBe("damaged");
    expect(planned.ok && planned.value).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: "addSheet", name: "Rollen" }),
        expect.objectContaining({ kind: "addTable", name: "Rollen" }),
        expect.objectContaining({ kind: "addColumns", name: "Begroting", columns: ["Bedrag"] }),
        expect.objectContaining({ kind: "addColumns", name: "Behoeften", columns: ["Status"] }),
      ]),
    );
    expect(host.snapshot()).toEqual(before);
  });

  it("gets back what is missing; what users made, sorted or renamed stays as it is", async () => {
    const before = users();
    const planned = await planRepair(excelWorkbook);
    if (!planned.ok) throw new Error(String(planned.problem));
    const repaired = await repairWorkbook(excelWorkbook, planned.value, { when: "2027-03-01 10:00", who: null });
    expect(repaired.ok && repaired.value.isDone).toBe(true);
    await host.calculated();
    expect(users()).toEqual(before);
    expect(before.mentors).toEqual(["Lieve", "Bart", "Bart", "Lieve"]);
    expect(host.snapshot().sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Rollen", "Onze opleidingen", "Mijn berekening"]),
    );
  });

  it("calculates again: every line has its amount, no cell has an error, and nothing is left to repair", async () => {
    const [line] = tableRows(host, "Begroting");
    expect([line?.["Aantal"], line?.["Eenheidsprijs"], line?.["Bedrag"]]).toEqual([16, 620, 9920]);
    expect(tableRows(host, "Behoeften")[0]).toHaveProperty("Status");
    expect(errorCells(host.snapshot())).toEqual([]);
    expect(await planRepair(excelWorkbook)).toEqual({ ok: true, value: [] });
  });

  it("leaves no formula that has lost what it referred to", () => {
    const broken = host
      .snapshot()
      .sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => (formula?.includes("#REF!") ? [formula] : [])));
    expect(broken).toEqual([]);
  });
});
