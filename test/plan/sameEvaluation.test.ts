import { beforeAll, describe, expect, it } from "vitest";
import { evaluationOverview } from "../../src/actions/evaluation/evaluationOverview";
import type { Plan } from "../../src/domain/plan/plan";
import { ruleContext } from "../../src/domain/warnings/ruleContext";
import { presentEmployees } from "../../src/domain/warnings/targetGroupMembers";
import type { Host } from "../../src/host/createHost";
import { found } from "../domain/warnings/found";
import { aBuiltPlan } from "./aBuiltPlan";
import { blockRows, errorCells, tableRows, typeIn } from "./cellsOf";
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

describe("the coverage of the evaluation", () => {
  const rows = () => blockRows(host.snapshot(), "evaluationCoverage", 4).slice(1);

  it("is the same on the sheet, in the pane and in the warning, with the norms of the settings", async () => {
    const setting = tableRows(host, "Organisatie").findIndex(({ ID: id }) => id === "evaluationNorm2");
    await typeIn(host, "Opleidingen", 0, "Status", "afgerond");
    await typeIn(host, "Opleidingen", 1, "Status", "afgerond");
    await typeIn(host, "Organisatie", setting, "Waarde", "0,5");
    await readAgain();
    const { coverage, finished } = evaluationOverview(plan, "2027-06-01");
    expect(finished).toBeGreaterThan(1);
    expect(rows().map(([, , share, norm]) => [share, norm])).toEqual(
      coverage.map(({ share, target }) => [share, target]),
    );
    expect(rows()[1]?.[3]).toBe(0.5);
    expect(found("W-EVA-04", plan)[0]?.facts.levels.map(({ level }) => level)).toEqual(
      coverage.flatMap(({ level, below }) => (below ? [level] : [])),
    );
    await typeIn(host, "Opleidingen", 0, "Status", "geannuleerd");
    await readAgain();
    expect(rows().map(([, , share]) => share)).toEqual(
      evaluationOverview(plan, "2027-06-01").coverage.map(({ share }) => share),
    );
  });
});

describe("the results of the trainings", () => {
  const shown = () =>
    new Map(
      blockRows(host.snapshot(), "evaluationResults", 10)
        .slice(1)
        .map(([id, , ...figures]) => [id, figures]),
    );

  it("are the same on the sheet as in the pane, and hidden for fewer than five answers", async () => {
    const rows = tableRows(host, "Deelnames");
    const training = tableRows(host, "Opleidingen").find(
      ({ ID: id, "Competentie-ID": competence, Status: status }) =>
        competence !== null &&
        status !== "geannuleerd" &&
        rows.filter((row) => row["Opleiding-ID"] === id && row["Neemt een plaats in?"] === "ja").length >= 5,
    );
    const places = rows.flatMap((row, index) =>
      row["Opleiding-ID"] === training?.ID && row["Neemt een plaats in?"] === "ja" ? [index] : [],
    );
    const scores = [9, 10, 8, 6, 7];
    const fill = async (index: number) => {
      const row = places[index] ?? 0;
      await typeIn(host, "Deelnames", row, "Status", "aanwezig");
      await typeIn(host, "Deelnames", row, "Tevredenheid 0-10", String(scores[index]));
      await typeIn(host, "Deelnames", row, "Score vooraf", "55");
      await typeIn(host, "Deelnames", row, "Score achteraf", "82");
      await typeIn(host, "Deelnames", row, "Gedrag zichtbaar?", index === 0 ? "nee" : "ja");
    };
    for (const index of [0, 1, 2, 3]) await fill(index);
    expect(
      shown()
        .get(training?.ID ?? null)
        ?.slice(0, 5),
    ).toEqual([4, 1, "< 5", "< 5", "< 5"]);
    await fill(4);
    await readAgain();
    const result = evaluationOverview(plan, "2027-06-01").results.find((one) => one.training.id === training?.ID);
    expect(result).toMatchObject({
      followed: 5,
      response: 1,
      satisfaction: { mean: 8, netPromoterScore: 20 },
      transfer: 0.8,
    });
    const [followed, response, mean, nps, gain, transfer, unmeasured, costPerPoint] =
      shown().get(training?.ID ?? null) ?? [];
    expect([followed, response, mean, nps, transfer, unmeasured]).toEqual([5, 1, 8, 20, 0.8, result?.unmeasured]);
    expect(gain).toBeCloseTo(0.6, 9);
    expect(result?.gain).toBeCloseTo(0.6, 9);
    if (result?.costPerPoint == null) expect(costPerPoint).toBe("");
    else expect(costPerPoint).toBeCloseTo(result.costPerPoint / 100, 6);
  });
});

describe("competences, learning paths and development", () => {
  it("show who is at the level, and the gap by job title, as the rows of the levels add up", async () => {
    await readAgain();
    const [header = [], ...rows] = blockRows(host.snapshot(), "competenceMatrix", 18);
    const titles = header.slice(6);
    expect(rows.map(([name]) => name)).toEqual(plan.competences.map(({ name }) => name));
    for (const [index, { id }] of plan.competences.entries()) {
      const levels = plan.competenceLevels.filter(({ competenceId }) => competenceId === id);
      const asked = levels.filter(({ neededNow }) => (neededNow ?? 0) > 0);
      const people = (of: typeof levels) => of.reduce((sum, row) => sum + (row.people || 1), 0);
      const gap = (of: typeof levels) =>
        of.reduce((sum, { present, neededNow, people: count, weight }) => {
          if (present === null || neededNow === null) return sum;
          return sum + Math.max(0, neededNow - present) * (count || 1) * (weight || 1);
        }, 0);
      const held = asked.filter(({ present, neededNow }) => (present ?? 0) >= (neededNow ?? 0));
      expect(rows[index]?.slice(1, 3), id).toEqual([people(asked), people(held)]);
      expect(rows[index]?.[4]).toBe(gap(levels));
      for (const [place, title] of titles.entries())
        if (title !== null && title !== "")
          expect(rows[index]?.[6 + place]).toBe(gap(levels.filter(({ jobTitle }) => jobTitle === title)));
    }
  });

  it("add up hours and cost of every path, and say for how many people with the job title a mandatory step is covered", () => {
    const [share, , ...paths] = blockRows(host.snapshot(), "learningPathTotals", 4);
    const steps = tableRows(host, "Leerpaden");
    expect(Number(share?.[1])).toBeGreaterThan(0);
    expect(paths.length).toBeGreaterThan(1);
    for (const [path, count, hours] of paths) {
      const own = steps.filter(({ Leerpad: name }) => name === path);
      expect(count).toBe(own.length);
      expect(hours).toBe(own.reduce((sum, { Uren: value }) => sum + Number(value), 0));
    }
    const mandatory = steps.filter(({ "Verplicht?": is, Functie: title }) => is === "ja" && title !== null);
    expect(mandatory.length).toBeGreaterThan(0);
    for (const { "Verplicht voor": required, "Met geldig attest": certified } of mandatory) {
      expect(Number(required)).toBeGreaterThanOrEqual(Number(certified));
    }
  });

  it("count people with a conversation this year, and goals that a training covers", async () => {
    await readAgain();
    const [people, talked, , goals, covered] = blockRows(host.snapshot(), "development", 2).map(([, value]) => value);
    const present = presentEmployees(plan, ruleContext(plan));
    const inYear = new Set(
      plan.developmentPlans.flatMap(({ employeeId, date }) => (date?.startsWith("2027-") === true ? [employeeId] : [])),
    );
    expect(people).toBe(present.length);
    expect(talked).toBe(present.filter(({ id }) => inYear.has(id)).length);
    const open = plan.developmentPlans.filter(({ goal, status }) => goal !== null && status !== "dropped");
    expect(goals).toBe(open.length);
    const active = new Set(plan.trainings.flatMap(({ id, status }) => (status === "cancelled" ? [] : [id])));
    expect(covered).toBe(open.filter(({ trainingId }) => trainingId !== null && active.has(trainingId)).length);
  });

  it("leave no cell with an error", () => {
    expect(errorCells(host.snapshot())).toEqual([]);
  });
});
