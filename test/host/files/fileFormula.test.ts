import { describe, expect, it } from "vitest";
import { canSpill, fileFormula, formulaFromFile } from "../../../src/host/files/fileFormula";

const context = {
  tableNames: ["Begroting", "Sessies"],
  customFunctionNames: ["OPL.TOTAAL", "OPL.PER_MAAND"],
  ownTable: "Begroting",
};
const outside = { ...context, ownTable: null };

/** Formula as typed in a cell of the table Begroting, and as files hold it. */
const inTable: readonly (readonly [string, string])[] = [
  ["=[@Aantal]*2", "Begroting[[#This Row],[Aantal]]*2"],
  ["=[@[Prijs per stuk]]", "Begroting[[#This Row],[Prijs per stuk]]"],
  ["=SUM([Bedrag])", "SUM(Begroting[Bedrag])"],
  ["=SUM([@[Q1]:[Q4]])", "SUM(Begroting[[#This Row],[Q1]:[Q4]])"],
  ["=COLUMNS([@])", "COLUMNS(Begroting[[#This Row]])"],
  ["=SUM(Sessies[@Uren])", "SUM(Sessies[[#This Row],[Uren]])"],
  ["=[@[Soort '[a']]]", "Begroting[[#This Row],[Soort '[a']]]"],
];

const anywhere: readonly (readonly [string, string])[] = [
  ["=ROWS(Begroting)", "ROWS(Begroting[])"],
  ["=ROWS(Begroting[#All])", "ROWS(Begroting[[#All]])"],
  ["=Begroting[[#Totals],[Bedrag]]", "Begroting[[#Totals],[Bedrag]]"],
  ["=OPL.TOTAAL(Begroting[Bedrag],1)", "_xldudf_OPL_TOTAAL(Begroting[Bedrag],1)"],
  ["=OPL.PER_MAAND()", "_xldudf_OPL_PER_MAAND()"],
  ["=XLOOKUP(1,A:A,B:B)", "_xlfn.XLOOKUP(1,A:A,B:B)"],
  ["=SORT(FILTER(A1:A9,B1:B9>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))"],
  ["=LET(prijs,5,LAMBDA(x,x*prijs)(2))", "_xlfn.LET(_xlpm.prijs,5,_xlfn.LAMBDA(_xlpm.x,_xlpm.x*_xlpm.prijs)(2))"],
  ["=SUM(A1#)", "SUM(_xlfn.ANCHORARRAY(A1))"],
  ["=@A1:A9", "_xlfn.SINGLE(A1:A9)"],
  ["=NETWORKDAYS.INTL(A1,B1)", "NETWORKDAYS.INTL(A1,B1)"],
  ['="[@Bedrag] OPL.TOTAAL( Begroting"', '"[@Bedrag] OPL.TOTAAL( Begroting"'],
  ["='Blad ''A'''!A1 + 1", "'Blad ''A'''!A1 + 1"],
];

describe("a formula in a file", () => {
  it.each(inTable)("%s in its own table is stored as %s", (shown, stored) => {
    expect(fileFormula(shown, context)).toBe(stored);
    expect(formulaFromFile(stored, context)).toBe(shown);
  });

  it.each(anywhere)("%s is stored as %s", (shown, stored) => {
    expect(fileFormula(shown, outside)).toBe(stored);
    expect(formulaFromFile(stored, outside)).toBe(shown);
  });

  it("names its table when it stands elsewhere", () => {
    expect(formulaFromFile("SUM(Begroting[[#This Row],[Bedrag]])", outside)).toBe("=SUM(Begroting[@Bedrag])");
  });

  it("keeps the stored name of a custom function that is not known here", () => {
    expect(formulaFromFile("_xldudf_ANDERE_SOM(1)", context)).toBe("=_xldudf_ANDERE_SOM(1)");
    expect(fileFormula("=_xldudf_ANDERE_SOM(1)", context)).toBe("_xldudf_ANDERE_SOM(1)");
  });

  it("writes functions of whatever case with their prefix", () => {
    expect(fileFormula("=maxifs(A:A,B:B,1)+opl.totaal(1)", outside)).toBe(
      "_xlfn.MAXIFS(A:A,B:B,1)+_xldudf_OPL_TOTAAL(1)",
    );
  });
});

describe("canSpill", () => {
  it.each(["=UNIQUE(A1:A9)", "=IFERROR(OPL.TOTAAL(A1),0)", "=SUM(A1#)", "=LET(a,1,a)"])("%s may", (formula) => {
    expect(canSpill(formula, outside)).toBe(true);
  });
  it.each(["=SUM(A1:A9)", '="UNIQUE(1)"', "=OPL.ANDERS(1)"])("%s does not", (formula) => {
    expect(canSpill(formula, outside)).toBe(false);
  });
});
