import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found, placesFound } from "../found";

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

describe("W-PAR-01: which rows count", () => {
  const settled = { checkedOn: "2027-01-01", confirmed: true };
  const places = (legalParameters: ReturnType<typeof row>[], settings: object = organisation) =>
    placesFound("W-PAR-01", { organisation: settings, legalParameters });

  it("looks at every parameter by itself", () => {
    expect(places([row({ validFrom: "2027-01-01" }), row({ id: "P2", code: "BE.vov.cap", ...settled })])).toEqual([
      "legalParameters/P1/confirmed",
    ]);
    const noCode = row({ id: "P2", code: null, validFrom: "2027-02-01", ...settled });
    expect(places([row({ validFrom: "2027-01-01" }), noCode])).toEqual(["legalParameters/P1/confirmed"]);
  });

  it("takes a code for the same in upper case, with spaces around it, and for both countries apart", () => {
    const older = row({ validFrom: "2026-01-01" });
    const newer = row({ id: "P2", validFrom: "2027-01-01", ...settled });
    expect(places([older, { ...newer, code: " be.VOV.rate " }])).toEqual([]);
    expect(places([older, row({ ...newer, country: "BE+NL" })])).toEqual(["legalParameters/P1/confirmed"]);
  });

  it("gives one warning for a parameter of which several rows are outdated", () => {
    const later = row({ id: "P2", validFrom: "2027-07-01" });
    expect(places([row({ validFrom: "2026-01-01" }), later])).toEqual(["legalParameters/P1/confirmed"]);
  });

  it("orders the rows by the day they start, not by their place on the sheet; a row without a day starts first", () => {
    const replaced = row({ id: "P9", validFrom: "2026-01-01" });
    const current = row({ validFrom: "2027-01-01", ...settled });
    expect(places([current, replaced])).toEqual([]);
    expect(places([current, { ...replaced, ...{ validFrom: null } }])).toEqual([]);
  });

  it("counts a row from the reference date on which it starts", () => {
    const before = row({ validFrom: "2026-01-01" });
    expect(places([before, row({ id: "P2", validFrom: "2027-03-01", ...settled })])).toEqual([]);
    expect(places([before, row({ id: "P2", validFrom: "2027-03-02", ...settled })])).toEqual([
      "legalParameters/P1/confirmed",
    ]);
  });

  it("looks at the last row alone when none has started, or without a reference date", () => {
    const later = [row({ validFrom: "2028-01-01" }), row({ id: "P2", validFrom: "2029-01-01", ...settled })];
    expect(places(later)).toEqual([]);
    expect(places([row({}), row({ id: "P2", validFrom: "2027-01-01", ...settled })], { country: "BE" })).toEqual([]);
  });

  it("compares no dates without a reference date, but asks for confirmation", () => {
    const old = row({ validTo: "2020-12-31", checkedOn: "2020-01-01" });
    expect(places([{ ...old, ...{ confirmed: true } }], { country: "BE" })).toEqual([]);
    expect(places([old], { country: "BE" })).toEqual(["legalParameters/P1/confirmed"]);
  });

  it("concerns every country while none is chosen, and both for who works in both", () => {
    const dutch = row({ id: "P2", country: "NL" });
    const both = row({ id: "P3", country: "BE+NL" });
    const everywhere = row({ id: "P4", country: null });
    const all = [row({}), dutch, both, everywhere];
    const ids = (country: string | null) => places(all, { country }).map((at) => at.split("/")[1]);
    expect(ids(null)).toEqual(["P1", "P2", "P3", "P4"]);
    expect(ids("BE+NL")).toEqual(["P1", "P2", "P3", "P4"]);
    expect(ids("BE")).toEqual(["P1", "P3", "P4"]);
  });
});
