import { beforeAll, describe, expect, it } from "vitest";
import { noticeDate } from "../../src/domain/calculations/noticeDate";
import { isoDateFromDayNumber } from "../../src/domain/calculations/dayNumber";
import type { Host } from "../../src/host/createHost";
import { aBuiltPlan } from "./aBuiltPlan";
import { tableRows, typeIn } from "./cellsOf";

let host: Host;

beforeAll(async () => {
  host = await aBuiltPlan("nl-NL");
});

/** Types in the first row of a table and gives what another column of that row shows then. */
async function shown(table: string, typed: Readonly<Record<string, string>>, column: string): Promise<unknown> {
  for (const [header, text] of Object.entries(typed)) await typeIn(host, table, 0, header, text);
  return tableRows(host, table)[0]?.[column];
}

describe("what nobody filled in is not zero", () => {
  it("shows no shortage of people while nobody said how many there are", async () => {
    expect(await shown("Personeelsplan", { "Fte nodig": "24", "Fte nu": "" }, "Fte tekort")).toBe("");
    expect(await shown("Personeelsplan", { "Fte nu": "0", Instroom: "", "Doorstroom in": "" }, "Fte tekort")).not.toBe(
      "",
    );
  });

  it("shows no shortage of a source while nobody said what there is", async () => {
    expect(await shown("Bronnen", { Nodig: "10", Beschikbaar: "" }, "Tekort")).toBe("");
    expect(await shown("Bronnen", { Beschikbaar: "4" }, "Tekort")).toBe(6);
  });

  it("shows no coverage, response or transfer that was not counted", async () => {
    expect(await shown("Gesprekken", { Gepland: "8", Gevoerd: "" }, "Dekking")).toBe("");
    expect(await shown("Gesprekken", { Gevoerd: "6" }, "Dekking")).toBe(0.75);
    expect(await shown("Evaluatie", { Uitgenodigd: "12", Antwoorden: "" }, "Respons")).toBe("");
    expect(await shown("Evaluatie", { Antwoorden: "0" }, "Respons")).toBe(0);
    expect(await shown("Borging", { "Gemeten deelnemers": "12", "Toont het gedrag": "" }, "Transfer")).toBe("");
    expect(await shown("Borging", { "Toont het gedrag": "9" }, "Transfer")).toBe(0.75);
  });
});

describe("a competence gap", () => {
  it("counts one person when nobody says how many, and none when there are none (F-N3)", async () => {
    const levels = { "Aanwezig 0-5": "2", "Nodig nu 0-5": "4", "Gewicht 1-3": "3", "Aantal personen": "8" };
    expect(await shown("Niveaus", levels, "Kloof nu")).toBe(48);
    expect(await shown("Niveaus", { "Aantal personen": "" }, "Kloof nu")).toBe(6);
    expect(await shown("Niveaus", { "Aantal personen": "0" }, "Kloof nu")).toBe(0);
  });
});

describe("a certificate", () => {
  it("takes the term of its training, and says nothing while no day is known (F-K7)", async () => {
    const [training] = tableRows(host, "Opleidingen");
    await typeIn(host, "Opleidingen", 0, "Geldig in maanden", "12");
    const about = {
      "Opleiding-ID": String(training?.ID),
      "Behaald op": "29-02-2024",
      "Geldig tot (zelf ingevuld)": "",
      "Geldig in maanden": "",
    };
    expect(await shown("Attesten", about, "Geldig tot en met")).toBe(45_716);
    expect(await shown("Attesten", { "Behaald op": "" }, "Stand")).toBe("");
  });
});

describe("notice on a contract", () => {
  it("is due on the same day in the sheet, the pane and the warning, also at the end of a month (F-L2)", async () => {
    const days = {
      "30-06-2027": "2027-06-30",
      "31-12-2027": "2027-12-31",
      "15-05-2027": "2027-05-15",
      "28-02-2027": "2027-02-28",
    };
    for (const [typed, end] of Object.entries(days)) {
      const serial = await shown("Contracten", { Einde: typed, "Opzegtermijn in maanden": "3" }, "Opzeggen vóór");
      expect(isoDateFromDayNumber(Number(serial) - 25_569), end).toBe(noticeDate(end, 3));
    }
    expect(await shown("Contracten", { "Opzegtermijn in maanden": "" }, "Opzeggen vóór")).toBe("");
  });
});

describe("legal amounts", () => {
  it("are those of the plan year while the plan is made the autumn before", async () => {
    const codes = tableRows(host, "ParWet");
    const last = codes.length - 1;
    const inForce = async (referenceDate: string) => {
      const settings = tableRows(host, "Organisatie");
      await typeIn(
        host,
        "Organisatie",
        settings.findIndex(({ ID: id }) => id === "referenceDate"),
        "Waarde",
        referenceDate,
      );
      return tableRows(host, "ParWet")[last]?.["Geldt nu?"];
    };
    for (const [header, text] of Object.entries({
      Code: "EIGEN.bedrag",
      "Geldig vanaf": "01-01-2027",
      "Geldig tot en met": "31-12-2027",
    }))
      await typeIn(host, "ParWet", last, header, text);
    expect(await inForce("20-11-2026")).toBe("ja");
    expect(await inForce("01-07-2027")).toBe("ja");
    await typeIn(host, "ParWet", last, "Geldig vanaf", "01-07-2027");
    expect(await inForce("30-06-2027")).toBe("nee");
    expect(await inForce("01-07-2027")).toBe("ja");
  });
});
