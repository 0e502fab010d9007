/** Replaces names in texts and counts the texts in which it found one. */
export interface NameReplacer {
  readonly replace: (text: string) => string;
  readonly replaced: () => number;
}

/**
 * Finds names as whole words, in upper and lower case alike, also as `Maes, Anna` and `Maes Anna`. A name of one word that is not in the staff list, such as `HR`,
 * is no name to look for in texts. `pseudonyms` says what stands for each name; an ID of an employee counts as being on the staff list.
 */
export function nameReplacer(pseudonyms: ReadonlyMap<string, string>): NameReplacer {
  const standsFor = new Map<string, string>();
  for (const [name, pseudonym] of pseudonyms) {
    const words = name.trim().split(/\s+/);
    if (words.length === 1 && isNumber(pseudonym)) continue;
    const [first = "", ...rest] = words;
    const spellings = [
      words,
      ...(rest.length === 0
        ? []
        : [
            [`${rest.join(" ")},`, first],
            [...rest, first],
          ]),
    ];
    for (const spelling of spellings) standsFor.set(spelling.join(" ").toLowerCase(), pseudonym);
  }
  const names = [...standsFor.keys()].filter((name) => name !== "").sort((left, right) => right.length - left.length);
  if (names.length === 0) return { replace: (text) => text, replaced: () => 0 };
  const pattern = names.map((name) => name.split(" ").map(escaped).join("\\s+")).join("|");
  const anyName = new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, "giu");
  let count = 0;
  return {
    replace(text) {
      const result = text.replace(anyName, (found) => standsFor.get(found.toLowerCase().split(/\s+/).join(" ")) ?? "");
      if (result !== text) count++;
      return result;
    },
    replaced: () => count,
  };
}

/** Whether a pseudonym is that of somebody who is not on the staff list. */
export function isNumber(pseudonym: string): boolean {
  return pseudonym.startsWith("P-");
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
