import { describe, expect, it } from "vitest";
import { applyImport } from "../../../src/actions/import/applyImport";
import type { ImportPreview } from "../../../src/actions/import/importPreview";
import { previewImport } from "../../../src/actions/import/previewImport";
import { proposeMapping } from "../../../src/actions/import/proposeMapping";
import { readFile } from "../../../src/actions/import/readFile";
import { rememberedMapping } from "../../../src/actions/import/rememberedMapping";
import { lastActions, restoreOne } from "../../../src/actions/lastActions";
import { planFromSnapshot } from "../../../src/blueprint/planFromSnapshot";
import type { Plan } from "../../../src/domain/plan/plan";
import { workbookTextsIn } from "../../../src/i18n/workbook/workbookTextsIn";
import { aWorkbook, type MemoryWorkbook } from "./aWorkbook";

const texts = workbookTextsIn("nl-BE");
const by = { when: "2027-03-01 14:05", who: null };

async function planOf({ port }: MemoryWorkbook): Promise<Plan> {
  const reading = await port.read(() => true);
  if (!reading.ok) throw new Error("The workbook in memory can always be read.");
  return planFromSnapshot(reading.value, texts).plan;
}

async function previewOf(workbook: MemoryWorkbook, text: string): Promise<ImportPreview> {
  const source = await readFile(new TextEncoder().encode(text), "staf.csv");
  return previewImport(source, proposeMapping(source, "employees"), {}, await planOf(workbook));
}

async function actionsOf({ port }: MemoryWorkbook) {
  const actions = await lastActions(port);
  if (!actions.ok) throw new Error("The workbook in memory can always be read.");
  return actions.value;
}

const all = ({ grid }: MemoryWorkbook) =>
  ["Medewerkers", "Systeem", "Logboek"].map((table) => grid(table).map((row) => [...row]));
const many = (count: number) =>
  `ID;Naam;Uurkost\n${Array.from({ length: count }, (_, index) => `${index + 1};Naam ${index + 1};38,50`).join("\n")}`;

describe("applyImport", () => {
  it("writes new people where the table is empty and below it, and remembers the mapping", async () => {
    const workbook = aWorkbook(texts);
    const result = await applyImport(
      workbook.port,
      texts,
      await previewOf(workbook, "ID;Naam;VTE;In dienst\n7;An;80%;2020-02-03\n8;=1+1;1;\n"),
      by,
    );
    expect(result).toMatchObject({ outcome: "done", added: 2, changed: 0 });
    const plan = await planOf(workbook);
    expect(plan.employees).toMatchObject([
      { id: "7", name: "An", fte: 0.8, startDate: "2020-02-03" },
      { id: "8", name: "=1+1", fte: 1 },
    ]);
    expect(workbook.grid("Medewerkers")).toHaveLength(3);
    expect(rememberedMapping(plan, "employees")?.headers).toEqual({
      id: "ID",
      name: "Naam",
      fte: "VTE",
      startDate: "In dienst",
    });
  });

  it("changes only the cells that differ, and nothing the second time", async () => {
    const workbook = aWorkbook(texts);
    await applyImport(workbook.port, texts, await previewOf(workbook, "ID;Naam;Team\n7;An;A\n8;Bo;B\n"), by);
    const second = await previewOf(workbook, "ID;Naam;Team\n8;Bo;C\n7;An;\n");
    expect(await applyImport(workbook.port, texts, second, by)).toMatchObject({
      outcome: "done",
      added: 0,
      changed: 1,
    });
    expect((await planOf(workbook)).employees).toMatchObject([
      { id: "7", team: "A" },
      { id: "8", team: "C" },
    ]);
    const calls = workbook.applied.length;
    await applyImport(workbook.port, texts, await previewOf(workbook, "ID;Naam;Team\n8;Bo;C\n7;An;\n"), by);
    expect(workbook.applied).toHaveLength(calls);
  });

  it("writes in parts, and is as before when it is cancelled between two of them", async () => {
    const workbook = aWorkbook(texts);
    const before = all(workbook);
    const stop = new AbortController();
    const seen: number[] = [];
    const progress = ({ done }: { readonly done: number }): void => {
      seen.push(done);
      if (done > 2000) stop.abort();
    };
    const result = await applyImport(workbook.port, texts, await previewOf(workbook, many(5000)), by, {
      signal: stop.signal,
      progress,
    });
    expect(result).toMatchObject({ outcome: "cancelled", takenBack: true });
    expect(seen).toEqual([0, 0, 1, 2001]);
    expect((await planOf(workbook)).employees).toEqual([]);
    expect((await planOf(workbook)).changeLog).toEqual([]);
    expect(all(workbook).map((rows) => rows[0])).toEqual(before.map((rows) => rows[0]));
  });

  it.each([1, 2, 3, 4])("is as before when Excel refuses part %d", async (part) => {
    const workbook = aWorkbook(texts, part);
    const result = await applyImport(workbook.port, texts, await previewOf(workbook, many(5000)), by);
    expect(result).toMatchObject({ outcome: "failed", takenBack: true, problem: { reason: "tooLarge" } });
    const plan = await planOf(workbook);
    expect(plan.employees).toEqual([]);
    expect(rememberedMapping(plan, "employees")).toBeNull();
  });

  it("writes nothing when somebody added the same person since the preview", async () => {
    const workbook = aWorkbook(texts);
    const preview = await previewOf(workbook, "ID;Naam\n7;An\n");
    await applyImport(workbook.port, texts, await previewOf(workbook, "ID;Naam\n7;Bo\n"), by);
    expect(await applyImport(workbook.port, texts, preview, by)).toMatchObject({
      outcome: "failed",
      problem: { reason: "outdated" },
    });
    expect((await planOf(workbook)).employees).toMatchObject([{ id: "7", name: "Bo" }]);
  });

  it("writes nothing when somebody typed in a cell that it would change, but minds no other cell", async () => {
    const workbook = aWorkbook(texts);
    await applyImport(workbook.port, texts, await previewOf(workbook, "ID;Naam;Team;VTE\n7;An;A;80%\n8;Bo;B;1\n"), by);
    const preview = await previewOf(workbook, "ID;Naam;Team;VTE\n7;An;Z;0,5\n");
    const [header = [], an = []] = workbook.grid("Medewerkers");
    an[header.indexOf(texts.header("employees", "name"))] = "Anna";
    const cell = header.indexOf(texts.header("employees", "fte"));
    an[cell] = 0.9;
    const before = all(workbook);
    expect(await applyImport(workbook.port, texts, preview, by)).toMatchObject({
      outcome: "failed",
      problem: { reason: "outdated", outcome: "nothingFinal" },
    });
    expect(all(workbook)).toEqual(before);
    an[cell] = 0.8;
    expect(await applyImport(workbook.port, texts, preview, by)).toMatchObject({ outcome: "done", changed: 1 });
    expect((await planOf(workbook)).employees[0]).toMatchObject({ name: "Anna", team: "Z", fte: 0.5 });
  });

  it("writes nothing while a filter hides rows of a table that would grow", async () => {
    const workbook = aWorkbook(texts, undefined, "Medewerkers");
    const result = await applyImport(workbook.port, texts, await previewOf(workbook, many(3)), by);
    expect(result).toMatchObject({ outcome: "failed", takenBack: true, problem: { reason: "filtered" } });
    expect(workbook.applied).toEqual([]);
  });

  it("can be taken back later from the log alone, and leaves what was changed since", async () => {
    const workbook = aWorkbook(texts);
    await applyImport(workbook.port, texts, await previewOf(workbook, "ID;Naam;Team;VTE\n7;An;A;80%\n8;Bo;B;1\n"), by);
    const preview = await previewOf(workbook, "ID;Naam;Team;VTE\n7;Anna;Z;0,5\n9;Cas;Z;1\n");
    expect(await applyImport(workbook.port, texts, preview, by)).toMatchObject({ outcome: "done", isLogged: true });
    const header = workbook.grid("Medewerkers")[0] ?? [];
    const an = workbook.grid("Medewerkers")[1] ?? [];
    an[header.indexOf(texts.header("employees", "team"))] = "later";
    const [newest] = await actionsOf(workbook);
    expect(newest).toMatchObject({ kind: "importFile", restorable: true });
    if (newest) await restoreOne(workbook.port, newest, by);
    expect((await planOf(workbook)).employees).toMatchObject([
      { id: "7", name: "An", team: "later", fte: 0.8 },
      { id: "8", name: "Bo" },
    ]);
    expect((await actionsOf(workbook)).map(({ kind, restorable }) => [kind, restorable])).toEqual([
      ["restore", false],
      ["importFile", false],
      ["importFile", true],
    ]);
  });

  it("takes back thousands of rows that were sorted meanwhile, with a short log", async () => {
    const workbook = aWorkbook(texts);
    await applyImport(workbook.port, texts, await previewOf(workbook, many(5000)), by);
    expect(workbook.grid("Logboek").length).toBeLessThan(20);
    const [header, ...rows] = workbook.grid("Medewerkers").splice(0);
    workbook.grid("Medewerkers").push(header ?? [], ...rows.toReversed());
    const [newest] = await actionsOf(workbook);
    if (newest) expect(await restoreOne(workbook.port, newest, by)).toMatchObject({ ok: true });
    expect((await planOf(workbook)).employees).toEqual([]);
  });

  it("refuses a preview with open questions", async () => {
    const workbook = aWorkbook(texts);
    const preview = await previewOf(workbook, "ID;Naam;In dienst\n7;An;7/10/2019\n");
    await expect(applyImport(workbook.port, texts, preview, by)).rejects.toThrow("open questions");
  });
});
