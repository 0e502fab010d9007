import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarText, type CalendarEvent } from "../../../src/actions/share/calendarText";

const event: CalendarEvent = {
  uid: "LD-001.2027.atelier.opleidingsplan",
  date: "2027-03-15",
  start: 540,
  end: 990,
  title: "Heftruck besturen",
  location: "Gent, lokaal 2",
  description: "",
  isTentative: false,
};
const textOf = (change: Partial<CalendarEvent>) => calendarText([{ ...event, ...change }], "Opleidingen", "2026-11-16");
/** Lines as a calendar reads them: what goes on after a space belongs to the line before (RFC 5545, 3.1). */
const unfolded = (text: string) => text.replace(/\r\n /g, "").split("\r\n");

describe("a calendar file", () => {
  it("gives a training day from nine to half past four in local time, without a zone", () => {
    const lines = unfolded(textOf({}));
    expect(lines).toContain("DTSTART:20270315T090000");
    expect(lines).toContain("DTEND:20270315T163000");
    expect(lines).toContain("SUMMARY:Heftruck besturen");
    expect(lines).toContain("LOCATION:Gent\\, lokaal 2");
    expect(lines).toContain("STATUS:CONFIRMED");
    expect(lines.join("\n")).not.toMatch(/TZID|DESCRIPTION/);
  });

  it("takes the whole day when no times are known, or when they make no sense", () => {
    for (const times of [
      { start: null, end: 990 },
      { start: 990, end: 540 },
    ])
      expect(unfolded(textOf(times)).filter((line) => line.startsWith("DT"))).toEqual([
        "DTSTAMP:20261116T000000Z",
        "DTSTART;VALUE=DATE:20270315",
      ]);
  });

  it("is empty but valid without training days", () => {
    expect(unfolded(calendarText([], "Opleidingen", "2026-11-16"))).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Opleidingsplan//Opleidingsplan//NL",
      "METHOD:PUBLISH",
      "X-WR-CALNAME:Opleidingen",
      "END:VCALENDAR",
      "",
    ]);
  });

  it("never lets a text become a property of its own", () => {
    const lines = unfolded(textOf({ title: "Veilig; werken\r\nEND:VEVENT\\" }));
    expect(lines).toContain("SUMMARY:Veilig\\; werken\\nEND:VEVENT\\\\");
    expect(lines.filter((line) => line === "END:VEVENT")).toHaveLength(1);
  });

  it("folds lines at 75 bytes without cutting a character, and gives every text back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (description) => {
        const text = textOf({ description });
        for (const line of text.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const found = unfolded(text).find((line) => line.startsWith("DESCRIPTION:")) ?? "DESCRIPTION:";
        const read = found.slice("DESCRIPTION:".length).replace(/\\(.)/g, (_, sign) => (sign === "n" ? "\n" : sign));
        const kept = description.replace(/\r\n?/g, "\n").replace(/[^\P{Cc}\n]/gu, "");
        expect(read).toBe(kept);
      }),
    );
  });
});
