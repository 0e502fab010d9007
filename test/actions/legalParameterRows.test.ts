import { describe, expect, it } from "vitest";
import { legalParameterRows, missingLegalParameters } from "../../src/actions/legalParameterRows";
import { aRow } from "../builders/aPlan";

const row = (id: string, code: string, validFrom: string | null, value = 1) =>
  aRow("legalParameters", { id, code, value, validFrom });
const fresh = [
  row("WET-001", "BE.a", "2025-01-01"),
  row("WET-002", "BE.a", "2026-01-01"),
  row("WET-003", "BE.b", "2025-01-01"),
];
const missing = (...own: Parameters<typeof missingLegalParameters>[0]) =>
  missingLegalParameters(own, fresh).map(({ id, code, validFrom }) => [id, code, validFrom]);

describe("legal amounts that a plan lacks", () => {
  it("are those with a code it does not have, with an ID after its own", () => {
    expect(missing(row("WET-007", "BE.a", "2026-01-01"))).toEqual([["WET-008", "BE.b", "2025-01-01"]]);
  });

  it("are a newer amount of a code it has, but no older one: people may have written over that", () => {
    expect(missing(row("WET-001", "BE.a", "2025-01-01", 9), row("WET-002", "be.B", null))).toEqual([
      ["WET-003", "BE.a", "2026-01-01"],
    ]);
    expect(missing(row("WET-001", "BE.a", "2027-01-01"), row("WET-002", "BE.b", "2026-01-01"))).toEqual([]);
  });

  it("are none for a new plan", () => {
    const own = legalParameterRows("BE+NL", "fr");
    expect(missingLegalParameters(own, own)).toEqual([]);
  });
});

it("are those of the country, in the language of the workbook", () => {
  expect(legalParameterRows("BE", "nl-BE").every(({ country }) => country === "BE")).toBe(true);
  expect(legalParameterRows("NL", "en").find(({ code }) => code === "NL.km.rate")?.unit).toBe("euro");
  expect(legalParameterRows(null, "en")).toEqual([]);
});
