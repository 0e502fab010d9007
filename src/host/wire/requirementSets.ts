/** Requirement sets a host supports, with the highest version of each (`{ ExcelApi: "1.15" }`). */
export type RequirementSets = Readonly<Record<string, string>>;

/** What was asked before about the same sets: every member of the API that is used asks. */
const answers = new WeakMap<RequirementSets, Map<string, boolean>>();

/** True when `sets` holds `name` in at least `version`; a version left out asks for any. */
export function isSetSupported(sets: RequirementSets, name: string, version = "1.1"): boolean {
  const known = answers.get(sets) ?? new Map<string, boolean>();
  answers.set(sets, known);
  const question = `${name} ${version}`;
  const answer = known.get(question) ?? holds(sets, name, version);
  known.set(question, answer);
  return answer;
}

function holds(sets: RequirementSets, name: string, version: string): boolean {
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
