const yes = new Set(["ja", "j", "yes", "y", "oui", "o", "true", "waar", "vrai", "x", "1", "✓"]);
const no = new Set(["nee", "neen", "n", "no", "non", "false", "onwaar", "faux", "0"]);

/** Yes or no as people write it in Dutch, French or English; `null` when it is neither. */
export function yesNoFrom(text: string): boolean | null {
  const lower = text.toLowerCase();
  if (yes.has(lower)) return true;
  return no.has(lower) ? false : null;
}
