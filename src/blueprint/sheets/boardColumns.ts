/** The columns of the page from A on, narrow ones between the parts: together as wide as an A4 asks at the height of the sheet. */
export const boardColumns = [28, 14, 3, 28, 14, 3, 26, 12, 12, 3, 10, 9].map(
  (width) => ({ kind: "text", width }) as const,
);
