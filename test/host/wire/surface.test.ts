import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { surface, type Surface, type SurfacePart } from "../../../src/host/wire/surface";

const folder = new URL("../../../src/host/workbook/", import.meta.url);

/** Every surface the workbook's objects declare, read from their source. */
function declaredSurfaces(): Surface[] {
  return readdirSync(folder).flatMap((name) => {
    const source = readFileSync(new URL(name, folder), "utf8");
    const declarations = [...source.matchAll(/surface\("(\w+)",\s*(\{.*?\}),?\s*\)/gs)];
    if (declarations.length !== source.split('surface("').length - 1) throw new Error(`${name} cannot be read`);
    return declarations.map(([, className = "", parts = ""]) =>
      surface(className, runInNewContext(`(${parts})`) as Record<string, SurfacePart>),
    );
  });
}

/** `Range.values` → `ExcelApi 1.1`, as Microsoft's declarations say it above each member. */
function documentedSets(): ReadonlyMap<string, string> {
  const lines = readFileSync(createRequire(import.meta.url).resolve("@types/office-js/index.d.ts"), "utf8").split("\n");
  const sets = new Map<string, string>();
  let [className, set] = ["", ""];
  for (const line of lines.slice(lines.findIndex((text) => text.startsWith("declare namespace Excel")))) {
    className = /^ {4}class (\w+) /.exec(line)?.[1] ?? (line === "    }" ? "" : className);
    set = /^ +\* \[Api set: (\w+ [\d.]+)/.exec(line)?.[1] ?? set;
    const member = /^ {8}(?:readonly )?(\w+)\??[:(]/.exec(line)?.[1];
    const key = `${className}.${member ?? ""}`;
    if (className !== "" && member !== undefined && !sets.has(key)) sets.set(key, set);
  }
  return sets;
}

/** Members of the wire that the declarations do not have, or have under another name. */
const wireOnly = new Map([
  ["Worksheet.gridlines", "Worksheet.showGridlines"],
  ["Worksheet.headings", "Worksheet.showHeadings"],
  ["TableRowCollection.getItem", "TableRowCollection.getItemAt"],
  ["TableScopedCollection.count", "TableScopedCollection.getCount"],
]);

function documentedName(className: string, wireName: string): string {
  const event = /^_(?:Unr|R)egister(?:Event)?(\w+?)(?:Event)?$/.exec(wireName)?.[1]?.replace("DataChanged", "Changed");
  const name = event === undefined ? wireName.charAt(0).toLowerCase() + wireName.slice(1) : `on${event}`;
  return wireOnly.get(`${className}.${name}`) ?? `${className}.${name}`;
}

it("asks of every member the requirement set that Microsoft's declarations give it", () => {
  const documented = documentedSets();
  const different = declaredSurfaces().flatMap(({ className, members }) =>
    [...members]
      .filter(([, { set }]) => set !== "")
      .map(([name, { set, version }]) => [documentedName(className, name), `${set} ${version}`] as const)
      .filter(([name, set]) => documented.get(name) !== set)
      .map(([name, set]) => `${name}: ${set}, documented ${documented.get(name) ?? "nowhere"}`),
  );
  expect(documented.size).toBeGreaterThan(1_000);
  expect(different).toEqual([]);
});
