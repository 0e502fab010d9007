import { describe, expect, it } from "vitest";
import {
  certificateStatus,
  daysExpiredAtSession,
  validThrough,
} from "../../../src/domain/calculations/certificateValidity";

describe("certificates", () => {
  it("are valid through the same day so many months later", () => {
    expect(validThrough("2017-03-20", 120)).toBe("2027-03-20");
    expect(validThrough("2024-02-29", 12)).toBe("2025-02-28");
    expect(validThrough("2026-08-31", 6)).toBe("2027-02-28");
  });

  it.each([[0], [null]])("never expire with %s months", (months) => {
    expect(validThrough("2017-03-20", months)).toBeNull();
    expect(certificateStatus(null, "2099-01-01")).toBe("unlimited");
  });

  it.each([
    ["2027-03-19", "valid"],
    ["2027-03-20", "expiring"],
    ["2027-06-18", "expiring"],
    ["2027-06-19", "expired"],
  ])("that end on 18 June are on %s: %s", (day, status) => {
    expect(certificateStatus("2027-06-18", day)).toBe(status);
  });

  it("have a gap when the session comes after the last valid day", () => {
    expect(daysExpiredAtSession("2027-03-20", "2027-04-14")).toBe(25);
    expect(daysExpiredAtSession("2027-03-20", "2027-03-20")).toBeNull();
    expect(daysExpiredAtSession(null, "2027-03-20")).toBeNull();
  });
});
