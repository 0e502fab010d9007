import fc from "fast-check";
import { expect, it } from "vitest";
import { examplePlan } from "../../../src/actions/examplePlan/examplePlan";
import { namelessPlan } from "../../../src/actions/nameless/namelessPlan";
import { readPlanFile } from "../../../src/actions/planFiles/readPlanFile";
import { planMoney } from "../../../src/domain/warnings/planMoney";
import type { Plan } from "../../../src/domain/plan/plan";
import { planWarnings } from "../../../src/domain/warnings/planWarnings";
import { aPlan } from "../../builders/aPlan";
import { aPlanFile, aWorkbookOf } from "../../plan/aPlanFile";

const copyOf = (plan: Plan) => namelessPlan({ plan, ownWords: new Map() }).plan;

/** Everything that stands in the cells of a saved workbook, in small letters. */
async function cellsOf(plan: Plan): Promise<string> {
  const { sheets } = (await aWorkbookOf(plan)).snapshot();
  return sheets
    .flatMap(({ cells }) => cells.map(({ value, formula }) => `${String(value)} ${formula ?? ""}`))
    .join("\n")
    .toLowerCase();
}

it("makes people their ID, and a staff number an ID of its own, wherever it is pointed at", () => {
  const plan = copyOf(
    aPlan({
      employees: [
        {
          id: "MED-004",
          name: "Anna Maes",
          birthYear: 1980,
          email: "a@x.be",
          hourlyCost: 40_00,
          riskGroups: ["over50"],
          fte: 0.8,
        },
        { id: "P-1234", name: "Bo Bos", note: "Ziek" },
      ],
      enrolments: [{ sessionId: "S1", employeeId: "P-1234", status: "enrolled", satisfaction: 8 }],
    }),
  );
  expect(plan.employees).toMatchObject([
    { id: "MED-004", name: "MED-004", birthYear: null, email: null, hourlyCost: null, riskGroups: [], fte: 0.8 },
    { id: "MED-005", name: "MED-005", note: null },
  ]);
  expect(plan.enrolments).toMatchObject([{ employeeId: "MED-005", satisfaction: 8 }]);
});

it("replaces trainers, owners and contacts, and known names in any text", () => {
  const plan = copyOf(
    aPlan({
      employees: [{ id: "MED-001", name: "Anna Maes" }],
      sessions: [{ trainer: "Greet Lambrechts", practical: "Bel Greet Lambrechts of Maes, Anna" }],
      roles: [{ task: "Plannen", person: "anna maes", deputy: "HR" }],
      needs: [{ title: "Excel voor ANNA  MAES en Annabel Maesen", status: "new" }],
      goals: [{ name: "HR versterken", owner: "HR" }],
    }),
  );
  const trainer = plan.sessions[0]?.trainer ?? "";
  expect(trainer).toMatch(/^P-\d{3}$/);
  expect(plan.sessions[0]?.practical).toBe(`Bel ${trainer} of MED-001`);
  expect(plan.roles[0]?.person).toBe("MED-001");
  expect(plan.needs[0]?.title).toBe("Excel voor MED-001 en Annabel Maesen");
  expect(plan.goals).toMatchObject([{ name: "HR versterken", owner: plan.roles[0]?.deputy }]);
});

it("leaves out quotations, personal goals, remarks on people and the log", () => {
  const plan = copyOf(
    aPlan({
      interviews: [{ group: "staff", quote: "Mijn chef luistert niet", held: 3 }],
      developmentPlans: [{ employeeId: "MED-001", goal: "Van ploeg wisselen", status: "open" }],
      changeLog: [{ when: "2027-01-01", oldValue: "Anna" }],
      employees: [{ id: "MED-001", name: "Anna" }],
    }),
  );
  expect(plan.interviews).toMatchObject([{ quote: null, held: 3 }]);
  expect(plan.developmentPlans).toMatchObject([{ employeeId: "MED-001", goal: null, status: "open" }]);
  expect(plan.changeLog).toEqual([]);
});

it("keeps what the plan costs, and gives a shared copy nothing to warn about (W-DEL-01)", () => {
  const example = examplePlan({ planYear: 2027, country: "BE+NL", language: "nl-NL" });
  const copy = copyOf(example);
  expect(planMoney(copy).net).toBe(planMoney(example).net);
  const shared = {
    ...copy,
    systemValues: [
      ...copy.systemValues,
      ...aPlan({ systemValues: [{ key: "sharedWith", value: "directie" }] }).systemValues,
    ],
  };
  expect(planWarnings(shared).filter(({ code }) => code === "W-DEL-01")).toEqual([]);
});

it("has no name of an employee in any cell of the copy of a saved plan", async () => {
  const bytes = await aPlanFile(examplePlan({ planYear: 2027, country: "BE+NL", language: "nl-NL" }));
  const reading = await readPlanFile(bytes, "plan.xlsx");
  if (!reading.ok) throw new Error(reading.problem);
  const cells = await cellsOf(namelessPlan(reading.value).plan);
  for (const { name } of reading.value.plan.employees) expect(cells).not.toContain(String(name).toLowerCase());
});

it("finds every name in every text, whatever letters it has", () => {
  const word = fc
    .string({ unit: fc.constantFrom(..."abézÿ'-.(*ñ"), minLength: 1, maxLength: 6 })
    .filter((text) => /[\p{L}]/u.test(text[0] ?? "") && /[\p{L}]/u.test(text.at(-1) ?? ""));
  const name = fc.tuple(word, word).map((words) => words.join(" "));
  fc.assert(
    fc.property(
      fc.uniqueArray(name, { minLength: 1, maxLength: 4 }),
      fc.array(fc.nat(3), { maxLength: 4 }),
      (names, order) => {
        const text = order.map((at) => `met ${names[at] ?? "niemand"}, en`).join(" ");
        const plan = copyOf(
          aPlan({
            employees: names.map((one, index) => ({ id: `MED-00${index + 1}`, name: one })),
            needs: [{ title: text, note: text }],
            trainings: [{ title: text, department: text }],
          }),
        );
        const all = JSON.stringify(plan).toLowerCase();
        for (const one of names) expect(all).not.toContain(one.toLowerCase());
      },
    ),
  );
});

it("leaves the bodies of an organisation their name, in every language", () => {
  const { stakeholders, roles } = copyOf(
    aPlan({
      stakeholders: [{ name: "Conseil d’entreprise" }, { name: "Works council" }, { name: "Raad Van Toezicht" }],
      roles: [{ task: "Informer le conseil d’entreprise", person: "HR" }],
    }),
  );
  expect(stakeholders.map(({ name }) => name)).toEqual([
    "Conseil d’entreprise",
    "Works council",
    expect.stringMatching(/^P-\d{3}$/),
  ]);
  expect(roles).toMatchObject([{ task: "Informer le conseil d’entreprise", person: "HR" }]);
});
