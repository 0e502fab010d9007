/** The source of a regular expression for a text with Excel's wildcards: `?` one character, `*` any number, `~` makes the next one plain. */
export function wildcardSource(text: string): string {
  return text.replace(/~[?*~]|[?*]|[.+^${}()|[\]\\]/g, (part) => {
    if (part === "?") return ".";
    if (part === "*") return ".*?";
    return `\\${part.at(-1) ?? ""}`;
  });
}

export function hasWildcards(text: string): boolean {
  return /[?*~]/.test(text);
}
