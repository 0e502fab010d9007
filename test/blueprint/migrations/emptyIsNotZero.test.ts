import { describe, expect, it } from "vitest";
import { outdatedFormulas } from "../../../src/blueprint/migrations/migrations";
import { nothingToStartWith } from "../../../src/blueprint/planShapes";
import { planStructure } from "../../../src/blueprint/planStructure";
import { schemaVersion, systemState } from "../../../src/blueprint/systemState";
import { WorkbookView } from "../../../src/blueprint/workbookView";
import { workbookTextsIn } from "../../../src/i18n/workbook/workbookTextsIn";
import { ModelWorkbook } from "../modelWorkbook";

const texts = workbookTextsIn("en");
const plan = (workbook: ModelWorkbook) => planStructure(workbook.snapshot(), texts, nothingToStartWith);

/** Formulas as version 3 wrote them, in the short form in which Excel gives them back. */
const third = [
  ["contracts.noticeBefore", '=IF([@End]="","",EDATE([@End],-N([@[Notice in months]])))'],
  [
    "workforcePlan.shortage",
    '=IF(COUNT([@[FTE needed]])=0,"",[@[FTE needed]]-(N([@[FTE now]])+N([@Inflow])+N([@[Moved in]])-N([@Outflow])-N([@[Moved out]])))',
  ],
  ["resources.shortage", '=IF(COUNT([@Needed])=0,"",MAX(0,[@Needed]-N([@Available])))'],
  ["interviews.coverage", '=IF(N([@Planned])=0,"",N([@Held])/[@Planned])'],
  ["evaluations.responseRate", '=IF(N([@Invited])=0,"",N([@Responses])/[@Invited])'],
  [
    "transferChecks.transfer",
    '=IF(N([@[Measured participants]])=0,"",N([@[Show the behaviour]])/[@[Measured participants]])',
  ],
  [
    "competenceLevels.gapNow",
    '=IF(COUNT([@[Needed now 0-5]],[@[Present 0-5]])<2,"",MAX(0,[@[Needed now 0-5]]-[@[Present 0-5]])*IF(N([@People])=0,1,[@People])*IF(N([@[Weight 1-3]])=0,1,[@[Weight 1-3]]))',
  ],
  [
    "certificates.validThrough",
    '=IF([@[Valid until (entered)]]<>"",[@[Valid until (entered)]],IF(OR([@[Obtained on]]="",N([@[Valid in months]])=0),"",EDATE([@[Obtained on]],[@[Valid in months]])))',
  ],
  [
    "certificates.state",
    '=IF([@Certificate]="","",IF([@[Valid through]]="","No term",IF([@[Valid through]]<INDEX(Organisatie[Value],MATCH("referenceDate",Organisatie[ID],0)),"Expired","Valid")))',
  ],
  [
    "legalParameters.inForce",
    '=IF(AND([@Code]<>"",N([@[Valid from]])<=INDEX(Organisatie[Value],MATCH("referenceDate",Organisatie[ID],0)),OR([@[Valid through]]="",FALSE)),"yes","no")',
  ],
  [
    "conflicts",
    '=IFERROR(OPL.CONFLICTEN(Lesdagen[Session ID],Lesdagen[Date],Lesdagen[From],Lesdagen[To],Sessies[ID],Sessies[Training],Sessies[Trainer],Sessies[Room],Deelnames[Session ID],Deelnames[Employee ID],Deelnames[Status],Sessies[Status],Sessies[Equipment]),"Install the add-in")',
  ],
] as const;

describe("a workbook of version 3", () => {
  it("has formulas that took empty for zero, each of which is known", () => {
    const isOutdated = outdatedFormulas(3);
    for (const [place, formula] of third) {
      const [part = "", column] = place.split(".");
      expect(isOutdated(formula, part, column ?? null), place).toBe(true);
    }
  });

  it("keeps every formula that is written today: nothing but its version changes", () => {
    const workbook = new ModelWorkbook().apply(plan(new ModelWorkbook()).ops);
    const { versionPlace } = systemState(new WorkbookView(workbook.snapshot()));
    if (versionPlace === null) throw new Error("A built workbook says its version.");
    workbook.write(versionPlace.sheet, versionPlace.row, versionPlace.column, "3");
    const written = plan(workbook).ops.map((op) => (op.kind === "writeCells" ? op.cells : op.kind));
    expect(written).toEqual([[[""]], [[String(schemaVersion)]], [["complete"]]]);
  });
});
