import { readdirSync, readFileSync } from "node:fs";
import { warningRules } from "../../../src/domain/warnings/warningRules";
import type { WarningCode } from "../../../src/domain/warnings/warning";

const folder = "src/domain/warnings/rules";

/** The rule file of every warning code, without its extension, read from the rules themselves. */
export const ruleFileOf: ReadonlyMap<string, string> = new Map(
  readdirSync(folder).map((file) => {
    const code = /code: "([^"]+)"/.exec(readFileSync(`${folder}/${file}`, "utf8"))?.[1] ?? "";
    return [code, file.replace(".ts", "")] as const;
  }),
);

/** The warning codes as a table: code, severity, whether it can be accepted, the rule and its test. */
export function warningTable(): string {
  const rows = Object.keys(warningRules)
    .toSorted()
    .map((code) => {
      const { severity, acceptable } = warningRules[code as WarningCode];
      const file = ruleFileOf.get(code) ?? "";
      const places = `${folder}/${file}.ts | test/domain/warnings/rules/${file}.test.ts`;
      return `| ${code} | ${severity} | ${acceptable ? "yes" : "no"} | ${places} |`;
    });
  return ["| code | severity | can be accepted | file | test |", "|---|---|---|---|---|", ...rows, ""].join("\n");
}
