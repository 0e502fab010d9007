import { describe, expect, it } from "vitest";
import type { ImportPreview } from "../../../src/actions/import/importPreview";
import type { ImportAnswers } from "../../../src/actions/import/importQuestion";
import type { TargetKey } from "../../../src/actions/import/importTargets";
import { previewImport } from "../../../src/actions/import/previewImport";
import { proposeMapping } from "../../../src/actions/import/proposeMapping";
import { readFile } from "../../../src/actions/import/readFile";
import type { Plan } from "../../../src/domain/plan/plan";
import { aPlan, aRow } from "../../builders/aPlan";

async function preview(
  text: string,
  target: TargetKey,
  plan: Plan = aPlan(),
  answers: ImportAnswers = {},
): Promise<ImportPreview> {
  const source = await readFile(new TextEncoder().encode(text), "x.csv");
  return previewImport(source, proposeMapping(source, target), answers, plan);
}

const staff = aPlan({
  employees: [
    aRow("employees", { id: "7", name: "An Peeters", department: "Atelier", hourlyCost: 3850 }),
    aRow("employees", { id: "8", name: "Bo Maes", team: "B" }),
  ],
});

describe("previewImport of staff", () => {
  it("compares with the plan by ID: added, changed field by field, unchanged, missing", async () => {
    const text = "ID;Naam;Afdeling;Uurkost\n7;An Peeters;Kantoor;€ 39,00\n9;Cas Smet;Kantoor;1.250,00\n";
    const { tables, counts, ready } = await preview(text, "employees", staff);
    expect(ready).toBe(true);
    expect(counts).toEqual({ rows: 2, skipped: 0, added: 1, changed: 1, unchanged: 0, missing: 1 });
    expect(tables[0]).toMatchObject({
      table: "employees",
      added: [{ id: "9", name: "Cas Smet", hourlyCost: 125000 }],
      changed: [
        {
          id: "7",
          fields: [
            { field: "department", from: "Atelier", to: "Kantoor" },
            { field: "hourlyCost", from: 3850, to: 3900 },
          ],
        },
      ],
      missing: ["8"],
    });
  });

  it("leaves what is in the plan where the file is empty", async () => {
    const { tables, counts } = await preview("ID;Naam;Team\n8;Bo Maes;\n", "employees", staff);
    expect(counts).toMatchObject({ changed: 0, unchanged: 1 });
    expect(tables[0]?.changed).toEqual([]);
  });

  it("changes nothing the second time", async () => {
    const text = "ID;Naam;Afdeling;VTE;Ma\n9;Cas Smet;Kantoor;80%;7,6\n";
    const first = await preview(text, "employees");
    const employees = first.tables[0]?.added as Plan["employees"];
    expect(employees).toMatchObject([{ fte: 0.8, monday: 456 }]);
    expect((await preview(text, "employees", aPlan({ employees }))).counts).toMatchObject({
      added: 0,
      changed: 0,
      unchanged: 1,
    });
  });

  it("asks for the order of day and month per way of writing, and reads by the answer", async () => {
    const text = "ID;Naam;In dienst\n1;An;7/10/2019\n2;Bo;30-08-2015\n3;Cas;5/5/2020\n";
    const open = await preview(text, "employees");
    expect(open.ready).toBe(false);
    expect(open.questions).toMatchObject([
      {
        kind: "dateOrder",
        column: "In dienst",
        sample: "7/10/2019",
        count: 1,
        choices: ["dmy", "mdy", "leaveEmpty"],
        suggestion: "dmy",
      },
    ]);
    expect(open.tables[0]?.added).toMatchObject([
      { startDate: null },
      { startDate: "2015-08-30" },
      { startDate: "2020-05-05" },
    ]);
    const id = open.questions[0]?.id ?? "";
    const dayFirst = await preview(text, "employees", aPlan(), { [id]: "dmy" });
    const monthFirst = await preview(text, "employees", aPlan(), { [id]: "mdy" });
    expect(dayFirst).toMatchObject({ ready: true, tables: [{ added: [{ startDate: "2019-10-07" }, {}, {}] }] });
    expect(monthFirst).toMatchObject({ ready: true, tables: [{ added: [{ startDate: "2019-07-10" }, {}, {}] }] });
  });

  it("does not ask for the order where only the year counts", async () => {
    const { questions, tables } = await preview("ID;Naam;DOB\n1;An;7/10/1969\n2;Bo;30-08-1965\n", "employees");
    expect(questions).toEqual([]);
    expect(tables[0]?.added).toMatchObject([{ birthYear: 1969 }, { birthYear: 1965 }]);
  });

  it("asks whether 1.250 is more than a thousand, and whether dollars may be read as euro", async () => {
    const text = "ID;Naam;Uurkost\n1;An;$1.250\n2;Bo;$3.100\n";
    const open = await preview(text, "employees");
    expect(open.questions.map(({ kind, sample, count }) => ({ kind, sample, count }))).toEqual([
      { kind: "decimalSign", sample: "$1.250", count: 2 },
      { kind: "currency", sample: "$1.250", count: 2 },
    ]);
    const [decimal, currency] = open.questions.map(({ id }) => id);
    const { tables, ready } = await preview(text, "employees", aPlan(), {
      [decimal ?? ""]: ",",
      [currency ?? ""]: "asEuro",
    });
    expect(ready).toBe(true);
    expect(tables[0]?.added).toMatchObject([{ hourlyCost: 125000 }, { hourlyCost: 310000 }]);
  });

  it("asks what an unknown word means, once for all its cells", async () => {
    const text = "ID;Naam;Geslacht\n1;An;vrouw\n2;Bo;onbekend\n3;Cas;Onbekend\n";
    const { questions, tables } = await preview(text, "employees");
    expect(questions).toMatchObject([
      { kind: "word", sample: "onbekend", count: 2, choices: ["M", "V", "X", "leaveEmpty"] },
    ]);
    expect(tables[0]?.added).toMatchObject([{ gender: "V" }, { gender: null }, { gender: null }]);
  });

  it("recognises people without numbers by name only after the user said so", async () => {
    const text = "Naam;Afdeling\nan peeters;Kantoor\nCas Smet;Kantoor\n";
    const open = await preview(text, "employees", staff);
    expect(open).toMatchObject({ ready: false, questions: [{ kind: "identity", choices: ["name"] }] });
    const { tables } = await preview(text, "employees", staff, { [open.questions[0]?.id ?? ""]: "name" });
    expect(tables[0]?.changed.map(({ id }) => id)).toEqual(["7"]);
    expect(tables[0]?.added).toMatchObject([{ id: "MED-001", name: "Cas Smet" }]);
  });

  it("reports what is wrong with place and found text, and goes on with the rest", async () => {
    const text = [
      "ID;Naam;In dienst;Uit dienst;VTE;Uurkost",
      "1;An;2020-01-01;2019-12-31;0,8;12,5",
      "1;An dubbel;2020-01-01;;1;12,5",
      "2;Bo;morgen;;3;veel",
      ";Cas;2020-01-01;;1;12,5",
      "4;;2020-01-01;;1;12,5",
      ...Array.from({ length: 20 }, (_, index) => `${index + 10};N${index};2020-01-01;;1;12,5`),
    ].join("\n");
    const { problems, counts } = await preview(text, "employees");
    expect(problems.map(({ code, row, column }) => [code, row, column])).toEqual([
      ["notADate", 4, "In dienst"],
      ["outOfBounds", 4, "VTE"],
      ["notANumber", 4, "Uurkost"],
      ["emptyRequired", 5, "ID"],
      ["endBeforeStart", 2, null],
      ["doubleId", 3, null],
      ["emptyRequired", 6, null],
    ]);
    expect(counts).toMatchObject({ rows: 25, skipped: 3, added: 22 });
  });

  it.each(["=1+1", "+cmd|' /C calc'!A0", "@SUM(A1)", "-2+3", "＝1+1", "\u00a0=1+1", "\ufeff=1+1"])(
    "keeps %j as text and says so",
    async (text) => {
      const { tables, problems } = await preview(`ID;Naam\n1;"${text}"\n`, "employees");
      expect(tables[0]?.added).toMatchObject([{ name: text.replace(/^[\u00a0\ufeff]/, "") }]);
      expect(problems).toMatchObject([{ code: "formulaText", row: 2, column: "Naam" }]);
    },
  );

  it("imports nothing while a column is missing or the file is broken", async () => {
    const { ready, problems, counts } = await preview("ID;Afdeling\n1;Kantoor\n", "employees");
    expect(ready).toBe(false);
    expect(problems).toMatchObject([{ code: "missingColumn", weight: "blocking", facts: { field: "name" } }]);
    expect(counts.added).toBe(0);
  });

  it("drops blanks around cells, also the ones that cannot be seen", async () => {
    const { tables } = await preview("ID;Naam;Afdeling\n1;\u00a0An ;Production       \n", "employees");
    expect(tables[0]?.added).toMatchObject([{ name: "An", department: "Production" }]);
  });

  it("follows and stops when it is cancelled", async () => {
    const rows = Array.from({ length: 5000 }, (_, index) => `${index};N${index}`).join("\n");
    const source = await readFile(new TextEncoder().encode(`ID;Naam\n${rows}`), "x.csv");
    const stop = new AbortController();
    const seen: number[] = [];
    const progress = ({ done }: { done: number }): void => {
      seen.push(done);
      if (done >= 4000) stop.abort();
    };
    const job = previewImport(source, proposeMapping(source, "employees"), {}, aPlan(), {
      signal: stop.signal,
      progress,
    });
    await expect(job).rejects.toMatchObject({ name: "AbortError" });
    expect(seen).toEqual([2000, 4000]);
  });
});

describe("previewImport of followed trainings", () => {
  const text = [
    "EmployeeID,TrainingDate,TrainingProgramName,TrainingType,TrainingOutcome,Location,Trainer,TrainingDurationDays,TrainingCost",
    "7,9/23/2022,VCA basis,External,Passed,Gent,J. Claes,2,510.83",
    "8,9/23/2022,vca  Basis,External,Completed,Gent,J. Claes,2,400.00",
    "99,9/23/2022,VCA basis,External,Passed,Gent,J. Claes,2,510.83",
    "7,10/3/2022,Excel,Internal,Completed,Hasselt,A. Wouters,1,0.50",
  ].join("\n");

  it("makes trainings by title, sessions by day, place and trainer, enrolments and one expense a session", async () => {
    const { tables, problems, ready } = await preview(text, "history", staff);
    expect(ready).toBe(true);
    const added = Object.fromEntries(tables.map((table) => [table.table, table.added]));
    expect(added.trainings).toMatchObject([
      { id: "OPL-001", title: "VCA basis", delivery: "external", duration: 912, status: "finished" },
      { id: "OPL-002", title: "Excel", delivery: "internal", duration: 456 },
    ]);
    expect(added.sessions).toMatchObject([
      { id: "SES-001", trainingId: "OPL-001", location: "Gent", trainer: "J. Claes", status: "done" },
      { id: "SES-002", trainingId: "OPL-002" },
    ]);
    expect(added.trainingDays).toMatchObject([
      { sessionId: "SES-001", date: "2022-09-23", start: 540, end: 996 },
      { sessionId: "SES-001", date: "2022-09-26" },
      { sessionId: "SES-002", date: "2022-10-03" },
    ]);
    expect(added.enrolments).toMatchObject([
      { sessionId: "SES-001", employeeId: "7", status: "passed", hoursFollowed: 912 },
      { sessionId: "SES-001", employeeId: "8", status: "present" },
      { sessionId: "SES-002", employeeId: "7", hoursFollowed: 456 },
    ]);
    expect(added.expenses).toMatchObject([
      { trainingId: "OPL-001", date: "2022-09-23", amount: 91083, participants: 2, status: "realised" },
      { trainingId: "OPL-002", amount: 50 },
    ]);
    expect(problems.map(({ code, row }) => [code, row])).toEqual([
      ["unknownEmployee", 4],
      ["assumedDays", 2],
    ]);
  });

  it("finds its own rows again the second time", async () => {
    const { tables } = await preview(text, "history", staff);
    const imported = Object.fromEntries(tables.map((table) => [table.table, table.added])) as Partial<Plan>;
    const { counts } = await preview(text, "history", { ...staff, ...imported });
    expect(counts).toMatchObject({ added: 0, changed: 0 });
  });

  it("takes a certificate and the day until which it is valid", async () => {
    const certified =
      "Personeelsnummer;Opleiding;Datum;Attest;Geldig tot\n7;Heftruck;2022-09-23;Attest heftruck;2027-09-23\n";
    const { tables } = await preview(certified, "history", staff);
    expect(tables.find(({ table }) => table === "certificates")?.added).toMatchObject([
      {
        employeeId: "7",
        name: "Attest heftruck",
        obtainedOn: "2022-09-23",
        validUntil: "2027-09-23",
        trainingId: "OPL-001",
      },
    ]);
  });
});

describe("previewImport of needs", () => {
  it("gives needs without ID the next free one, and knows the same need by title, department and date", async () => {
    const plan = aPlan({
      needs: [aRow("needs", { id: "BEH-004", title: "Heftruck", department: "Magazijn", status: "tested" })],
    });
    const { tables } = await preview(
      "Behoefte;Afdeling;Niveau;Aantal\nheftruck;Magazijn;team;6\nExcel;Kantoor;organisatie;12\n",
      "needs",
      plan,
    );
    expect(tables[0]?.changed).toMatchObject([{ id: "BEH-004", row: { status: "tested", people: 6, level: "team" } }]);
    expect(tables[0]?.added).toMatchObject([
      { id: "BEH-005", title: "Excel", level: "organisation", status: "new", people: 12 },
    ]);
    expect(tables[0]?.missing).toEqual([]);
  });
});
