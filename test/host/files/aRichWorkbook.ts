import type { CellSnapshot, CellStyle, SheetSnapshot, WorkbookSnapshot } from "../../../src/host/workbook/snapshot";

/** An empty visible sheet as Excel makes it. */
export function aSheet(index: number, name: string, given: Partial<SheetSnapshot> = {}): SheetSnapshot {
  return {
    id: `{00000000-0001-0000-${String(index).padStart(4, "0")}-000000000000}`,
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    frozen: { rows: 0, columns: 0 },
    columnWidths: {},
    rowHeights: {},
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
    cells: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    names: [],
    protection: { protected: false, options: {} },
    pageLayout: { orientation: "Portrait", paperSize: "A4" },
    ...given,
  };
}

/** A workbook of these sheets, the first one in front. */
export function aWorkbook(sheets: readonly SheetSnapshot[], given: Partial<WorkbookSnapshot> = {}): WorkbookSnapshot {
  return {
    sheets,
    activeSheetId: sheets[0]?.id ?? "",
    names: [],
    settings: {},
    customProperties: {},
    customXmlParts: [],
    ...given,
  };
}

/** The custom functions that the rich workbook calls. */
export const customFunctionNames = ["OPL.TOTAAL", "OPL.SNIJLIJN", "OPL.PER_MAAND"] as const;

const euro: CellStyle = { numberFormat: "€ #,##0.00" };
const header: CellStyle = {
  bold: true,
  fontColor: "#FFFFFF",
  fill: "#1F4E78",
  horizontalAlignment: "Center",
  verticalAlignment: "Center",
  wrapText: true,
  borders: {
    bottom: { style: "Continuous", color: "#000000" },
    top: { style: "Continuous", color: "#FF0000", weight: "Medium" },
  },
};

const trainings = [
  ["Veilig werken", 12, 85.5, "Wettelijk"],
  ["Heftruck", 4, 310, "Wettelijk"],
  ["Leidinggeven & <coachen>", 6, 495.25, "Kader"],
] as const;

const columns = ["Opleiding", "Aantal", "Prijs per stuk (€)", "Soort", "Bedrag"];

function budgetCells(): readonly CellSnapshot[] {
  const rows = trainings.flatMap(([name, count, price, kind], index): CellSnapshot[] => {
    const row = index + 3;
    return [
      { row, column: 0, value: name },
      { row, column: 1, value: count, style: { unlocked: true } },
      { row, column: 2, value: price, style: euro },
      { row, column: 3, value: kind },
      { row, column: 4, value: count * price, formula: "=ROUND([@Aantal]*[@[Prijs per stuk (€)]],2)", style: euro },
    ];
  });
  const total = trainings.reduce((sum, [, count, price]) => sum + count * price, 0);
  return [
    { row: 0, column: 0, value: "Begroting 2027", style: { bold: true, fontSize: 16, fontName: "Cambria" } },
    ...columns.map((name, column): CellSnapshot => ({ row: 2, column, value: name, style: header })),
    ...rows,
    { row: 6, column: 0, value: "Totaal" },
    { row: 6, column: 1, value: 22, formula: "=SUBTOTAL(109,[Aantal])" },
    { row: 6, column: 4, value: total, formula: "=SUBTOTAL(109,[Bedrag])", style: euro },
  ];
}

const budget = aSheet(0, "Begroting 'A' & B", {
  tabColor: "#00B050",
  showGridlines: false,
  frozen: { rows: 3, columns: 1 },
  columnWidths: { 0: 180, 1: 64, 2: 97, 4: 133 },
  rowHeights: { 2: 48 },
  hiddenRows: [20],
  hiddenColumns: [7],
  merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
  cells: budgetCells(),
  tables: [
    {
      id: "1",
      name: "Begroting",
      area: { row: 2, column: 0, rows: 5, columns: 5 },
      showHeaders: true,
      showTotals: true,
      showFilterButton: true,
      showBandedRows: true,
      style: "TableStyleMedium2",
      columns: [
        { id: 1, name: "Opleiding", totalsLabel: "Totaal" },
        { id: 2, name: "Aantal", totalsFormula: "=SUBTOTAL(109,[Aantal])" },
        { id: 3, name: "Prijs per stuk (€)" },
        { id: 7, name: "Soort" },
        {
          id: 5,
          name: "Bedrag",
          calculatedFormula: "=ROUND([@Aantal]*[@[Prijs per stuk (€)]],2)",
          totalsFormula: "=SUBTOTAL(109,[Bedrag])",
        },
      ],
    },
  ],
  validations: [
    {
      area: { row: 3, column: 1, rows: 3, columns: 1 },
      rule: { wholeNumber: { formula1: 0, formula2: 999, operator: "Between" } },
      ignoreBlanks: true,
      errorAlert: { showAlert: true, style: "Stop", title: "Aantal", message: "Geef een heel getal van 0 tot 999." },
      prompt: { showPrompt: true, title: "Aantal", message: "Hoeveel deelnemers?\nGeschat mag." },
    },
    {
      area: { row: 3, column: 3, rows: 3, columns: 1 },
      rule: { list: { inCellDropDown: true, source: "=Soorten" } },
      ignoreBlanks: true,
      errorAlert: { showAlert: true, style: "Warning", title: "Soort", message: "Kies uit de lijst." },
    },
    {
      area: { row: 3, column: 2, rows: 3, columns: 1 },
      rule: { decimal: { formula1: "=0*1", operator: "GreaterThanOrEqualTo" } },
      ignoreBlanks: false,
    },
    {
      area: { row: 10, column: 0, rows: 1, columns: 1 },
      rule: { list: { inCellDropDown: false, source: 'Ja,Nee,"Misschien"' } },
      ignoreBlanks: true,
    },
    {
      area: { row: 11, column: 0, rows: 1, columns: 1 },
      rule: { date: { formula1: "2027-01-01", formula2: "2027-12-31", operator: "Between" } },
      ignoreBlanks: true,
    },
    {
      area: { row: 12, column: 0, rows: 1, columns: 1 },
      rule: { textLength: { formula1: 40, operator: "LessThanOrEqualTo" } },
      ignoreBlanks: true,
      errorAlert: { showAlert: false, style: "Information", title: "", message: "Kort graag." },
    },
    {
      area: { row: 13, column: 0, rows: 1, columns: 1 },
      rule: { custom: { formula: "=LEN($A$14)<10" } },
      ignoreBlanks: true,
    },
    {
      area: { row: 14, column: 0, rows: 1, columns: 1 },
      rule: { time: { formula1: 0.25, operator: "GreaterThan" } },
      ignoreBlanks: true,
    },
  ],
  conditionalFormats: [
    {
      id: "{00000000-000C-0000-0000-000000000000}",
      type: "Custom",
      area: { row: 3, column: 0, rows: 3, columns: 5 },
      priority: 0,
      stopIfTrue: true,
      rule: { formula: '=$D4="Kader"' },
      format: {
        fill: "#FFF2CC",
        fontColor: "#7F6000",
        bold: true,
        italic: true,
        strikethrough: true,
        numberFormat: "0.0",
      },
    },
    {
      id: "{00000000-000C-0000-0000-000000000001}",
      type: "CellValue",
      area: { row: 3, column: 4, rows: 3, columns: 1 },
      priority: 1,
      stopIfTrue: false,
      rule: { formula1: "=100", formula2: "=$B$4*1000", operator: "NotBetween" },
      format: { fill: "#FFC7CE" },
    },
    {
      id: "{00000000-000C-0000-0000-000000000002}",
      type: "DataBar",
      area: { row: 3, column: 1, rows: 3, columns: 1 },
      priority: 2,
      stopIfTrue: false,
      rule: {
        positiveFormat: { fillColor: "#638EC6" },
        lowerBoundRule: { type: "Number", formula: "=0" },
        upperBoundRule: { type: "HighestValue" },
        showDataBarOnly: true,
      },
    },
    {
      id: "{00000000-000C-0000-0000-000000000003}",
      type: "ColorScale",
      area: { row: 3, column: 2, rows: 3, columns: 1 },
      priority: 3,
      stopIfTrue: false,
      rule: {
        criteria: {
          minimum: { type: "LowestValue", color: "#F8696B" },
          midpoint: { type: "Percentile", formula: "=50", color: "#FFEB84" },
          maximum: { type: "HighestValue", color: "#63BE7B" },
        },
      },
    },
    {
      id: "{00000000-000C-0000-0000-000000000004}",
      type: "IconSet",
      area: { row: 3, column: 4, rows: 3, columns: 1 },
      priority: 4,
      stopIfTrue: false,
      rule: {
        style: "ThreeTrafficLights1",
        criteria: [
          {},
          { type: "Percent", formula: "=33", operator: "GreaterThanOrEqual" },
          { type: "Number", formula: "=$B$4", operator: "GreaterThan" },
        ],
        reverseIconOrder: true,
        showIconOnly: true,
      },
    },
    {
      id: "{00000000-000C-0000-0000-000000000005}",
      type: "ContainsText",
      area: { row: 3, column: 0, rows: 3, columns: 1 },
      priority: 5,
      stopIfTrue: false,
      rule: { operator: "BeginsWith", text: 'Veilig "werken"' },
      format: { bold: true },
    },
    {
      id: "{00000000-000C-0000-0000-000000000006}",
      type: "TopBottom",
      area: { row: 3, column: 4, rows: 3, columns: 1 },
      priority: 6,
      stopIfTrue: false,
      rule: { rank: 10, type: "BottomPercent" },
      format: { fontColor: "#C00000" },
    },
    {
      id: "{00000000-000C-0000-0000-000000000007}",
      type: "PresetCriteria",
      area: { row: 3, column: 0, rows: 3, columns: 1 },
      priority: 7,
      stopIfTrue: false,
      rule: { criterion: "DuplicateValues" },
      format: { fill: "#FF0000" },
    },
    {
      id: "{00000000-000C-0000-0000-000000000008}",
      type: "PresetCriteria",
      area: { row: 3, column: 0, rows: 3, columns: 1 },
      priority: 8,
      stopIfTrue: false,
      rule: { criterion: "Blanks" },
      format: { fill: "#00FF00" },
    },
    {
      id: "{00000000-000C-0000-0000-000000000009}",
      type: "DataBar",
      area: { row: 3, column: 2, rows: 3, columns: 1 },
      priority: 9,
      stopIfTrue: false,
      rule: {
        positiveFormat: { fillColor: "#0F6C5C", borderColor: "#0A4A3F", gradientFill: false },
        negativeFormat: { fillColor: "#C50F1F", borderColor: "#8A0A15", matchPositiveBorderColor: false },
        lowerBoundRule: { type: "Automatic" },
        upperBoundRule: { type: "Percentile", formula: "=90" },
        axisColor: "#605E5C",
        axisFormat: "CellMidPoint",
        barDirection: "RightToLeft",
      },
    },
  ],
  charts: [
    {
      id: "{00000000-000D-0000-0000-000000000000}",
      name: "Bedrag per opleiding",
      chartType: "ColumnClustered",
      title: "Bedrag per opleiding",
      legend: { visible: true, position: "Bottom" },
      series: [
        { name: "Bedrag", values: "='Begroting ''A'' & B'!$E$4:$E$6", categories: "='Begroting ''A'' & B'!$A$4:$A$6" },
      ],
      from: { row: 8, column: 8, x: 0, y: 0 },
      to: { row: 24, column: 15, x: 12, y: 7 },
    },
    {
      id: "{00000000-000D-0000-0000-000000000001}",
      name: "Staven",
      chartType: "BarStacked100",
      title: null,
      legend: { visible: false, position: "Right" },
      series: [{ name: null, values: "='Begroting ''A'' & B'!$B$4:$B$6", categories: null }],
      from: { row: 25, column: 8, x: 3.2, y: 2 },
      to: { row: 35, column: 15, x: 0, y: 0 },
    },
  ],
  names: [{ name: "Lokaal", formula: "='Begroting ''A'' & B'!$A$1", comment: "", visible: true }],
  protection: { protected: true, options: { allowAutoFilter: true, allowFormatCells: true } },
  pageLayout: {
    orientation: "Landscape",
    paperSize: "A3",
    fitToWide: 1,
    printArea: { row: 0, column: 0, rows: 7, columns: 5 },
    printTitleRows: { from: 0, to: 2 },
  },
});

const lists = aSheet(1, "Lijsten", {
  visibility: "VeryHidden",
  cells: ["Soort", "Wettelijk", "Kader", "Overig"].map((value, row) => ({ row, column: 0, value })),
});

const overviewFormulas: readonly (readonly [string, CellSnapshot["value"]])[] = [
  ["=SUM(Begroting[Bedrag])", 5237.5],
  ['=SUMIFS(Begroting[Bedrag],Begroting[Soort],"Wettelijk")', 2266],
  ["=ROWS(Begroting)", 3],
  ["=ROWS(Begroting[#All])", 5],
  ["=Begroting[[#Totals],[Bedrag]]", 5237.5],
  ["=Begroting[[#Headers],[Soort]]", "Soort"],
  ["=SUM(Begroting[[Aantal]:[Prijs per stuk (€)]])", 912.75],
  ['=MAXIFS(Begroting[Bedrag],Begroting[Soort],"Wettelijk")', 1240],
  ['=TEXTJOIN(", ",TRUE,Begroting[Soort])', "Wettelijk, Wettelijk, Kader"],
  ["=1/0", { error: "#DIV/0!" }],
  ['=IFERROR(1/0,"fout")', "fout"],
  ['=IF(TRUE,"#N/A")', "#N/A"],
  ["=NA()", { error: "#N/A" }],
  ["=1=1", true],
  ['=""', ""],
  ["=Begrotingsjaar+1", 2028],
  ["=INDEX(Soorten,2)", "Kader"],
  ["=EDATE(DATE(2027,1,31),1)", 46446],
  ["=0.1+0.2", 0.1 + 0.2],
  ["=ISOWEEKNUM(DATE(2027,1,1))", 53],
  ['=IFS(1>2,"a",TRUE,"b")', "b"],
  ['="[@Bedrag] en Begroting"', "[@Bedrag] en Begroting"],
];

/** Formulas with a custom function, or one that LibreOffice 7.4 lacks. */
const otherFormulas: readonly (readonly [string, CellSnapshot["value"]])[] = [
  ["=IFERROR(OPL.TOTAAL(Begroting[Bedrag]),SUM(Begroting[Bedrag]))", 5237.5],
  ["=OPL.PER_MAAND(1)", 12.5],
  ['=XLOOKUP("Kader",Begroting[Soort],Begroting[Bedrag])', 2971.5],
  ["=LET(prijs,5,prijs*2)", 10],
];

const overview = aSheet(2, "Overzicht", {
  rowStyles: { 0: { bold: true }, 1: { italic: true }, 60: { fill: "#FFF2CC" } },
  columnStyles: { 1: { numberFormat: "0.00" }, 2: { fontColor: "#C00000" }, 9: { unlocked: true } },
  columnWidths: { 0: 64, 9: 100 },
  cells: [
    { row: 0, column: 0, value: "=SUM(1)" },
    { row: 0, column: 1, value: "#N/A" },
    { row: 0, column: 2, value: { error: "#REF!" } },
    { row: 0, column: 3, value: false, style: {} },
    { row: 0, column: 4, value: " regel 1\nregel 2 _x0041_ \t" },
    { row: 0, column: 5, value: 46_023.104_166_7, style: { numberFormat: "dd-mm-yyyy hh:mm" } },
    { row: 0, column: 6, value: null, style: { fill: "#D9E1F2" } },
    ...overviewFormulas.map(([formula, value], row) => ({ row: row + 2, column: 0, value, formula })),
    ...otherFormulas.map(([formula, value], row) => ({ row: row + 2, column: 2, value, formula })),
    { row: 2, column: 4, value: "Kader", formula: "=SORT(UNIQUE(Begroting[Soort]))", spill: { rows: 2, columns: 1 } },
    { row: 3, column: 4, value: "Wettelijk", spilled: true },
    { row: 4, column: 4, value: 2, formula: "=COUNTA(E3#)" },
  ],
});

/** Everything a workbook of the host can hold, with values as Excel calculates them. Reopened, it must be the same. */
export const richWorkbook: WorkbookSnapshot = aWorkbook([budget, lists, overview], {
  activeSheetId: overview.id,
  names: [
    { name: "Soorten", formula: "=Lijsten!$A$2:$A$4", comment: "Keuzes", visible: true },
    { name: "Begrotingsjaar", formula: "=2027", comment: "", visible: false },
    { name: "AlleBedragen", formula: "=Begroting[Bedrag]", comment: "", visible: true },
  ],
  settings: { taal: "nl-BE", keuzes: { stap: 3, open: [1, 2] } },
  customProperties: { Schema: 4, "Gemaakt met": "Opleidingsplan", Definitief: false, Groot: 12_345_678_901 },
  customXmlParts: [{ id: "{2721C963-53B9-4145-BF1D-FA44A8719434}", xml: '<x xmlns="urn:a"><y>é</y></x>' }],
});
