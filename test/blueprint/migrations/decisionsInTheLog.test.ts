import { describe, expect, it } from "vitest";
import { nothingToStartWith } from "../../../src/blueprint/planShapes";
import { planStructure } from "../../../src/blueprint/planStructure";
import { systemState } from "../../../src/blueprint/systemState";
import { WorkbookView } from "../../../src/blueprint/workbookView";
import { workbookTextsIn } from "../../../src/i18n/workbook/workbookTextsIn";
import { ModelWorkbook } from "../modelWorkbook";

const texts = workbookTextsIn("nl-NL");
const plan = (workbook: ModelWorkbook) => planStructure(workbook.snapshot(), texts, nothingToStartWith);
const everything = plan(new ModelWorkbook()).ops;

const setting = (key: string) => `INDEX(Organisatie[Waarde],MATCH("${key}",Organisatie[ID],0))`;
const oldDecision = [
  { formula: `=${setting("budgetStatus")}&""` },
  { formula: `=${setting("budgetApprovedBy")}&""` },
  { formula: `=IF(${setting("budgetApprovedOn")}="","",${setting("budgetApprovedOn")})` },
  texts.blockLabel("boardDecision", "choices"),
  "",
];

/** The second column of the decision on the board page of a workbook of version 4, as that version left it or as people filled it in. */
function versionFour(decision: readonly (string | { readonly formula: string })[] = oldDecision) {
  const workbook = new ModelWorkbook().apply(everything);
  const view = new WorkbookView(workbook.snapshot());
  const { versionPlace } = systemState(view);
  if (versionPlace === null) throw new Error("A built workbook says its version.");
  workbook.write(versionPlace.sheet, versionPlace.row, versionPlace.column, "4");
  decision.forEach((content, index) => workbook.write("Directie", 16 + index, 1, content));
  const cells = () => decision.map((_, index) => String(workbook.sheets.get("Directie")?.get(`${16 + index},1`) ?? ""));
  return { workbook, cells };
}

describe("a workbook of version 4", () => {
  it("shows on the board page the decision in force and its condition", () => {
    const { workbook, cells } = versionFour();
    workbook.apply(plan(workbook).ops);
    expect(cells().map((cell) => cell.includes("Besluiten["))).toEqual([false, true, true, true, true]);
    expect(plan(workbook).ops).toEqual([]);
  });

  it("keeps what people wrote in the cells for the decision", () => {
    const own = [oldDecision[0] ?? "", "Katrien", "=TODAY()", "Akkoord, zie verslag", "Verslag in juni"];
    const { workbook, cells } = versionFour(own);
    workbook.apply(plan(workbook).ops);
    expect(cells().slice(1)).toEqual(own.slice(1));
  });

  it("counts the cost per employee with people in service", () => {
    const { workbook } = versionFour();
    const board = workbook.sheets.get("Directie");
    const [place, now] = [...(board ?? [])].find(([, cell]) => String(cell).includes("/(COUNTIFS(Medewerkers[")) ?? [];
    const [row = 0, column = 0] = (place ?? "").split(",").map(Number);
    const old = String(now).replace(/\/\(COUNTIFS.*\),2\),0\)$/, '/COUNTIFS(Medewerkers[Naam],"?*"),2),0)');
    workbook.write("Directie", row, column, { formula: old });
    workbook.apply(plan(workbook).ops);
    expect(workbook.sheets.get("Directie")?.get(place ?? "")).toBe(now);
  });
});
