/** Icon sets of Office.js by their name in a file. Sets that came with Excel 2010 (stars, triangles, boxes) are not among them. */
export const iconSetNames: Readonly<Record<string, string>> = {
  ThreeArrows: "3Arrows",
  ThreeArrowsGray: "3ArrowsGray",
  ThreeFlags: "3Flags",
  ThreeTrafficLights1: "3TrafficLights1",
  ThreeTrafficLights2: "3TrafficLights2",
  ThreeSigns: "3Signs",
  ThreeSymbols: "3Symbols",
  ThreeSymbols2: "3Symbols2",
  FourArrows: "4Arrows",
  FourArrowsGray: "4ArrowsGray",
  FourRedToBlack: "4RedToBlack",
  FourRating: "4Rating",
  FourTrafficLights: "4TrafficLights",
  FiveArrows: "5Arrows",
  FiveArrowsGray: "5ArrowsGray",
  FiveRating: "5Rating",
  FiveQuarters: "5Quarters",
};

/** Kinds of threshold of data bars, colour scales and icon sets: Office.js name to file name. */
export const thresholdTypes: Readonly<Record<string, string>> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
};

interface PresetRule {
  readonly type: string;
  readonly attributes?: Readonly<Record<string, string | number>>;
  /** With `CELL` for the first cell of the area. */
  readonly formula?: string;
}

/** Preset criteria of Office.js (`Excel.ConditionalFormatPresetCriterion`) as a file's rule. */
export const presetRules: Readonly<Record<string, PresetRule>> = {
  Blanks: { type: "containsBlanks", formula: "LEN(TRIM(CELL))=0" },
  NonBlanks: { type: "notContainsBlanks", formula: "LEN(TRIM(CELL))>0" },
  Errors: { type: "containsErrors", formula: "ISERROR(CELL)" },
  NonErrors: { type: "notContainsErrors", formula: "NOT(ISERROR(CELL))" },
  DuplicateValues: { type: "duplicateValues" },
  UniqueValues: { type: "uniqueValues" },
  AboveAverage: { type: "aboveAverage" },
  BelowAverage: { type: "aboveAverage", attributes: { aboveAverage: 0 } },
  EqualOrAboveAverage: { type: "aboveAverage", attributes: { equalAverage: 1 } },
  EqualOrBelowAverage: { type: "aboveAverage", attributes: { aboveAverage: 0, equalAverage: 1 } },
  OneStdDevAboveAverage: { type: "aboveAverage", attributes: { stdDev: 1 } },
  OneStdDevBelowAverage: { type: "aboveAverage", attributes: { aboveAverage: 0, stdDev: 1 } },
  TwoStdDevAboveAverage: { type: "aboveAverage", attributes: { stdDev: 2 } },
  TwoStdDevBelowAverage: { type: "aboveAverage", attributes: { aboveAverage: 0, stdDev: 2 } },
  ThreeStdDevAboveAverage: { type: "aboveAverage", attributes: { stdDev: 3 } },
  ThreeStdDevBelowAverage: { type: "aboveAverage", attributes: { aboveAverage: 0, stdDev: 3 } },
  Yesterday: { type: "timePeriod", attributes: { timePeriod: "yesterday" }, formula: "FLOOR(CELL,1)=TODAY()-1" },
  Today: { type: "timePeriod", attributes: { timePeriod: "today" }, formula: "FLOOR(CELL,1)=TODAY()" },
  Tomorrow: { type: "timePeriod", attributes: { timePeriod: "tomorrow" }, formula: "FLOOR(CELL,1)=TODAY()+1" },
};
