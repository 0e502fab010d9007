import { describe, expect, it } from "vitest";
import { contributionByGender, socialBalance } from "../../../src/domain/calculations/socialBalance";

const entry = (
  employeeId: string,
  gender: "M" | "V" | "X",
  time: number,
  gross: number,
  contribution: number,
  grant: number,
) => ({ employeeId, gender, formality: "formal" as const, time, gross, contribution, grant });

describe("social balance sheet", () => {
  const men = Array.from({ length: 14 }, (_person, place) =>
    entry(
      `M${place}`,
      "M",
      place === 0 ? 312 * 60 : 0,
      place === 0 ? 2_185_000 : 0,
      place === 0 ? 164_000 : 0,
      place === 0 ? 390_000 : 0,
    ),
  );
  const women = Array.from({ length: 9 }, (_person, place) =>
    entry(
      `V${place}`,
      "V",
      place === 0 ? 168 * 60 : 0,
      place === 0 ? 1_248_000 : 0,
      place === 0 ? 106_000 : 0,
      place === 0 ? 210_000 : 0,
    ),
  );
  const rows = new Map(
    socialBalance([...men, ...women, entry("M0", "M", 0, 0, 0, 0), entry("X1", "X", 60, 100, 0, 0)]).map((row) => [
      row.codeMen,
      row,
    ]),
  );

  it("counts people once, hours and net cost per column", () => {
    expect(rows.get("5801")).toMatchObject({ codeWomen: "5811", men: 14, women: 9 });
    expect(rows.get("5802")).toMatchObject({ men: 312 * 60, women: 168 * 60 });
    expect(rows.get("5803")).toMatchObject({ men: 1_959_000, women: 1_144_000 });
  });

  it("shows what net cost is made of", () => {
    const [gross, contribution, grant] = ["58031", "58032", "58033"].map((code) => rows.get(code)?.men ?? 0);
    expect((gross ?? 0) + (contribution ?? 0) - (grant ?? 0)).toBe(rows.get("5803")?.men);
  });

  it("keeps formal, informal and initial training apart", () => {
    expect(rows.get("5821")).toMatchObject({ formality: "informal", men: 0 });
    expect(rows.get("5843")).toMatchObject({ formality: "initial", codeWomen: "5853" });
  });

  it("divides the fund contribution by staff cost to the cent", () => {
    expect(contributionByGender(270_000, 158_000_000, 102_000_000)).toEqual({ men: 164_077, women: 105_923 });
  });
});
