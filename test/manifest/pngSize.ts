import { readFileSync } from "node:fs";

/** Width and height in pixels from the header of a PNG file. */
export function pngSize(path: string): { width: number; height: number } {
  const bytes = readFileSync(path);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
