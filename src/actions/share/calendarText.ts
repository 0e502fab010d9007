import type { IsoDate, Minutes } from "../../domain/plan/units";

/** An event of a calendar file, in local time without a zone: 9:00 is 9:00 wherever the file is opened. Without times it takes the whole day. */
export interface CalendarEvent {
  /** The same every time the file is made, so that a calendar renews the event instead of adding it again. */
  readonly uid: string;
  readonly date: IsoDate;
  readonly start: Minutes | null;
  readonly end: Minutes | null;
  readonly title: string;
  readonly location: string;
  readonly description: string;
  readonly isTentative: boolean;
}

/** Bytes on a line of a calendar file, without its end (RFC 5545, 3.1). */
const lineLength = 75;

/** The text of an .ics file (RFC 5545). `madeOn` is the day it was made. */
export function calendarText(events: readonly CalendarEvent[], name: string, madeOn: IsoDate): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Opleidingsplan//Opleidingsplan//NL",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, madeOn)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventLines(event: CalendarEvent, madeOn: IsoDate): readonly string[] {
  const { uid, date, start, end, title, location, description, isTentative } = event;
  const time = (minutes: Minutes) => `${compact(date)}T${twoDigits(minutes / 60)}${twoDigits(minutes % 60)}00`;
  const hasTimes = start !== null && end !== null && start < end;
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(uid)}`,
    `DTSTAMP:${compact(madeOn)}T000000Z`,
    ...(hasTimes ? [`DTSTART:${time(start)}`, `DTEND:${time(end)}`] : [`DTSTART;VALUE=DATE:${compact(date)}`]),
    `SUMMARY:${escaped(title)}`,
    ...(location === "" ? [] : [`LOCATION:${escaped(location)}`]),
    ...(description === "" ? [] : [`DESCRIPTION:${escaped(description)}`]),
    `STATUS:${isTentative ? "TENTATIVE" : "CONFIRMED"}`,
    "END:VEVENT",
  ];
}

function compact(date: IsoDate): string {
  return date.replaceAll("-", "");
}

function twoDigits(number: number): string {
  return String(Math.floor(number)).padStart(2, "0");
}

/** Text of a property: backslash, semicolon, comma and line ends have a meaning of their own (RFC 5545, 3.3.11); other control characters go. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n?|\n/g, "\\n")
    .replace(/\p{Cc}/gu, "");
}

/** Long lines go on below after a space; a character of several bytes is never cut. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let text = "";
  let used = 0;
  for (const character of line) {
    const bytes = encoder.encode(character).length;
    if (used + bytes > lineLength) {
      text += "\r\n ";
      used = 1;
    }
    text += character;
    used += bytes;
  }
  return text;
}
