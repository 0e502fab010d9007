import { beforeAll, expect, it } from "vitest";
import { budgetApproval } from "../../src/domain/calculations/budgetApproval";
import type { Host } from "../../src/host/createHost";
import { aBuiltPlan } from "./aBuiltPlan";
import { blockRows, tableRows, typeIn } from "./cellsOf";
import { planNow } from "./planNow";

let host: Host;

beforeAll(async () => {
  host = await aBuiltPlan("nl-NL");
});

const board = () => blockRows(host.snapshot(), "boardDecision", 2).map(([, value]) => value ?? "");
const inForce = () =>
  tableRows(host, "Besluiten").flatMap(({ ID: id, "Geldt nu?": now }) => (now === "ja" ? [id] : []));

const approval = async () => budgetApproval(await planNow());

it("shows the last decision on the budget on the board page, with who and on what condition", async () => {
  expect(inForce()).toEqual(["BES-003"]);
  expect((await approval())?.decision?.id).toBe("BES-003");
  const [status, by, on, decision, condition] = board();
  expect([status, by, decision]).toEqual([
    "goedgekeurd",
    "Katrien Vermeulen, algemeen directeur",
    "akkoord onder voorwaarde",
  ]);
  expect(on).toBe(46_426);
  expect(condition).toBe("Halfjaarlijks verslag over wat de opleidingen opleverden.");
});

it("follows a later refusal in the sheet: nobody approved any more", async () => {
  const rows = tableRows(host, "Besluiten");
  const row = rows.findIndex(({ ID: id }) => id === "BES-001");
  await typeIn(host, "Besluiten", row, "Waarover", "budget");
  await typeIn(host, "Besluiten", row, "Datum", "1-3-2027");
  await typeIn(host, "Besluiten", row, "Besluit", "niet akkoord");
  expect(inForce()).toEqual(["BES-001"]);
  expect(await approval()).toMatchObject({ isApproved: false, decision: { id: "BES-001" } });
  const [, by, on, decision, condition] = board();
  expect([by, on, decision, condition]).toEqual(["", "", "niet akkoord", ""]);
});

it("shows the settings and the choices to tick while the log holds no decision on the budget", async () => {
  for (const [row] of tableRows(host, "Besluiten").entries())
    await typeIn(host, "Besluiten", row, "Waarover", "prioriteiten");
  expect(inForce()).toEqual([]);
  const [status, by, on, decision] = board();
  expect([status, by, on]).toEqual(["goedgekeurd", "Katrien Vermeulen", 46_426]);
  expect(decision).toMatch(/^☐ akkoord/);
});
