/** Requirement sets a host supports, with the highest version of each (`{ ExcelApi: "1.15" }`). */
export type RequirementSets = Readonly<Record<string, string>>;

/** True when `sets` holds `name` in at least `version`; a version left out asks for any. */
export function isSetSupported(sets: RequirementSets, name: string, version = "1.1"): boolean {
  const highest = Object.entries(sets).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
  return highest !== undefined && compareVersions(highest, version) >= 0;
}

function compareVersions(left: string, right: string): number {
  const [leftParts, rightParts] = [left, right].map((version) => version.split(".").map(Number));
  for (let part = 0; part < 3; part++) {
    const difference = (leftParts?.[part] ?? 0) - (rightParts?.[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
