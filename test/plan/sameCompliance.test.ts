import { beforeAll, describe, expect, it } from "vitest";
import { complianceOverview } from "../../src/actions/compliance/complianceOverview";
import type { Plan } from "../../src/domain/plan/plan";
import { findingsInBookings } from "../../src/domain/warnings/bookings";
import { ruleContext } from "../../src/domain/warnings/ruleContext";
import { takesPlace } from "../../src/domain/calculations/takesPlace";
import { presentEmployees, targetGroupMembers } from "../../src/domain/warnings/targetGroupMembers";
import { trainingAccounts } from "../../src/domain/warnings/trainingAccounts";
import type { Host } from "../../src/host/createHost";
import { found } from "../domain/warnings/found";
import { aBuiltPlan } from "./aBuiltPlan";
import { blockRows, tableRows, typeIn } from "./cellsOf";
import { planNow } from "./planNow";

let host: Host;
let plan: Plan;

async function readAgain(): Promise<void> {
  plan = await planNow();
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

describe("the check of the Belgian plan in ten points", () => {
  const shown = () => blockRows(host.snapshot(), "planCheck", 3).slice(1);

  it("gives on the sheet the parts that the warnings and the pane miss", async () => {
    await readAgain();
    const { check } = complianceOverview(plan);
    expect(shown().map(([, present]) => present)).toEqual([
      ...(check?.items.map(({ isPresent }) => (isPresent ? "ja" : "nee")) ?? []),
      `${String(check?.done)}/10`,
    ]);
    expect(shown().at(-1)?.[2]).toBe("Nog niet klaar voor overleg");
    expect(
      found("W-BE-04", plan)
        .map(({ facts }) => facts.item)
        .toSorted(),
    ).toEqual((check?.items ?? []).flatMap(({ item, isPresent }) => (isPresent ? [] : [item])).toSorted());
  });

  it("is ready for consultation only with all ten", async () => {
    const [disability, foreignOrigin] = ["arbeidsbeperking", "buitenlandse herkomst"];
    const everyone = tableRows(host, "Doelgroepen").map(({ Waarde: value }, row) => ({ value, row }));
    const spare = everyone.filter(({ value }) => value !== "50-plus").slice(0, 2);
    for (const [index, { row }] of spare.entries()) {
      await typeIn(host, "Doelgroepen", row, "Gekozen op", "kwetsbare groep");
      await typeIn(host, "Doelgroepen", row, "Waarde", (index === 0 ? disability : foreignOrigin) ?? "");
    }
    const groups = tableRows(host, "Doelgroepen");
    for (const [row, training] of tableRows(host, "Opleidingen").entries()) {
      if (training["Doelgroep-ID"] === null)
        await typeIn(host, "Opleidingen", row, "Doelgroep-ID", String(groups[0]?.ID));
    }
    await typeIn(host, "Opleidingen", 0, "Krapteberoep?", "ja");
    for (const [row, { Geslacht: gender }] of tableRows(host, "Medewerkers").entries())
      if (gender === null) await typeIn(host, "Medewerkers", row, "Geslacht", "X");
    await readAgain();
    expect(shown().filter(([, present]) => present === "nee")).toEqual([]);
    expect(shown().at(-1)?.slice(1)).toEqual(["10/10", "Klaar voor overleg"]);
    expect(found("W-BE-04", plan)).toEqual([]);
  });
});

describe("the training accounts", () => {
  const shown = () =>
    blockRows(host.snapshot(), "trainingRightAccount", 6)
      .slice(2)
      .filter(([, , , right]) => right !== "" && right !== null)
      .map(([id, , ...days]) => [id, ...days.map((day) => Math.round(Number(day) * 1e6) / 1e6)]);
  const inPane = () =>
    trainingAccounts(plan, ruleContext(plan)).map(({ employee, carriedIn, right, taken, balance }) => [
      employee.id,
      ...[carriedIn, right, taken, balance].map((day) => Math.round(day * 1e6) / 1e6),
    ]);

  it("hold the same days on the sheet, in the pane and in the warnings", async () => {
    await readAgain();
    expect(inPane().length).toBeGreaterThan(20);
    expect(shown()).toEqual(inPane());
  });

  it("let days end with the window of the legal parameters, and keep all of them while it is blank", async () => {
    const row = tableRows(host, "ParWet").findIndex(({ Code: code }) => code === "BE.right.windowYears");
    const carried = () => inPane().reduce((sum, [, days]) => sum + Math.max(0, Number(days)), 0);
    await readAgain();
    const before = carried();
    expect(before).toBeGreaterThan(0);
    for (const [window, expected] of [
      ["1", 0],
      ["", before],
      ["5", before],
    ] as const) {
      await typeIn(host, "ParWet", row, "Waarde", window);
      await readAgain();
      expect(carried(), `window ${window}`).toBe(expected);
      expect(shown()).toEqual(inPane());
    }
  });

  it("leave out hours of Flemish training leave once the organisation says that they do not count", async () => {
    await readAgain();
    const taken = () => inPane().reduce((sum, [, , , days]) => sum + Number(days), 0);
    const before = taken();
    const followed = tableRows(host, "Deelnames").find(({ "Gerealiseerde uren": hours }) => Number(hours) > 0);
    const session = plan.sessions.find(({ id }) => id === followed?.["Sessie-ID"]);
    await typeIn(host, "Subsidies", 0, "Soort", "Vlaams opleidingsverlof");
    await typeIn(host, "Subsidies", 0, "Opleiding-ID", String(session?.trainingId));
    const setting = tableRows(host, "Organisatie").findIndex(({ ID: id }) => id === "vovCounts");
    await typeIn(host, "Organisatie", setting, "Waarde", "nee");
    await readAgain();
    expect(taken()).toBeLessThan(before);
    expect(shown()).toEqual(inPane());
    await typeIn(host, "Organisatie", setting, "Waarde", "ja");
    await readAgain();
    expect(taken()).toBe(before);
    expect(shown()).toEqual(inPane());
  });
});

describe("participation", () => {
  const value = (label: string) => blockRows(host.snapshot(), "participation", 2).find(([name]) => name === label)?.[1];

  it("counts people in service who take a place: no cancelled, waiting or proposed enrolments, and nobody who left", async () => {
    await readAgain();
    const present = presentEmployees(plan, ruleContext(plan));
    const context = ruleContext(plan);
    const taking = new Set(
      findingsInBookings(plan, context, (enrolment, _planned, { id }) => (takesPlace(enrolment) ? id : null)),
    );
    const participants = present.filter(({ id }) => taking.has(id)).length;
    expect(value("Medewerkers in dienst")).toBe(present.length);
    expect(value("Waarvan vrouwen")).toBe(present.filter(({ gender }) => gender === "V").length);
    expect(value("Met minstens één inschrijving")).toBe(participants);
    const rows = tableRows(host, "Deelnames");
    const only = rows.findIndex(
      ({ "Medewerker-ID": id, "Neemt een plaats in?": takes }) =>
        takes === "ja" &&
        rows.filter((row) => row["Medewerker-ID"] === id && row["Neemt een plaats in?"] === "ja").length === 1,
    );
    for (const status of ["wachtlijst", "geannuleerd", "voorgesteld"]) {
      await typeIn(host, "Deelnames", only, "Status", status);
      expect(value("Met minstens één inschrijving"), status).toBe(participants - 1);
    }
  });
});

describe("the Dutch overviews", () => {
  it("give the same costs by class and the same register of transition costs as the pane", async () => {
    const rows = tableRows(host, "Deelnames");
    const taking = rows.flatMap(({ "Neemt een plaats in?": takes }, row) => (takes === "ja" ? [row] : []));
    for (const [index, row] of taking.slice(0, 4).entries()) {
      await typeIn(host, "Deelnames", row, "Kosten zonder loon", String(100 * (index + 1)));
      await typeIn(host, "Deelnames", row, "Transitiekosten", "ja");
      if (index > 0) await typeIn(host, "Deelnames", row, "Toestemming transitiekosten op", "1-1-2020");
      if (index > 1) await typeIn(host, "Deelnames", row, "Voor de eigen functie?", index === 2 ? "ja" : "nee");
      if (index < 3) await typeIn(host, "Deelnames", row, "WKR-klasse", index === 0 ? "loon" : "gericht vrijgesteld");
    }
    await readAgain();
    const { dutch } = complianceOverview(plan);
    const cents = (euro: unknown) => Math.round(Number(euro) * 100);
    const classes = blockRows(host.snapshot(), "wkr", 2).slice(1, 5);
    expect(classes.map(([, amount]) => cents(amount))).toEqual(
      (["targetedExemption", "freeSpace", "wage", "unclassified"] as const).map((key) => dutch?.wkr[key]),
    );
    expect(dutch?.wkr.wage).toBe(10_000);
    const [total, , ...register] = blockRows(host.snapshot(), "transitionCosts", 6);
    expect(register.map(([, , , amount, deductible]) => [cents(amount), cents(deductible)])).toEqual(
      dutch?.transition.map(({ amount, deductible }) => [amount, deductible]),
    );
    expect(cents(total?.[4])).toBe(dutch?.transition.reduce((sum, { deductible }) => sum + deductible, 0));
    expect(register.map(([, , , , , reason]) => reason ?? "")).toEqual(
      dutch?.transition.map(({ refusal }) => (refusal === null ? "" : refusalWords[refusal])),
    );
    expect(found("W-NL-05", plan)).toHaveLength(
      dutch?.transition.filter(({ refusal }) => refusal !== null).length ?? -1,
    );
  });
});

const refusalWords: Readonly<Record<string, string>> = {
  noConsent: "geen schriftelijke toestemming",
  consentAfterCost: "toestemming na de eerste dag",
  ownFunction: "opleiding voor de eigen functie",
};

describe("the spread of training over the year", () => {
  it("adds up the hours of everybody who takes a place, with a quarter of each three months and the busiest month", async () => {
    await readAgain();
    const context = ruleContext(plan);
    const hours = findingsInBookings(plan, context, (enrolment, { days }) => (takesPlace(enrolment) ? days : null))
      .flat()
      .filter(({ date }) => date.startsWith("2027"))
      .reduce((sum, { start, end }) => sum + ((end ?? 0) - (start ?? 0)) / 60, 0);
    const rows = blockRows(host.snapshot(), "trainingSpread", 4).slice(1);
    const months = rows.slice(0, 12).map(([, value]) => Number(value));
    expect(months.reduce((sum, value) => sum + value, 0)).toBeCloseTo(hours, 6);
    expect(rows.reduce((sum, [, , , share]) => sum + Number(share ?? 0), 0)).toBeCloseTo(1, 6);
    expect(rows[12]?.[1]).toBeCloseTo((Math.max(...months) * 12) / hours, 3);
  });
});
