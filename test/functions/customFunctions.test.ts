import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { customFunctions } from "../../src/functions/customFunctions";
import { functionExamples } from "../../src/functions/metadata/functionExamples";
import { aCall, cells } from "./aCall";
import { cellsOf } from "./exampleCells";

const isAnswer = (block: readonly (readonly unknown[])[]) =>
  block.length > 0 && block.every((row) => row.length === block[0]?.length && row.length > 0);

describe("every custom function", () => {
  const called = customFunctions.filter(({ id }) => id !== "WAARSCHUWINGEN");

  const withoutTable = ["FEESTDAGEN", "WETTELIJK", "MAANDTOTALEN", "MAANDKALENDER", "SOCIALEBALANS"];

  it.each(called.filter(({ id }) => !withoutTable.includes(id)))(
    "OPL.$id gives empty cells for a table with one blank row",
    async ({ id, parameters }) => {
      const example = functionExamples[id as keyof typeof functionExamples];
      for (const blank of [null, "", " "]) {
        const inputs = parameters.map(({ shape }, place) =>
          shape === "cell" ? cellsOf(example.inputs[place] ?? null) : [[blank]],
        );
        const answer = await aCall(id, inputs);
        expect(new Set(answer.flat())).toEqual(new Set([""]));
      }
    },
  );

  it("gives zeros for the months and the social balance of an empty table", async () => {
    const months = await aCall("MAANDTOTALEN", [[[null]], [[null]], 2027, null]);
    expect(months.map((row) => row[1])).toEqual(Array.from({ length: 12 }, () => 0));
    const balance = await aCall(
      "SOCIALEBALANS",
      Array.from({ length: 7 }, () => [[null]]),
    );
    expect(balance.flatMap((row) => row.slice(3))).toEqual(Array.from({ length: 24 }, () => 0));
  });

  it("answers whatever stands in the cells, and never with NaN or a failure of its own", async () => {
    const cell = fc.oneof(
      fc.constantFrom(
        null,
        "",
        " ",
        "ja",
        "nee",
        "strikt",
        "België",
        "klein",
        "b",
        "V",
        "ingeschreven",
        "1.250",
        "12,5",
        "#N/A",
        "O1",
        "formeel",
      ),
      fc.double({ noNaN: true }),
      fc.integer({ min: -5, max: 60_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.boolean(),
      fc.string(),
    );
    const block = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      );
    const column = fc.array(
      cell.map((value) => [value]),
      { minLength: 3, maxLength: 3 },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...called),
        fc.array(fc.oneof(cell, block, column, column, fc.constant(null)), { minLength: 16, maxLength: 16 }),
        async ({ id }, inputs) => {
          const answer = await aCall(id, inputs);
          expect(isAnswer(answer)).toBe(true);
          for (const value of answer.flat()) {
            expect(["string", "number", "boolean"]).toContain(typeof value);
            if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
          }
        },
      ),
      { numRuns: 3000 },
    );
  });

  it("says the same twice", async () => {
    for (const [id, { inputs }] of Object.entries(functionExamples)) {
      const given = inputs.map(cellsOf);
      const first = await aCall(id as keyof typeof functionExamples, given);
      expect(await aCall(id as keyof typeof functionExamples, given)).toEqual(first);
    }
  });
});

describe("what functions do with their cells", () => {
  it("understand numbers typed as text", async () => {
    expect(await aCall("VERLETKOST", [cells("12", 12), cells("15,2", "15.2"), cells("€ 38,50", 38.5)])).toEqual([
      [7022.4],
      [7022.4],
    ]);
  });

  it("refuse an ambiguous number with a sentence and its place, in the user's language", async () => {
    expect(await aCall("BTWKOST", ["1.250", 0.21, 0])).toEqual([
      ["#VALUE! Argument 1: “1.250” kan een duizendtal of een decimaal getal zijn. Typ het als getal."],
    ]);
    expect(await aCall("BTWKOST", ["1.250", 0.21, 0], "fr")).toEqual([
      ["#VALUE! Argument 1 : « 1.250 » peut désigner des milliers ou des décimales. Saisissez un nombre."],
    ]);
  });

  it("show a wrong row in that row only", async () => {
    const answer = await aCall("KOSTPP", [cells(1000, "veel", 900, null), cells(10, 10, 0, 4)]);
    expect(answer.flat()).toEqual([
      100,
      "#VALUE! Argument 1: “veel” is geen getal.",
      "#N/A Er zijn geen deelnemers.",
      "",
    ]);
  });

  it("do not take blank for zero", async () => {
    expect(await aCall("VERLETKOST", [12, null, 38.5])).toEqual([[""]]);
    expect(await aCall("VERLETKOST", [12, 0, 38.5])).toEqual([[0]]);
  });

  it("use one value for all rows", async () => {
    expect(await aCall("BTWKOST", [cells(100, 200, null), 0.21, 0])).toEqual([[121], [242], [""]]);
  });

  it("refuse columns of different heights", async () => {
    expect(await aCall("DRAAGVLAK", [cells(1, 2), cells(1, 2, 3)])).toEqual([
      ["#VALUE! Argument 2: Het bereik is niet even groot als de andere."],
    ]);
    expect(await aCall("KOSTPP", [cells(1, 2), cells(1, 2, 3)])).toEqual([
      ["#VALUE! Argument 2: Het bereik is niet even groot als de andere."],
    ]);
  });

  it("answer the test of a need in the language of the words", async () => {
    const test = async (...inputs: readonly unknown[]) => (await aCall("TOETS", inputs))[0]?.[0];
    expect(await test(2, 0, "nee", null, null)).toBe("Opleiding");
    expect(await test("partial", "tools", "partly", null, null)).toBe("Training + measure");
    expect(await test("fort", 0, "oui", null, null)).toBe("D'abord organiser");
    expect(await test(2, 0, "nee", null, "fr")).toBe("Formation");
    expect(await test(2, null, "nee", null, null)).toBe("Nog niet getoetst");
    expect(await test(2, null, "nee", "ja", null)).toBe("Opleiding");
  });

  it("say that a score is missing rather than count it as low", async () => {
    const answer = await aCall("PRIOSCORE", [
      [
        [5, 1],
        [4, null],
        [null, null],
      ],
      [[0.5, 0.5]],
      null,
    ]);
    expect(answer).toEqual([[50], ["#N/A Een score ontbreekt."], [""]]);
    const long = await aCall("PRIOSCORES", [
      cells("O1", "O9", null),
      cells("O1"),
      cells("C1"),
      cells(3),
      cells("C1"),
      cells(1),
    ]);
    expect(long).toEqual([[50], ["#N/A Een score ontbreekt."], [""]]);
  });

  it("draw the cut-off line in rank order, whatever the order of the rows", async () => {
    const answer = await aCall("SNIJLIJN", [
      cells(9400, 6200, 11_800, 15_500, null),
      40_000,
      "strict",
      cells(4, 1, 3, 2, null),
      null,
      null,
    ]);
    expect(answer).toEqual([[false], [true], [true], [true], [""]]);
  });

  it("find the best value on request, and ask for scores", async () => {
    const costs = cells(6200, 15_500, 11_800, 9400, 3100, 2600, 1900);
    const scores = cells(100, 88, 81, 72, 64, 55, 41);
    const mandatory = cells(true, false, false, false, false, false, false);
    const best = await aCall("SNIJLIJN", [costs, 40_000, "beste waarde", null, scores, mandatory]);
    expect(best.flat()).toEqual([true, true, false, true, true, true, true]);
    const without = await aCall("SNIJLIJN", [costs, 40_000, "beste waarde", null, null, null]);
    expect(without[0]?.[0]).toMatch(/^#VALUE! Voor de beste waarde/);
  });

  it("skip the blank row of an empty table", async () => {
    const list = await aCall("RANGLIJST", [
      [[null]],
      [[null]],
      [[null]],
      [[null]],
      [[null]],
      [[null]],
      40_000,
      "strikt",
      null,
      null,
      null,
    ]);
    expect(list).toEqual([[""]]);
    const row = [[null]];
    expect(await aCall("CONFLICTEN", [row, row, row, row, row, row, row, row, row, row, row])).toEqual([[""]]);
  });

  it("give the legal amount of the day or say that there is none", async () => {
    const table = [cells("A", "A"), cells(1, 2), cells(45_000, 46_000), cells(45_999, null)];
    expect(await aCall("WETTELIJK", ["A", 45_999, ...table])).toEqual([[1]]);
    expect(await aCall("WETTELIJK", ["a", 46_000, ...table])).toEqual([[2]]);
    expect(await aCall("WETTELIJK", ["B", 46_000, ...table])).toEqual([
      ["#N/A “B” is op die dag niet van kracht of niet bekend."],
    ]);
  });

  it("reckon support with the rates and the smallest request of the sheet, and with those of the start without", async () => {
    const requests = [
      cells(1000, 1000, 150),
      "klein",
      cells("algemeen", "cyberveiligheid of energie", "algemeen"),
      null,
    ];
    expect(await aCall("KMOPORTEFEUILLE", [...requests, null, null])).toEqual(cells(300, 450, 45));
    expect(await aCall("KMOPORTEFEUILLE", [...requests, null, null, 0.25, null, 200])).toEqual(cells(250, 450, 0));
    expect(await aCall("KMOPORTEFEUILLE", [...requests, null, null, 0.25, 0.4, 0])).toEqual(cells(250, 400, 37.5));
    const large = [cells(1000), "groot", null, null, null, null, 0.25, 0.4, 0];
    expect(await aCall("KMOPORTEFEUILLE", large)).toEqual([[0]]);
  });

  it("reckon what is paid back with the shares and the cap of the sheet", async () => {
    const clause = (months: number, ...amounts: readonly unknown[]) =>
      aCall("SCHOLINGSBEDING", [6000, 36, months, ...amounts]);
    expect(await clause(0, null, 0.7, 0.4, 0.1, null)).toEqual([[4200]]);
    expect(await clause(12, null, 0.7, 0.4, 0.1, null)).toEqual([[2400]]);
    expect(await clause(35, null, 0.7, 0.4, 0.1, null)).toEqual([[600]]);
    expect(await clause(0, 10_000, null, null, null, null)).toEqual([[3000]]);
    expect(await clause(0, 10_000, null, null, null, 0.25)).toEqual([[2500]]);
    const long = (...longest: readonly unknown[]) =>
      aCall("SCHOLINGSBEDING", [6000, 48, 10, null, null, null, null, null, ...longest]);
    expect(await long(null)).toEqual([["#VALUE! Argument 2: Een scholingsbeding van 48 maanden is te lang."]]);
    expect(await long(48)).toEqual([[4800]]);
    expect(await clause(0, null, 80)).toEqual([["#VALUE! Argument 5: “80” is geen percentage tussen 0 % en 100 %."]]);
  });

  it("leave out of the best value what has no price or score, unless it has to take place", async () => {
    const chosen = (mandatory: unknown) =>
      aCall("BESTEWAARDE", [cells("O1", "O2", "O3"), cells(100, null, 50), cells(60, 90, null), 1000, mandatory]);
    expect(await chosen(null)).toEqual(cells(true, false, false));
    expect(await chosen(cells("nee", "ja", "ja"))).toEqual(cells(true, true, true));
  });

  it("weigh the others when one cost is a slip of too many digits", async () => {
    const chosen = (cost: number, budget: number) =>
      aCall("BESTEWAARDE", [cells("O1", "O2"), cells(cost, 100), cells(60, 50), budget, null]);
    expect(await chosen(9e12, 1000)).toEqual(cells(false, true));
    expect(await chosen(9e13, 1000)).toEqual([["#VALUE! Argument 2: “90000000000000” is te groot."]]);
    expect(await chosen(9e12, 9e12)).toEqual(cells(true, false));
  });

  it("keep the budget of a group whose name is written with other capitals, as Excel compares them", async () => {
    const within = (group: string) =>
      aCall("BESTEWAARDE", [
        ...[cells("O1", "O2"), cells(100, 60), cells(50, 40), 1000, null],
        ...[cells("IT", "IT"), cells(group), cells(60), cells(null)],
      ]);
    expect(await within("IT")).toEqual([[false], [true]]);
    expect(await within("it")).toEqual([[false], [true]]);
    expect(await within("HR")).toEqual([[true], [true]]);
  });

  it("pay a session that trainings share once, however many of them are chosen", async () => {
    const chosen = (budget: number, ...amounts: readonly (number | null)[]) =>
      aCall("BESTEWAARDE", [
        ...[cells("O1", "O2", "O3"), cells(100, 100, 250), cells(40, 40, 70), budget],
        ...Array.from({ length: 6 }, () => null),
        ...[cells("Zaal A", "zaal a"), cells("O1", "O2"), cells(...amounts)],
      ]);
    expect(await chosen(250, 50, null)).toEqual([[true], [true], [false]]);
    expect(await chosen(250, 25, 25)).toEqual([[true], [true], [false]]);
    expect(await chosen(250, 50, 1)).toEqual([[false], [false], [true]]);
    expect(await chosen(150, 50, null)).toEqual([[true], [false], [false]]);
  });

  it("refuse a minimum share that is no percentage", async () => {
    const shared = (share: number) =>
      aCall("BESTEWAARDE", [
        ...[cells("O1"), cells(100), cells(50), 1000, null],
        ...[cells("IT"), cells("IT"), cells(null), cells(share)],
      ]);
    expect(await shared(0.3)).toEqual([[true]]);
    expect(await shared(30)).toEqual([["#VALUE! Argument 9: “30” is geen percentage tussen 0 % en 100 %."]]);
  });

  it("say that somebody has no account of training days, apart from an account without days", async () => {
    const account = [cells(2026, 2027), cells(5, null), cells(3, null), null, cells("M1", "M2")];
    expect(await aCall("SALDO", [...account, cells("M1", "M2", "M3", null)])).toEqual([
      [2],
      [""],
      ["#N/A “M3” komt niet voor."],
      [""],
    ]);
  });

  it("leave a year out of the balance of training days while its right or what was taken is not known", async () => {
    const balance = (rights: unknown, taken: unknown) =>
      aCall("SALDO", [cells(2025, 2026), rights, taken, null, null, null]);
    expect(await balance(cells(5, 5), cells(3, null))).toEqual([[2]]);
    expect(await balance(cells(5, 5), cells(3, 0))).toEqual([[7]]);
    expect(await balance(cells(null, null), cells(3, 0))).toEqual([[""]]);
  });

  it("know a trainer of the staff list who takes part elsewhere, and need no time to travel within one place", async () => {
    const morning = [cells("S1", "S2"), cells(46_450, 46_450), cells(0.375, 0.5), cells(0.5, 0.625)];
    const conflicts = async (buffer: unknown, place: string) =>
      (
        await aCall("CONFLICTEN", [
          ...morning,
          ...[cells("S1", "S2"), cells("Excel", "VCA"), cells("An Peeters", null), cells(null, null)],
          ...[cells("S2"), cells("M1"), cells("ingeschreven"), null, null, buffer, null],
          ...[cells("Gent", place), cells("M1"), cells("An Peeters")],
        ])
      ).map(([kind, who]) => [kind, who]);
    expect(await conflicts(null, "Luik")).toEqual([["", undefined]]);
    expect(await conflicts(30, "Gent")).toEqual([["", undefined]]);
    expect(await conflicts(30, "Luik")).toEqual([["trainer (reistijd)", "M1"]]);
  });

  it("refuse a certificate that is valid for less than no time, and call an amount without a base new", async () => {
    expect(await aCall("GELDIGTOT", [45_000, -6])).toEqual([["#VALUE! Argument 2: “-6” mag niet negatief zijn."]]);
    expect(await aCall("GELDIGTOT", [45_000, 1e7])).toEqual([["#VALUE! Argument 2: “10000000” is te groot."]]);
    expect(await aCall("OPZEGDATUM", [45_000, -3])).toEqual([["#VALUE! Argument 2: “-3” mag niet negatief zijn."]]);
    expect(await aCall("OPZEGDATUM", [45_000, 9e13])).toEqual([["#VALUE! Argument 2: “90000000000000” is te groot."]]);
    expect(await aCall("AFWIJKING", [700, 0, null, null, null])).toEqual([[700, "nieuw", true]]);
    expect(await aCall("AFWIJKING", [700, 0, null, null, "fr"])).toEqual([[700, "nouveau", true]]);
  });

  it("take the wages of people from the days of their rosters, and leave a training without people open", async () => {
    const { inputs } = functionExamples.VERLETKOSTLIJST;
    const given = inputs.map(cellsOf);
    const short = given.with(-1, cells(8, 8));
    expect((await aCall("VERLETKOSTLIJST", short))[0]?.[0]).toContain("Argument 21: Het bereik is niet even groot");
    const waiting = given.with(12, cells("ingeschreven", "ingeschreven", "ingeschreven", "wachtlijst"));
    expect(await aCall("VERLETKOSTLIJST", waiting)).toEqual([
      [12, 4, 440, 1, 0],
      ["", "", "", "", ""],
    ]);
  });

  it("refuse a rating above ten rather than count it as the best", async () => {
    expect(await aCall("NPS", [cells(9, 9, 9, 9, 95)])).toEqual([
      ["#VALUE! Argument 1: “95” is geen cijfer van 0 tot 10."],
    ]);
    expect(await aCall("OFFERTESCORE", [cells(100), cells(80), cells(7), null])).toEqual([
      ["#VALUE! Argument 2: “80” is geen cijfer van 0 tot 10."],
    ]);
  });

  it("hide groups and samples that are too small", async () => {
    expect(await aCall("NPS", [cells(9, 9, 9)])).toEqual([["#N/A Verborgen: er zijn minder dan 5 antwoorden."]]);
    const staff = cells("M1", "M2", "M3", "M4", "M5");
    expect(await aCall("GENDERRATIO", [staff, cells("V", "V", "V", "V", "M"), cells("M1"), cells(8), null])).toEqual([
      ["#N/A Verborgen: de groep telt minder dan vijf personen."],
    ]);
  });

  it("leave out what Excel adds after the arguments", async () => {
    expect(await aCall("KOSTPP", [100, 4, { address: "Blad1!A1" }])).toEqual([[25]]);
  });
});
