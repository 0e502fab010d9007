const plainWords = /^[!-~]+(?: [!-~]+)*$/u;

/** A word as it is compared: without upper case, accents or extra spaces. */
export function wordKey(word: string | null): string {
  if (word === null) return "";
  if (plainWords.test(word)) return word.toLowerCase();
  return word.normalize("NFD").replace(/\p{M}/gu, "").replace(/\s+/gu, " ").trim().toLowerCase();
}
