import { unzipSync, zipSync } from "fflate";
import { parseXml } from "./xmlTree";

/** The parts of a package (ECMA-376 part 2) by path, without leading slash. */
export type PackageParts = Record<string, Uint8Array>;

/** What may be unpacked: real workbooks stay far below, a zip bomb does not. In bytes after unpacking. */
export const unpackedLimit = 400 * 1024 * 1024;
const partLimit = 5_000;

/** Thrown by {@link unpack} for a package that would fill the memory. */
export class PackageTooLarge extends Error {}

/**
 * Unpacks a zip. Sizes are those the zip states, checked before anything is unpacked; a part that is larger than stated is cut off
 * at that size, so a zip that lies cannot fill the memory either.
 */
export function unpack(bytes: Uint8Array, limit = unpackedLimit): PackageParts {
  let size = 0;
  let parts = 0;
  return unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize;
      parts += 1;
      if (size > limit || parts > partLimit) throw new PackageTooLarge();
      return true;
    },
  });
}

/** Packs parts; with level 0 only stored, for a reader in this same program. */
export function pack(parts: PackageParts, level: 0 | 6 = 6): Uint8Array {
  return zipSync(parts, { level });
}

/** Text of a part; undefined when it is not there. */
export function partText(parts: PackageParts, path: string): string | undefined {
  const bytes = parts[path];
  return bytes && new TextDecoder().decode(bytes);
}

/** Bytes of a part's text. */
export function textPart(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Gives a part a new text made from the old one; a part that is not there is a bug. */
export function changePart(parts: PackageParts, path: string, change: (text: string) => string): void {
  const text = partText(parts, path);
  if (text === undefined) throw new Error(`package without ${path}`);
  parts[path] = textPart(change(text));
}

/** A relationship of a part: the path it points to inside the package, and the last word of its type (`worksheet`, `table` …). */
export interface PartRelationship {
  readonly id: string;
  readonly type: string;
  readonly path: string;
}

function resolved(folder: string, target: string): string {
  const steps = target.startsWith("/") ? [] : folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** Relationships of a part to other parts of the package; links to the outside are left out. */
export function relationshipsOf(parts: PackageParts, path: string): readonly PartRelationship[] {
  const slash = path.lastIndexOf("/");
  const folder = path.slice(0, Math.max(slash, 0));
  const text = partText(parts, `${folder === "" ? "" : `${folder}/`}_rels/${path.slice(slash + 1)}.rels`);
  if (text === undefined) return [];
  return parseXml(text)
    .children.filter(({ attributes }) => attributes["TargetMode"] !== "External")
    .map(({ attributes }) => ({
      id: attributes["Id"] ?? "",
      type: (attributes["Type"] ?? "").replace(/^.*\//, ""),
      path: resolved(folder, attributes["Target"] ?? ""),
    }));
}
