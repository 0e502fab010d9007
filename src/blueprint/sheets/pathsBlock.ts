import type { BlockDeclaration } from "../defineSheet";

/** Every learning path with its steps, hours and cost a person, and the share of job titles that have one (S1.19, S1.21). The list spills. */
export const pathsBlock = {
  key: "learningPathTotals",
  labels: ["path", "steps", "hours", "cost", "jobTitlesWithPath"],
  columns: [
    { kind: "text", width: 34 },
    { kind: "number", width: 10 },
    { kind: "hours", width: 12 },
    { kind: "euro", width: 16 },
  ],
  spillRows: 60,
  hasHeader: false,
  formats: [
    { row: 0, column: 1, format: { bold: true }, kind: "percent" },
    { row: 1, column: 0, columns: 4, format: { bold: true, fill: "#DDEBF7", wrap: true, vertical: "Center" } },
  ],
  cells: ({ column, list }) => {
    const paths = column("learningPaths", "path");
    const names = `UNIQUE(FILTER(${paths},${paths}<>""))`;
    const titles = list("jobTitle");
    return [
      [
        { label: "jobTitlesWithPath" },
        `=IFERROR(SUMPRODUCT((COUNTIFS(${column("learningPaths", "jobTitle")},${titles})>0)*(${titles}<>""))/COUNTIFS(${titles},"?*"),"")`,
        null,
        null,
      ],
      [{ label: "path" }, { label: "steps" }, { label: "hours" }, { label: "cost" }],
      [
        `=IFERROR(${names},"")`,
        `=IFERROR(COUNTIFS(${paths},${names}),"")`,
        `=IFERROR(SUMIFS(${column("learningPaths", "hours")},${paths},${names}),"")`,
        `=IFERROR(SUMIFS(${column("learningPaths", "cost")},${paths},${names}),"")`,
      ],
    ];
  },
} as const satisfies BlockDeclaration;
