import { boundsOf, placeWithin, unitsPerPixel, type ChartPlace } from "../workbook/chartPlace";
import type { CellPoint } from "../workbook/chartSnapshot";
import type { LineSizes } from "../workbook/lineSizes";
import { xmlElement } from "./xmlText";
import { childOf, type XmlTree } from "./xmlTree";

/** What a drawing may be anchored by (ECMA-376 part 1, 20.5.2.1, 20.5.2.24 and 20.5.2.33). */
const anchors = ["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"];

/** The anchors of a drawing part, in order. */
export function anchorsOf(tree: XmlTree): readonly XmlTree[] {
  return tree.children.flatMap((child) => (anchors.includes(child.name) ? [child] : anchorsOf(child)));
}

/** Gives the charts of a drawing the places they have in the workbook: the file library knows whole cells only, and charts that keep their size. */
export function withChartPlaces(drawingXml: string, places: readonly ChartPlace[]): string {
  let next = 0;
  return drawingXml.replace(/<xdr:twoCellAnchor[^>]*><xdr:from>[\s\S]*?<\/xdr:to>/g, (anchor) => {
    const place = places[next++];
    return place ? `<xdr:twoCellAnchor>${corner("xdr:from", place.from)}${corner("xdr:to", place.to)}` : anchor;
  });
}

function corner(name: string, { row, column, x, y }: CellPoint): string {
  const numbers = { col: column, colOff: Math.round(x * unitsPerPixel), row, rowOff: Math.round(y * unitsPerPixel) };
  const parts = Object.entries(numbers).map(([part, number]) => xmlElement(`xdr:${part}`, {}, String(number)));
  return xmlElement(name, {}, parts.join(""));
}

/** The place of an anchored drawing. One that keeps its size or its place is taken to move and size with its cells from now on. */
export function placeFromAnchor(anchor: XmlTree, sheet: LineSizes): ChartPlace {
  const from = childOf(anchor, "from");
  const to = childOf(anchor, "to");
  if (from && to) return { from: pointFromFile(from), to: pointFromFile(to) };
  const extent = childOf(anchor, "ext");
  const size = { width: pixels(extent, "cx"), height: pixels(extent, "cy") };
  const position = childOf(anchor, "pos");
  if (!from) return placeWithin(sheet, { ...size, left: pixels(position, "x"), top: pixels(position, "y") });
  const start = { from: pointFromFile(from), to: pointFromFile(from) };
  return placeWithin(sheet, { ...boundsOf(sheet, start), ...size });
}

/** True for a drawing that Excel would move and size with its cells. */
export function sizesWithCells({ name, attributes }: XmlTree): boolean {
  return name === "twoCellAnchor" && (attributes["editAs"] ?? "twoCell") === "twoCell";
}

function pointFromFile(marker: XmlTree): CellPoint {
  const number = (name: string) => Number(childOf(marker, name)?.text) || 0;
  return {
    row: number("row"),
    column: number("col"),
    x: number("colOff") / unitsPerPixel,
    y: number("rowOff") / unitsPerPixel,
  };
}

function pixels(element: XmlTree | undefined, attribute: string): number {
  return (Number(element?.attributes[attribute]) || 0) / unitsPerPixel;
}
