import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const organisation = { country: "BE", referenceDate: "2027-03-01" } as const;
const row = (values: object) => ({ id: "P1", code: "BE.vov.rate", value: 21.3, country: "BE" as const, ...values });

describe("W-PAR-01 parameterOutdated", () => {
  it("names a parameter that has run out", () => {
    expect(
      found(
        "W-PAR-01",
        aPlan({
          organisation,
          legalParameters: [row({ validTo: "2027-02-28", checkedOn: "2027-01-01", confirmed: true })],
        }),
      ),
    ).toEqual([
      { at: "legalParameters/P1/validTo", facts: { parameter: "BE.vov.rate", reason: "expired", date: "2027-02-28" } },
    ]);
  });

  it("names one checked over 12 months ago", () => {
    expect(
      found("W-PAR-01", aPlan({ organisation, legalParameters: [row({ checkedOn: "2026-02-28", confirmed: true })] })),
    ).toEqual([
      { at: "legalParameters/P1/checkedOn", facts: { parameter: "BE.vov.rate", reason: "old", date: "2026-02-28" } },
    ]);
  });

  it("names one nobody confirmed", () => {
    expect(found("W-PAR-01", aPlan({ organisation, legalParameters: [row({ checkedOn: "2027-01-01" })] }))).toEqual([
      { at: "legalParameters/P1/confirmed", facts: { parameter: "BE.vov.rate", reason: "unconfirmed", date: null } },
    ]);
  });

  it("accepts one checked exactly 12 months ago and valid through today", () => {
    expect(
      found(
        "W-PAR-01",
        aPlan({
          organisation,
          legalParameters: [row({ validTo: "2027-03-01", checkedOn: "2026-03-01", confirmed: true })],
        }),
      ),
    ).toEqual([]);
  });

  it("is not satisfied with a confirmed row that nobody says when he checked it", () => {
    expect(found("W-PAR-01", aPlan({ organisation, legalParameters: [row({ confirmed: true })] }))).toEqual([
      { at: "legalParameters/P1/checkedOn", facts: { parameter: "BE.vov.rate", reason: "unconfirmed", date: null } },
    ]);
  });

  it("names one that has run out although a later row waits for its day, and a later row that nobody confirmed", () => {
    const [now, later] = [
      row({ validTo: "2027-01-31", checkedOn: "2027-01-01", confirmed: true }),
      row({ id: "P2", validFrom: "2027-07-01", checkedOn: "2027-01-01", confirmed: true }),
    ];
    const reasons = (...legalParameters: ReturnType<typeof row>[]) =>
      found("W-PAR-01", aPlan({ organisation, legalParameters })).map(({ facts }) => facts.reason);
    expect(reasons(now, later)).toEqual(["expired"]);
    expect(reasons({ ...now, ...{ validTo: "2027-06-30" } }, { ...later, ...{ confirmed: false } })).toEqual([
      "unconfirmed",
    ]);
  });

  it("leaves alone what a later row replaces, and what another country uses", () => {
    expect(
      found(
        "W-PAR-01",
        aPlan({
          organisation,
          legalParameters: [
            row({ validFrom: "2025-01-01", validTo: "2026-12-31", confirmed: true }),
            row({ id: "P2", validFrom: "2027-01-01", checkedOn: "2027-01-01", confirmed: true }),
            row({ id: "P3", country: "NL", code: "NL.km" }),
          ],
        }),
      ),
    ).toEqual([]);
  });
});
