import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { doubleNeeds, settleDouble } from "../../../src/actions/needs/doubleNeeds";
import { isNearEqual } from "../../../src/actions/needs/isNearEqual";
import { aPlan } from "../../builders/aPlan";

const pairs = (...titles: readonly string[]) =>
  doubleNeeds(aPlan({ needs: titles.map((title, index) => ({ id: `B-${index + 1}`, title })) })).map(
    ({ first, second }) => `${first.id} ${second.id}`,
  );

/** Letters to add, leave out or change, by trying them all. */
function slips(left: string, right: string): number {
  let row = [...Array(right.length + 1).keys()];
  for (const [at, letter] of [...left].entries()) {
    const next = [at + 1];
    for (const [column, other] of [...right].entries()) {
      const change = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(change, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

describe("needs that look alike", () => {
  it("finds them in any order of words, with other accents and capitals, and with a slip", () => {
    expect(pairs("Veilig werken met de heftruck", "met de heftruck: veilig werken")).toEqual(["B-1 B-2"]);
    expect(pairs("Élèves begeleiden", "eleves Begeleiden")).toEqual(["B-1 B-2"]);
    expect(pairs("Werken met Exel", "Werken met Excel", "Lassen")).toEqual(["B-1 B-2"]);
  });

  it("leaves different needs alone, also short ones that differ by a letter", () => {
    expect(pairs("Frans", "Franse keuken", "VCA", "VOV", "EHBO", "")).toEqual([]);
  });

  it("does not show a pair somebody looked at, nor a rejected need", () => {
    const needs = [
      { id: "B-1", title: "Excel" },
      { id: "B-10", title: "Excel", note: "Niet dubbel met B-1" },
      { id: "B-2", title: "Excel", status: "rejected" as const },
    ];
    expect(doubleNeeds(aPlan({ needs }))).toEqual([]);
    const other = [needs[0] ?? {}, { id: "B-3", title: "Excel", note: "Niet dubbel met B-10" }];
    expect(doubleNeeds(aPlan({ needs: other }))).toHaveLength(1);
  });

  it("is near-equal both ways round, and to itself", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (left, right) => isNearEqual(left, right) === isNearEqual(right, left)),
    );
    fc.assert(fc.property(fc.string(), (text) => isNearEqual(text, text)));
  });

  it("counts slips as the whole table of distances does", () => {
    const text = fc.string({ minLength: 6, maxLength: 26, unit: fc.constantFrom("a", "b", "c") });
    fc.assert(
      fc.property(text, fc.nat(), fc.string({ maxLength: 3, unit: fc.constantFrom("a", "b") }), (left, at, added) => {
        const place = at % left.length;
        const right = left.slice(0, place) + added + left.slice(place + 1 + (at % 3));
        const most = Math.floor(Math.min(left.length, right.length) / 8);
        return isNearEqual(left, right) === slips(left, right) <= most;
      }),
      { numRuns: 1000 },
    );
  });

  it("forgives any single changed letter in a text of eight or more", () => {
    const text = fc.string({ minLength: 8, unit: fc.constantFrom(..."abcdef") });
    fc.assert(
      fc.property(text, fc.nat(), (word, at) => {
        const place = at % word.length;
        return isNearEqual(word, `${word.slice(0, place)}z${word.slice(place + 1)}`);
      }),
    );
  });
});

describe("a verdict", () => {
  const plan = aPlan({
    needs: [
      { id: "B-1", title: "Excel" },
      { id: "B-2", title: "Exel", note: "Via Els" },
    ],
  });
  const verdict = { stays: "B-1", other: "B-2", remark: "Dubbel met B-1", today: "2026-11-16" };

  it("closes the second with a reference, and both rows stay", () => {
    expect(settleDouble(plan, { ...verdict, isSame: true })).toEqual([
      {
        table: "needs",
        added: [],
        changed: [
          {
            id: "B-2",
            fields: [
              { field: "status", to: "rejected" },
              { field: "answeredOn", to: "2026-11-16" },
              { field: "note", to: "Via Els; Dubbel met B-1" },
            ],
          },
        ],
      },
    ]);
  });

  it("only notes that two needs differ", () => {
    const fields = settleDouble(plan, { ...verdict, isSame: false, remark: "Niet dubbel met B-1" })[0]?.changed[0]
      ?.fields;
    expect(fields).toEqual([{ field: "note", to: "Via Els; Niet dubbel met B-1" }]);
  });
});
