import type { Chart } from "hucre";
import type { ChartSnapshot } from "../workbook/chartSnapshot";
import { lineSizes } from "../workbook/lineSizes";
import { chartFromFile } from "./fileChart";
import { anchorsOf, placeFromAnchor, sizesWithCells } from "./fileChartPlace";
import { partText, relationshipsOf, type PackageParts } from "./packageParts";
import { descendantsOf, parseXml, type XmlTree } from "./xmlTree";

/** The charts of a sheet in a file, how many the host does not know, and how many do not move and size with their cells. */
export interface ChartsFromFile {
  readonly charts: readonly ChartSnapshot[];
  readonly unknown: number;
  readonly fixed: number;
}

interface DrawnChart {
  readonly anchor: XmlTree;
  readonly name: string;
  readonly part: XmlTree;
}

/** Charts of the sheet at `path`, from what the file library read and from the parts themselves. */
export function chartsFromFile(
  read: readonly Chart[],
  path: string,
  parts: PackageParts,
  lines: Parameters<typeof lineSizes>[0],
  idFor: (index: number) => string,
): ChartsFromFile {
  const drawn = drawnCharts(path, parts);
  const sizes = lineSizes(lines);
  const charts = read.flatMap((chart, index) => {
    const found = drawn[index];
    if (!found) return [];
    const place = placeFromAnchor(found.anchor, sizes);
    return chartFromFile(chart, found.part, { id: idFor(index), name: found.name, ...place }) ?? [];
  });
  return {
    charts,
    unknown: read.length - charts.length,
    fixed: drawn.filter(({ anchor }) => !sizesWithCells(anchor)).length,
  };
}

/** Charts of a sheet in the order of its drawing. */
function drawnCharts(path: string, parts: PackageParts): readonly DrawnChart[] {
  const drawing = relationshipsOf(parts, path).find(({ type }) => type === "drawing");
  const xml = drawing && partText(parts, drawing.path);
  if (!drawing || xml === undefined) return [];
  const charts = relationshipsOf(parts, drawing.path).filter(({ type }) => type === "chart");
  const frames = anchorsOf(parseXml(xml)).flatMap((anchor) =>
    descendantsOf(anchor, "graphicFrame").map((frame) => ({ anchor, frame })),
  );
  return frames.flatMap(({ anchor, frame }) => {
    const id = descendantsOf(frame, "chart")[0]?.attributes["r:id"];
    const part = partText(parts, charts.find((chart) => chart.id === id)?.path ?? "");
    const name = descendantsOf(frame, "cNvPr")[0]?.attributes["name"] ?? "";
    return part === undefined ? [] : [{ anchor, name, part: parseXml(part) }];
  });
}
