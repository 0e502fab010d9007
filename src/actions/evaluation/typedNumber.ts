/**
 * A number as people type it, with comma or point: `8,1`, `60.000`, `1 250,50`. A separator before exactly three last digits is one of thousands.
 * `null` for nothing, `undefined` for what is no number.
 */
export function typedNumber(text: string): number | null | undefined {
  const plain = text.replace(/[\s€%]/g, "");
  if (plain === "") return null;
  if (!/^-?\d+(?:[.,]\d+)*$/.test(plain)) return undefined;
  const parts = plain.split(/[.,]/);
  const last = parts.at(-1) ?? "";
  const hasDecimals = parts.length > 1 && last.length !== 3;
  if (parts.slice(1, hasDecimals ? -1 : undefined).some((part) => part.length !== 3)) return undefined;
  return Number(hasDecimals ? `${parts.slice(0, -1).join("")}.${last}` : parts.join(""));
}
