/** How much of the year is on the screen. */
export type CalendarUnit = "year" | "month" | "week";
