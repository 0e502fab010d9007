import { beforeAll, describe, expect, it } from "vitest";
import { checkPlan, type CheckedPlan } from "../../src/actions/checkPlan";
import { wordDocument } from "../../src/actions/report/wordDocument";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { Host } from "../../src/host/createHost";
import { formatEuro, formatNumber } from "../../src/i18n/formats";
import { wordTests, wordText } from "../libreOffice/wordText";
import { aBuiltPlan } from "./aBuiltPlan";
import { blockRows, tableRows } from "./cellsOf";

/** LibreOffice starts twice: longer than other tests may take. */
const patience = 240_000;

const euro = (amount: unknown) => formatEuro(Math.round(Number(amount) * 100), "nl-NL");

describe.skipIf(wordTests.skipped)("the documents of the example plan, opened by LibreOffice", () => {
  let host: Host;
  let checked: CheckedPlan;
  let plan: readonly string[];
  let law: readonly string[];

  beforeAll(async () => {
    host = await aBuiltPlan("nl-NL");
    const read = await checkPlan(excelWorkbook);
    if (!read.ok) throw new Error("The plan was not read.");
    checked = read.value;
    plan = wordText((await wordDocument("plan", checked, "nl-NL", "2027-03-01")).bytes);
    law = wordText((await wordDocument("law", checked, "nl-NL", "2027-03-01")).bytes);
  }, patience);

  it("show the sums of the sheets: steps of the budget, clusters and net cost by training", () => {
    const amounts = [
      ...blockRows(host.snapshot(), "costLadder", 2)
        .slice(0, 8)
        .map(([, amount]) => amount),
      ...blockRows(host.snapshot(), "boardClusters", 2)
        .slice(1)
        .map(([, amount]) => amount),
      ...tableRows(host, "Opleidingen").flatMap(({ Status: status, "Netto kosten": net }) =>
        status === "geannuleerd" ? [] : [net],
      ),
    ];
    expect(amounts.length).toBeGreaterThan(30);
    for (const amount of amounts) expect(plan).toContain(euro(amount));
  });

  it("show the sentences of the sheets: goals, sessions and which trainings the budget pays", () => {
    const lines = plan.join("\n");
    for (const { Doelstelling: goal } of tableRows(host, "Organisatiedoelen")) expect(plan).toContain(goal);
    for (const { Opleiding: title, Status: status } of tableRows(host, "Sessies"))
      if (status !== "geannuleerd") expect(plan).toContain(title);
    const paid = tableRows(host, "Opleidingen").filter(({ "Binnen budget?": within }) => within === "ja");
    expect(plan.filter((line) => line === "ja")).toHaveLength(paid.length);
    expect(lines).toContain("Strategisch plan");
    expect(lines).toContain("Jaarplan 2027");
  });

  it("count the parts of the Belgian check as the sheet Naleving does, and say the rest on its own sheet", () => {
    const check = blockRows(host.snapshot(), "planCheck", 3);
    const [, result] = check.at(-1) ?? [];
    const done = Number(String(result).split("/")[0]);
    expect(law.join("\n")).toContain(`${done} van de 10 onderdelen zijn er`);
    const toDo = check.filter(([, present]) => present === "nee");
    expect(toDo).toHaveLength(10 - done);
    for (const [part, , what] of toDo) expect(law.join("\n")).toContain(`Ontbreekt nog: ${part}. ${what} (blad `);
    const groups = blockRows(host.snapshot(), "representation", 3);
    const over50 = groups.find(([group]) => group === "50-plus");
    expect(law).toContain(formatNumber(Number(over50?.[1]), "nl-NL"));
  });
});
