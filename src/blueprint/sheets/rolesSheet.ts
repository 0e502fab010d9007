import { defineSheet } from "../defineSheet";
import { defineTable } from "../defineTable";

const people = ["hr", "board", "manager", "employee", "finance", "worksCouncil", "external"] as const;

/** Tasks with exactly one accountable and at least one responsible person (F-R1). */
export const rolesTable = defineTable("roles", {
  name: "Rollen",
  idPrefix: "ROL",
  widths: { task: 40 },
  labels: ["oneAccountable", "noAccountable", "moreAccountable", "noResponsible"],
  calculated: {
    check: {
      kind: "text",
      after: "external",
      formula: ({ cell, label, word }) => {
        const count = (...keys: ("R" | "A" | "AR")[]) =>
          keys.flatMap((key) => people.map((person) => `(${cell(person)}=${word("raci", key)})`)).join("+");
        return `=IF(${cell("task")}="","",IF(${count("A", "AR")}=0,${label("noAccountable")},IF(${count("A", "AR")}>1,${label("moreAccountable")},IF(${count("R", "AR")}=0,${label("noResponsible")},${label("oneAccountable")}))))`;
      },
    },
  },
  highlights: [
    {
      column: "check",
      when: ({ cell, label }) => `AND(${cell("check")}<>"",${cell("check")}<>${label("oneAccountable")})`,
      tone: "attention",
    },
  ],
});

export const rolesSheet = defineSheet("roles", { tables: [rolesTable] });
