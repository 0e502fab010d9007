import { describe, expect, it } from "vitest";
import { emptyIsNotZero } from "../../../src/blueprint/migrations/emptyIsNotZero";
import { outdatedFormulas } from "../../../src/blueprint/migrations/migrations";
import { nothingToStartWith } from "../../../src/blueprint/planShapes";
import { planStructure } from "../../../src/blueprint/planStructure";
import { workbookTextsIn } from "../../../src/i18n/workbook/workbookTextsIn";
import { ModelWorkbook } from "../modelWorkbook";

const texts = workbookTextsIn("en");

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

  it("has none of them once it is written anew", () => {
    const workbook = new ModelWorkbook().apply(
      planStructure(new ModelWorkbook().snapshot(), texts, nothingToStartWith).ops,
    );
    const formulaIn = (table: string, header: string) => {
      const { sheet, area } = workbook.table(table);
      const cells = workbook.sheets.get(sheet);
      const column = Array.from({ length: area.columns }, (_, index) => area.column + index).find(
        (place) => cells?.get(`${area.row},${place}`) === header,
      );
      return JSON.stringify(cells?.get(`${area.row + 1},${column}`));
    };
    const today = {
      "contracts.noticeBefore": formulaIn("Contracten", texts.header("contracts", "noticeBefore")),
      "resources.shortage": formulaIn("Bronnen", texts.header("resources", "shortage")),
      "certificates.validThrough": formulaIn("Attesten", texts.header("certificates", "validThrough")),
      "legalParameters.inForce": formulaIn("ParWet", texts.header("legalParameters", "inForce")),
    };
    for (const [place, written] of Object.entries(today)) {
      const { formula } = JSON.parse(written) as { readonly formula: string };
      const [part = "", column = ""] = place.split(".");
      expect(emptyIsNotZero.isOutdated?.(formula, part, column), place).toBe(false);
    }
  });
});
