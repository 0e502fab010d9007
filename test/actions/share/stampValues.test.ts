import { beforeAll, describe, expect, it } from "vitest";
import { liveFormulas } from "../../../src/actions/share/liveFormulas";
import { showBoard } from "../../../src/actions/share/showBoard";
import { stampValues } from "../../../src/actions/share/stampValues";
import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import type { Host } from "../../../src/host/createHost";
import { aBuiltPlan, buildAgain, withFunctions } from "../../plan/aBuiltPlan";
import { blockPlace, blockRows, cellOf, errorCells, tableRows, typeIn } from "../../plan/cellsOf";
import { withoutWaiting } from "../../plan/withoutWaiting";

const when = "2027-03-01 14:05";
const parts = { warnings: 6, rankedList: 8, conflicts: 7, socialBalance: 5, control: 4, absenceWages: 8 } as const;

let host: Host;
/** An empty text and an empty cell look the same. */
const shown = () =>
  Object.entries(parts).map(([key, columns]) =>
    blockRows(host.snapshot(), key, columns).map((row) => row.map((value) => (value === "" ? null : value))),
  );
const ownFormulas = () =>
  host.snapshot().sheets.flatMap(({ cells }) => cells.filter(({ formula }) => formula?.includes("OPL.")));
const withoutTwin = () => ownFormulas().filter(({ formula }) => formula?.includes("invoegtoepassing"));
const titleOf = (key: string) => {
  const { sheet, row, column } = blockPlace(host.snapshot(), key);
  return cellOf(sheet, row, column)?.value;
};

beforeAll(async () => {
  host = await aBuiltPlan("nl-NL");
  await withFunctions(host);
});

describe("before sharing with people without the add-in", () => {
  it("keeps every answer as a value with its moment; formulas with a native twin stay", async () => {
    const before = shown();
    const live = withoutTwin().length;
    expect(live).toBeGreaterThan(20);
    expect(await stampValues(excelWorkbook, when)).toEqual({ ok: true, value: Object.keys(parts).length });
    await withoutWaiting(() => host.calculated());
    expect(shown()).toEqual(before);
    expect(withoutTwin()).toEqual([]);
    expect(ownFormulas().length).toBeGreaterThan(0);
    expect(titleOf("warnings")).toMatch(/ \(vastgezet op 01-03-2027 om 14:05\)$/);
    expect(tableRows(host, "Systeem").find(({ Sleutel }) => Sleutel === "stampedOn")).toMatchObject({ Waarde: when });
  });

  it("leaves a workbook that is complete, and nothing to do a second time", async () => {
    expect(await buildAgain("nl-NL")).toEqual([]);
    expect(await stampValues(excelWorkbook, when)).toEqual({ ok: false, problem: "nothingToChange" });
  });

  it("no longer follows the plan until the formulas live again", async () => {
    const [, ranked] = shown();
    await typeIn(host, "Begroting", 0, "Eenheidsprijs", "99999");
    await withoutWaiting(() => host.calculated());
    expect(shown()[1]).toEqual(ranked);
    expect(await liveFormulas(excelWorkbook)).toEqual({ ok: true, value: Object.keys(parts).length });
    await withoutWaiting(() => host.calculated());
    expect(shown()[1]).not.toEqual(ranked);
    expect(errorCells(host.snapshot())).toEqual([]);
    expect(titleOf("warnings")).toBe("Openstaande waarschuwingen");
    expect(await buildAgain("nl-NL")).toEqual([]);
    expect(await liveFormulas(excelWorkbook)).toEqual({ ok: false, problem: "nothingToChange" });
  });
});

it("shows the board page, also under another name", async () => {
  expect(await showBoard(excelWorkbook)).toEqual({ ok: true, value: null });
});
