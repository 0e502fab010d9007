import { escapeXml, xmlDeclaration, xmlElement } from "./xmlText";
import { childrenOf, parseXml } from "./xmlTree";

const namespace = "urn:workbook-host:settings";

/** Identity of the custom XML part that holds the add-in's settings. */
export const settingsPartId = "{6B0F2C1E-52F5-4A3B-9C5B-0E4D7A1B9F60}";

/** The settings as a custom XML part: one element a setting, its value as JSON. */
export function fileSettings(settings: Readonly<Record<string, unknown>>): string {
  const written = Object.entries(settings).map(([key, value]) =>
    xmlElement("setting", { key }, escapeXml(JSON.stringify(value) ?? "null")),
  );
  return xmlDeclaration + xmlElement("settings", { xmlns: namespace }, written.join(""));
}

/** Reads what {@link fileSettings} wrote; a value that is no JSON is left out. */
export function settingsFromFile(xml: string): Readonly<Record<string, unknown>> {
  const found = childrenOf(parseXml(xml), "setting").flatMap((setting) => {
    try {
      const value: unknown = JSON.parse(setting.text);
      return [[setting.attributes["key"] ?? "", value] as const];
    } catch {
      return [];
    }
  });
  return Object.fromEntries(found);
}
