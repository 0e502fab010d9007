import { beforeAll, describe, expect, it } from "vitest";
import type { Host } from "../../src/host/createHost";
import type { WorkbookSnapshot } from "../../src/host/workbook/snapshot";
import type { Language } from "../../src/i18n/language";
import { workbookTextsIn } from "../../src/i18n/workbook/workbookTextsIn";
import { aBuiltPlan, aPlanBuiltAnew, buildAgain, withFunctions } from "./aBuiltPlan";
import { blockRows, errorCells } from "./cellsOf";

describe.each<Language>(["nl-NL", "nl-BE", "en", "fr"])("the example plan in %s", (language) => {
  const texts = workbookTextsIn(language);
  const fallback = texts.common("withoutAddIn");
  let host: Host;
  let built: WorkbookSnapshot;
  const fallbackCells = () =>
    host.snapshot().sheets.flatMap(({ cells }) => cells.filter(({ value }) => value === fallback)).length;

  beforeAll(async () => {
    host = await aPlanBuiltAnew(language);
    built = host.snapshot();
  });

  it("has its sheets in this language and no cell with an error, also without the add-in's functions", () => {
    expect(host.snapshot().sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining([texts.sheet("budget").name, texts.sheet("yearCalendar").name, texts.sheet("board").name]),
    );
    expect(errorCells(host.snapshot())).toEqual([]);
    expect(fallbackCells()).toBeGreaterThan(5);
  });

  it("is complete: building once more changes nothing", async () => {
    const before = host.snapshot();
    host.traffic.clear();
    expect(await buildAgain(language)).toEqual([]);
    expect(host.traffic.syncs.length).toBe(2);
    expect(host.snapshot()).toEqual(before);
  });

  it("shows an answer in every cell with a function once the add-in is there, and no error", async () => {
    await withFunctions(host);
    expect(errorCells(host.snapshot())).toEqual([]);
    expect(fallbackCells()).toBe(0);
    const [ranked, open] = [blockRows(host.snapshot(), "rankedList", 8), blockRows(host.snapshot(), "warnings", 6)];
    expect(ranked.slice(1).map(([rank]) => rank)).toEqual(ranked.slice(1).map((_row, index) => index + 1));
    expect(open.length).toBeGreaterThan(10);
  });

  it.runIf(language === "nl-NL")("was calculated alike in the copy that other tests are given", async () => {
    expect((await aBuiltPlan(language)).snapshot()).toEqual(built);
  });
});
