import { beforeAll, describe, expect, it } from "vitest";
import { readPlan } from "../../src/actions/readPlan";
import type { Plan } from "../../src/domain/plan/plan";
import { ruleContext } from "../../src/domain/warnings/ruleContext";
import { targetGroupMembers } from "../../src/domain/warnings/targetGroupMembers";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { Host } from "../../src/host/createHost";
import { found } from "../domain/warnings/found";
import { aBuiltPlan } from "./aBuiltPlan";
import { tableRows, typeIn } from "./cellsOf";

let host: Host;
let plan: Plan;

async function readAgain(): Promise<void> {
  const read = await readPlan(excelWorkbook);
  if (!read.ok) throw new Error(read.problem.code);
  plan = read.value.plan;
}

beforeAll(async () => {
  host = await aBuiltPlan("nl-NL");
  await readAgain();
});

describe("target groups", () => {
  const membersOnSheet = () =>
    new Map(tableRows(host, "Doelgroepen").map(({ ID: id, "Aantal medewerkers": members }) => [id, members]));
  const membersInWarnings = () =>
    new Map([...targetGroupMembers(plan, ruleContext(plan))].map(([id, members]) => [id, members.length]));

  it("have as many members on the sheet as in the warnings, the risk group of the example included", () => {
    expect(membersOnSheet()).toEqual(membersInWarnings());
    const over50 = tableRows(host, "Doelgroepen").find(({ Waarde: value }) => value === "50-plus");
    expect(over50?.["Aantal medewerkers"]).toBeGreaterThan(0);
  });

  it("count people who left no more", async () => {
    const before = membersOnSheet();
    const row = tableRows(host, "Medewerkers").findIndex(({ Afdeling: department }) => department === "Service");
    await typeIn(host, "Medewerkers", row, "Uit dienst", "1-1-2020");
    await readAgain();
    expect(membersOnSheet()).not.toEqual(before);
    expect(membersOnSheet()).toEqual(membersInWarnings());
    await typeIn(host, "Medewerkers", row, "Uit dienst", "");
  });

  it("answer to the word that a user types, on the sheet, in the warning of an empty group and in the Belgian check", async () => {
    const row = tableRows(host, "Doelgroepen").findIndex(({ Waarde: value }) => value === "50-plus");
    const id = tableRows(host, "Doelgroepen")[row]?.ID;
    await typeIn(host, "Doelgroepen", row, "Waarde", "Arbeidsbeperking");
    await readAgain();
    expect(found("W-BE-04", plan).map(({ facts }) => facts.item)).not.toContain("disability");
    expect(membersOnSheet()).toEqual(membersInWarnings());
    await typeIn(host, "Doelgroepen", row, "Waarde", "rolstoelgebruikers");
    await readAgain();
    expect(membersOnSheet().get(String(id))).toBe(0);
    expect(found("W-DG-01", plan).map(({ at }) => at)).toContain(`targetGroups/${String(id)}/filterValue`);
    await typeIn(host, "Doelgroepen", row, "Waarde", "50-plus");
  });

  it("offer the words of the list that was chosen", () => {
    const rules = host.snapshot().sheets.find(({ name }) => name === "Visie")?.validations ?? [];
    const lists = rules.map(({ rule }) => String((rule as { list?: { source?: string } }).list?.source));
    expect(lists.filter((source) => source.startsWith("=IF("))).toEqual([
      expect.stringMatching(/="afdeling",'Lijsten'!.*="functie",'Lijsten'!.*="kwetsbare groep",'Lijsten'!/),
    ]);
  });
});

describe("rules of the game", () => {
  it("lack on the sheet what the warnings say of them: an empty text, or the consent of the works council", async () => {
    const state = () =>
      new Map(tableRows(host, "Spelregels").map(({ ID: id, "Wat nog ontbreekt": lacks }) => [id, lacks]));
    const without = () => found("W-REG-02", plan).flatMap(({ at }) => (at.startsWith("rules/") ? [at] : []));
    const lacking = (what: string) => [...state()].filter(([, lacks]) => lacks === what).map(([id]) => id);
    await readAgain();
    expect(lacking("Instemming ondernemingsraad").map((id) => `rules/${String(id)}/worksCouncilConsent`)).toEqual(
      without(),
    );
    const before = without().length;
    const row = tableRows(host, "Spelregels").findIndex(
      ({ "Wat nog ontbreekt": lacks }) => lacks === "Instemming ondernemingsraad",
    );
    await typeIn(host, "Spelregels", row, "Tekst", "");
    await readAgain();
    expect(lacking("Tekst van de spelregel")).toHaveLength(1);
    expect(without()).toHaveLength(before - 1);
    expect(found("W-REG-01", plan)).toHaveLength(1);
  });
});
