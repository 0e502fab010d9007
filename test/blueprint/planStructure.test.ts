import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nothingToStartWith } from "../../src/blueprint/planShapes";
import { planStructure } from "../../src/blueprint/planStructure";
import { workbookTextsIn } from "../../src/i18n/workbook/workbookTextsIn";
import { ModelWorkbook } from "./modelWorkbook";

const texts = workbookTextsIn("nl-NL");
const plan = (workbook: ModelWorkbook) => planStructure(workbook.snapshot(), texts, nothingToStartWith);
const everything = plan(new ModelWorkbook()).ops;
const complete = () => new ModelWorkbook().apply(everything);

describe("planStructure", () => {
  it("plans every sheet and table of the plan for an empty workbook", () => {
    const { changes } = plan(new ModelWorkbook());
    expect(changes.filter(({ kind }) => kind === "addSheet").map(({ name }) => name)).toContain("Behoeften");
    expect(changes.filter(({ kind }) => kind === "addTable").length).toBeGreaterThan(100);
  });

  it("changes nothing in a complete workbook", () => {
    expect(plan(complete()).ops).toEqual([]);
  });

  /**
   * Where a batch may stop in a way of its own: between ops of every two kinds, on each sheet as far as they leave a trace in a planner's eyes; between
   * them the same happens again.
   */
  const leavesTrace = new Set(["addSheet", "writeCells", "addTable", "addName", "fillFormula", "addChart"]);
  const stops = [
    ...new Map(
      everything.map((op, done) => [
        `${everything[done - 1]?.kind ?? ""} ${op.kind} ${"sheet" in op && leavesTrace.has(op.kind) ? op.sheet : ""}`,
        done,
      ]),
    ).values(),
    everything.length,
  ];

  it(`finishes the job after a batch that stopped anywhere: ${stops.length} different places among ${everything.length} ops`, () => {
    const wanted = complete();
    const running = new ModelWorkbook();
    let done = 0;
    for (const stop of [...stops].sort((left, right) => left - right)) {
      running.apply(everything.slice(done, stop));
      done = stop;
      const workbook = running.copy();
      workbook.apply(plan(workbook).ops);
      expect(workbook.isSameAs(wanted), `after ${done} ops`).toBe(true);
    }
    expect(plan(new ModelWorkbook().apply(everything)).ops).toEqual([]);
    expect(stops.length).toBeGreaterThan(100);
  });

  it("finishes the job after a batch that stopped at any op, in a sample", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: everything.length }), (done) => {
        const workbook = new ModelWorkbook().apply(everything.slice(0, done));
        workbook.apply(plan(workbook).ops);
        expect(plan(workbook).ops, `after ${done} ops`).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it("finds a sheet under another name by its tables, and one without tables by its hidden names", () => {
    const workbook = complete();
    workbook.renameSheet("Behoeften", "Wat mensen vragen");
    workbook.renameSheet("Directie", "Voor het bestuur");
    expect(plan(workbook).ops).toEqual([]);
  });

  it("leaves a sheet of the user's own with our name alone", () => {
    const workbook = new ModelWorkbook().apply([{ kind: "addSheet", sheet: "Begroting" }]);
    workbook.write("Begroting", 0, 0, "Mijn eigen begroting");
    workbook.apply(plan(workbook).ops);
    expect(workbook.sheets.get("Begroting")?.size).toBe(1);
    expect(workbook.table("Begroting").sheet).toBe("Begroting 2");
  });

  it("adds a column that was removed and moves what lies to the right as a whole", () => {
    const workbook = complete();
    const { sheet, area } = workbook.table("Criteria");
    const beside = workbook.table("Prioriteit").area.column;
    workbook.table("Criteria").area = { ...area, columns: area.columns - 1 };
    workbook.write(sheet, area.row, area.column + area.columns - 1, "");
    workbook.write(sheet, area.row + 3, area.column + area.columns - 1, "eigen notitie naast de tabel");
    const { ops, changes } = plan(workbook);
    expect(changes).toContainEqual({ kind: "addColumns", name: "Criteria", columns: ["Opmerking"] });
    workbook.apply(ops);
    expect(workbook.table("Prioriteit").area.column).toBeGreaterThan(beside);
    expect(plan(workbook).ops).toEqual([]);
  });

  it("leaves columns of the user's own, reordered columns and renamed headers alone", () => {
    const workbook = complete();
    const { sheet, area } = workbook.table("Attesten");
    workbook.write(sheet, area.row, area.column + area.columns, "Kleur van de map");
    workbook.table("Attesten").area = { ...area, columns: area.columns + 1 };
    const headers = workbook.table("Rollen");
    workbook.write(headers.sheet, headers.area.row, headers.area.column + 1, "Wat er te doen is");
    const swot = workbook.table("SWOT");
    workbook.write(swot.sheet, swot.area.row, swot.area.column + 1, "Omschrijving");
    workbook.write(swot.sheet, swot.area.row, swot.area.column + 2, "Soort");
    expect(plan(workbook).ops).toEqual([]);
  });

  it("fills only the empty cells of a calculated column", () => {
    const workbook = complete();
    const { sheet, area } = workbook.table("Attesten");
    const first = area.row + 1;
    workbook.write(sheet, first, area.column + 2, "");
    const { ops, changes } = plan(workbook);
    expect(changes).toEqual([{ kind: "fillFormulas", name: "Attesten", columns: [] }]);
    expect(ops.filter(({ kind }) => kind === "fillFormula")).toHaveLength(1);
  });

  it("puts a formula of ours back that lost a reference; one that people wrote themselves stays", () => {
    const workbook = complete();
    const { sheet, area } = workbook.table("Begroting");
    const headers = everything.flatMap((op) => (op.kind === "addTable" && op.table === "Begroting" ? [op.area] : []));
    expect(headers).toHaveLength(1);
    const cells = workbook.sheets.get(sheet);
    const formulas = [...(cells ?? [])].filter(
      ([place, content]) =>
        place.startsWith(`${area.row + 1},`) &&
        String(content).includes("Opleidingen[") &&
        Number(place.split(",")[1]) < area.column + area.columns,
    );
    expect(formulas.length).toBeGreaterThan(2);
    for (const [place, content] of formulas) {
      const [row = 0, column = 0] = place.split(",").map(Number);
      const lost = String(content).replace(/Opleidingen\[[^\]]*\]/g, "#REF!");
      workbook.write(sheet, row, column, {
        formula: lost.replace("Begroting[[#This Row],[Opleiding-ID]]", "[@[Opleiding-ID]]"),
      });
      workbook.write(sheet, row + 1, column, { formula: `=1+${lost.slice(1)}` });
    }
    workbook.table("Begroting").area = { ...area, rows: area.rows + 1 };
    const { ops, changes } = plan(workbook);
    expect(changes).toEqual([{ kind: "fillFormulas", name: "Begroting", columns: [] }]);
    const own = formulas.map(([place]) => cells?.get(`${area.row + 2},${place.split(",")[1] ?? ""}`));
    workbook.apply(ops);
    expect(formulas.map(([place]) => cells?.get(place))).toEqual(formulas.map(([, content]) => content));
    expect(formulas.map(([place]) => cells?.get(`${area.row + 2},${place.split(",")[1] ?? ""}`))).toEqual(own);
    expect(plan(workbook).ops).toEqual([]);
  });

  it("makes drop-downs and charts again whose cells are gone", () => {
    const workbook = complete();
    const [board] = [...workbook.charts.keys()];
    const lists = workbook.tables.findIndex(({ name }) => name === "LijstAfdeling");
    workbook.tables.splice(lists, 1);
    const dressed = plan(workbook).ops.flatMap((op) => (op.kind === "validate" ? [op.sheet] : []));
    expect(new Set(dressed)).toEqual(new Set(dressed).add("Personeel").add("Behoeften").add("Begroting"));
    expect(dressed).not.toContain("Rollen");
    const chart = everything.find((op) => op.kind === "addChart");
    if (chart?.kind !== "addChart" || board === undefined) throw new Error("The plan has charts.");
    const broken = complete();
    for (const name of broken.names.keys())
      if (broken.names.get(name)?.sheet === chart.sheet) broken.names.delete(name);
    const again = plan(broken).ops.filter((op) => op.kind === "addChart");
    expect(again.every((op) => op.kind === "addChart" && op.replaces)).toBe(true);
    expect(again.map((op) => op.kind === "addChart" && op.name)).toContain(chart.name);
  });

  it("puts rows back that were torn from a block, also after a batch that stopped anywhere", () => {
    const torn = complete();
    const title = torn.names.get("Blok_totalsByCluster");
    if (title === undefined) throw new Error("The budget has totals by cluster.");
    const cells = torn.sheets.get(title.sheet);
    for (let row = title.row + 2; row < title.row + 5; row++)
      for (const column of [title.column, title.column + 1]) {
        torn.write(title.sheet, row, column - 1, { formula: String(cells?.get(`${row},${column}`)) });
        torn.write(title.sheet, row, column, "");
      }
    torn.write(title.sheet, title.row - 1, title.column - 1, "eigen notitie");
    const wanted = complete();
    wanted.write(title.sheet, title.row - 1, title.column - 1, "eigen notitie");
    const { ops, changes } = plan(torn);
    expect(changes.map(({ kind, name }) => [kind, name])).toContainEqual(["fillFormulas", "Per cluster"]);
    for (let done = 0; done <= ops.length; done++) {
      const workbook = torn.copy().apply(ops.slice(0, done));
      workbook.apply(plan(workbook).ops);
      expect(workbook.isSameAs(wanted), `after ${done} of ${ops.length} ops`).toBe(true);
    }
  });

  it("leaves a row of a block alone that people made their own, and cells of theirs beside it", () => {
    const workbook = complete();
    const { sheet = "", row = 0, column = 0 } = workbook.names.get("Blok_totalsByCluster") ?? {};
    workbook.write(sheet, row + 2, column, "Onze directie");
    workbook.write(sheet, row + 3, column + 1, { formula: "=1+1" });
    workbook.write(sheet, row + 3, column + 2, "opgelet");
    expect(plan(workbook).ops).toEqual([]);
  });
});
