import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { languages } from "../../../src/i18n/language";
import { warningTitle } from "../../../src/i18n/warnings/warningSentence";
import { isAcceptable } from "../../../src/domain/warnings/acceptance";
import { warningCodes, warningRules } from "../../../src/domain/warnings/warningRules";
import { ruleFileOf, warningTable } from "./warningTable";

/** The catalogue of domain 5.9, as it is written there. */
const catalogue = [
  "STP-01 VIS-01..04 TXT-01..02 STK-01..03 DG-01..02 COM-01..02 DOEL-01..05 PRJ-01..03 BRN-01 RVW-01",
  "PER-01 CMP-01..03 LP-01 POP-01..02 BEH-01..04 PRI-01..04 BUD-01..09 SUB-01..04 KAL-01..12 LEV-01..07",
  "ROL-01..04 REG-01..03 EVA-01..06 NAL-01 BE-01..08 NL-01..05 CON-01..04 JP-01..02 ANA-01 VRM-01 DEL-01 PAR-01",
].flatMap((line) => line.split(" ").flatMap(codesOf));

/** Codes next to the catalogue: 05b and 06c stand in 5.4, 03b and 08b are its two findings there that have no code, KAL-13 is the limit of F-K11, NAL-02 an overdue requirement. */
const further = ["W-BUD-10", "W-KAL-03b", "W-KAL-05b", "W-KAL-06c", "W-KAL-08b", "W-KAL-13", "W-NAL-02"];

const ruleFiles = readdirSync("src/domain/warnings/rules");

describe("warning codes", () => {
  it("are those of the catalogue", () => {
    expect([...warningCodes].sort()).toEqual([...catalogue, ...further].sort());
  });

  it.each(ruleFiles)("%s is one rule with a test of its own", (file) => {
    const code = /code: "([^"]+)"/.exec(readFileSync(`src/domain/warnings/rules/${file}`, "utf8"))?.[1] ?? "";
    const test = `test/domain/warnings/rules/${file.replace(".ts", ".test.ts")}`;
    expect(existsSync(test), test).toBe(true);
    const source = readFileSync(test, "utf8");
    expect(source, "a plan that triggers it").toMatch(new RegExp(`found\\(\\s*"${code}"[^]*?\\.toEqual\\(\\[\\s*\\{`));
    expect(source, "a plan next to it that does not").toMatch(/\.toEqual\(\s*\[\],?\s*\)/);
  });

  it("have one rule each, filed under its own code", () => {
    expect(ruleFiles).toHaveLength(warningCodes.length);
    for (const code of warningCodes) expect(warningRules[code].code).toBe(code);
  });

  it("stand in a table for readers, each with its rule and test", async () => {
    for (const code of warningCodes)
      expect(existsSync(`test/domain/warnings/rules/${ruleFileOf.get(code)}.test.ts`)).toBe(true);
    await expect(warningTable()).toMatchFileSnapshot("./warningTable.md");
  });

  it("have a title of their own in every language", () => {
    for (const language of languages) {
      const titles = warningCodes.map((code) => warningTitle(code, language));
      expect(new Set(titles).size, language).toBe(warningCodes.length);
      for (const title of titles) expect(title.trim()).not.toBe("");
    }
  });

  it("can be accepted with a reason, but for the two that 5.9 marks", () => {
    const fixed = warningCodes.filter(
      (code) =>
        !isAcceptable({
          code,
          severity: "error",
          place: { table: "needs", row: null, field: null },
          facts: {} as never,
        }),
    );
    expect(fixed).toEqual(["W-BUD-02", "W-NAL-01"]);
  });
});

function codesOf(range: string): readonly string[] {
  const [first = "", last] = range.split("..");
  const [topic = "", from = ""] = first.split("-");
  const until = Number(last ?? from);
  return Array.from(
    { length: until - Number(from) + 1 },
    (_, index) => `W-${topic}-${String(Number(from) + index).padStart(2, "0")}`,
  );
}
