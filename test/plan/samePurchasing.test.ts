import { beforeAll, describe, expect, it } from "vitest";
import { purchasingOverview } from "../../src/actions/suppliers/purchasingOverview";
import type { Host } from "../../src/host/createHost";
import { choiceTexts } from "../../src/i18n/workbook/choiceTexts";
import { aBuiltPlan } from "./aBuiltPlan";
import { blockRows, tableRows, typeIn } from "./cellsOf";
import { planNow } from "./planNow";

let host: Host;
const cents = (euro: unknown) => Math.round(Number(euro) * 100);

beforeAll(async () => {
  host = await aBuiltPlan("nl-NL");
});

describe("the sheet Leveranciers and the pane", () => {
  it("divide spending alike over who ordered", async () => {
    await typeIn(host, "Realisatie", 1, "Besteld door", "");
    const shown = blockRows(host.snapshot(), "spendByOrderer", 4);
    const { orderers } = purchasingOverview(await planNow());
    const word = (key: (typeof orderers)[number]["orderedBy"]) =>
      key === null ? "Niet genoteerd" : choiceTexts.orderedBy.words[key].nl;
    for (const { orderedBy, spend, share, outside } of orderers) {
      const row = shown.find(([name]) => name === word(orderedBy));
      expect([cents(row?.[1]), row?.[2], cents(row?.[3])]).toEqual([spend, share, outside]);
    }
    expect(orderers).toHaveLength(4);
    expect(cents(shown.at(-1)?.[1])).toBe(orderers.reduce((sum, { spend }) => sum + spend, 0));
    await typeIn(host, "Realisatie", 1, "Besteld door", "HR");
  });

  it("count suppliers of a theme alike, without own trainers", async () => {
    const shown = blockRows(host.snapshot(), "suppliersByTheme", 3).slice(1);
    const { crowdedThemes } = purchasingOverview(await planNow());
    expect(shown.flatMap(([theme, suppliers]) => (Number(suppliers) > 3 ? [{ theme, suppliers }] : []))).toEqual(
      crowdedThemes,
    );
    expect(shown.reduce((sum, [, , spent]) => sum + cents(spent), 0)).toBe(2_195_000);
  });

  it("find the same discounts, also when the step is out of reach", async () => {
    const sheet = () => {
      const rows = tableRows(host, "Contracten");
      const sum = (header: string) => rows.reduce((total, row) => total + cents(row[header]), 0);
      return { realised: sum("Korting behaald"), missed: sum("Korting gemist") };
    };
    expect(sheet()).toEqual({ realised: 0, missed: 148_700 });
    expect(purchasingOverview(await planNow()).discounts).toEqual(sheet());
    await typeIn(host, "Realisatie", 1, "Bedrag", "9500");
    expect(sheet()).toEqual({ realised: 42_000, missed: 106_700 });
    expect(purchasingOverview(await planNow()).discounts).toEqual(sheet());
    await typeIn(host, "Contracten", 0, "Korting vanaf deelnemers", "40");
    expect(sheet()).toEqual({ realised: 42_000, missed: 0 });
    expect(purchasingOverview(await planNow()).discounts).toEqual(sheet());
  });

  it("show the same score of a supplier and the same number of answers", async () => {
    const rows = tableRows(host, "Evaluatie");
    const at = rows.findIndex((row) => row["Opleiding-ID"] === "OPL-007" && row["Niveau 1-5"] === 1);
    await typeIn(host, "Evaluatie", at, "Gemeten", "7,5");
    await typeIn(host, "Evaluatie", at, "Antwoorden", "12");
    const shown = tableRows(host, "Leveranciers").flatMap((row) =>
      row["Antwoorden"] === 0 ? [] : [[row["Naam"], row["Tevredenheid deelnemers 0-10"], row["Antwoorden"]]],
    );
    const { scores } = purchasingOverview(await planNow());
    expect(scores.length).toBeGreaterThan(1);
    expect(new Set(shown)).toEqual(
      new Set(
        scores.map(({ name, mean, answers }) => [
          name,
          mean === "hidden" ? "< 5" : Math.round(mean * 100) / 100,
          answers,
        ]),
      ),
    );
    expect(scores).toContainEqual({ name: "Koeltechnisch Opleidingscentrum", answers: 12, mean: 7.5 });
  });
});
