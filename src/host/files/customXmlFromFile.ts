import type { WorkbookSnapshot } from "../workbook/snapshot";
import { settingsFromFile, settingsPartId } from "./fileSettings";
import { partText, relationshipsOf, type PackageParts } from "./packageParts";
import { parseXml } from "./xmlTree";

type CustomXml = WorkbookSnapshot["customXmlParts"][number];

function partId(parts: PackageParts, path: string): string {
  const properties = relationshipsOf(parts, path).find(({ type }) => type === "customXmlProps");
  const xml = properties && partText(parts, properties.path);
  return xml === undefined ? "" : (parseXml(xml).attributes["ds:itemID"] ?? "");
}

/** The custom XML parts of a workbook and, from the one that is the host's own, the add-in's settings. */
export function customXmlFromFile(
  parts: PackageParts,
  workbookPath: string,
): Pick<WorkbookSnapshot, "customXmlParts" | "settings"> {
  const found = relationshipsOf(parts, workbookPath)
    .filter(({ type }) => type === "customXml")
    .map(({ path }): CustomXml => ({ id: partId(parts, path), xml: partText(parts, path) ?? "" }));
  const settings = found.find(({ id }) => id === settingsPartId);
  return {
    customXmlParts: found.filter((part) => part !== settings && part.id !== ""),
    settings: settings ? settingsFromFile(settings.xml) : {},
  };
}
