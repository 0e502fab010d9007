import type { Migration } from "./migration";

/** Version 6: the list of double bookings takes the time to travel between sessions from the settings; version 5 left that argument out. */
export const timeToTravel: Migration = {
  version: 6,
  ops: () => [],
  isOutdated: (formula, part) => part === "conflicts" && /^=IFERROR\(OPL\.CONFLICTEN\((?:[^,]+,){13},,/.test(formula),
};
