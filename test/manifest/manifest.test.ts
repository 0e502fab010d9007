import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import packageJson from "../../package.json";
import { pngSize } from "./pngSize";

const text = readFileSync("manifest.xml", "utf8");
const all = (pattern: RegExp, source = text): string[] => [...source.matchAll(pattern)].map((match) => match[1] ?? "");
const duplicates = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);
const resources = text.slice(text.indexOf("<Resources>"));
const locales = ["nl-BE", "fr-FR", "fr-BE", "en-US"];

describe("manifest.xml", () => {
  it("has the version of package.json, with a fourth part", () => {
    expect(all(/<Version>(.*)<\/Version>/g)).toEqual([`${packageJson.version}.0`]);
  });

  it("uses only resources that exist, and defines only resources that are used", () => {
    const used = new Set(all(/resid="([^"]+)"/g));
    const defined = all(/<bt:(?:Image|Url|String) id="([^"]+)"/g);
    expect(duplicates(defined)).toEqual([]);
    expect([...used].filter((id) => !defined.includes(id))).toEqual([]);
    expect(defined.filter((id) => !used.has(id))).toEqual([]);
  });

  it("keeps ids unique and resource ids within 32 characters", () => {
    expect(duplicates(all(/ id="([^"]+)"/g))).toEqual([]);
    expect(all(/resid="([^"]+)"/g).filter((id) => id.length > 32)).toEqual([]);
  });

  it("says every text in Dutch, Flemish, French and English, within Excel's lengths", () => {
    const strings = [
      ...resources.matchAll(/<bt:String id="([^"]+)" DefaultValue="([^"]*)"(?:\s*\/>|>([\s\S]*?)<\/bt:String>)/g),
    ];
    expect(strings.length).toBeGreaterThan(10);
    for (const [, id, , overrides = ""] of strings) {
      if (id === "Functions.Namespace") continue;
      expect(all(/Locale="([^"]+)"/g, overrides), id).toEqual(locales);
    }
    const short = resources.slice(resources.indexOf("<bt:ShortStrings>"), resources.indexOf("</bt:ShortStrings>"));
    expect(all(/Value="([^"]*)"/g, short).filter((value) => value.length > 125)).toEqual([]);
    expect(
      all(/(?:Default)?Value="([^"]*)"/g, resources).filter((value) => value.length > 250 && !value.startsWith("http")),
    ).toEqual([]);
    expect(all(/<(DisplayName|Description) /g)).toContain("DisplayName");
    for (const name of ["DisplayName", "Description"]) {
      const block = text.slice(text.indexOf(`<${name} D`), text.indexOf(`</${name}>`));
      expect(all(/Locale="([^"]+)"/g, block), name).toEqual(locales);
    }
  });

  it("never localises the function namespace, because formulas hold it", () => {
    expect(resources).toContain('<bt:String id="Functions.Namespace" DefaultValue="OPL" />');
  });

  it("loads everything over https from one address, and only files the build makes", () => {
    const urls = all(/"(https?:\/\/[^"]+)"/g).filter((url) => !/schemas\.microsoft\.com|www\.w3\.org/.test(url));
    expect(urls.filter((url) => !url.startsWith("https://localhost:3000/"))).toEqual([]);
    const paths = new Set(urls.map((url) => url.slice("https://localhost:3000/".length)));
    const made =
      /^(taskpane\.html|functions\.js|functions-(nl|en|fr)\.json|help\/(nl|en|fr)\/index\.html|assets\/icon-\d+\.png)$/;
    expect([...paths].filter((path) => !made.test(path))).toEqual([]);
  });

  it("has every icon in every size, and each file has the pixels its name says", () => {
    const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
    for (const size of sizes) expect(pngSize(`assets/icon-${size}.png`)).toEqual({ width: size, height: size });
    for (const block of text.match(/<Icon>[\s\S]*?<\/Icon>/g) ?? []) {
      expect(all(/size="(\d+)"/g, block).map(Number)).toEqual(sizes);
    }
  });

  it("offers the four ribbon commands", () => {
    expect(all(/<FunctionName>(.*)<\/FunctionName>/g).sort()).toEqual([
      "checkPlan",
      "nextWarning",
      "restoreLastAction",
    ]);
    expect(all(/xsi:type="(ShowTaskpane)"/g)).toHaveLength(1);
  });

  const schemas = "../shared/manifest-xsd";
  it.skipIf(!existsSync(schemas))("is valid by Microsoft's schema, where the schema is at hand", async () => {
    const file = (fileName: string) => ({ fileName, contents: readFileSync(`${schemas}/${fileName}`, "utf8") });
    const result = await validateXML({
      xml: [{ fileName: "manifest.xml", contents: text }],
      schema: [file("OfficeAppManifestV1_1.xsd")],
      preload: [file("OfficeAppBasicTypesV1_0.xsd"), file("TaskPaneAppVersionOverridesV1_0.xsd")],
    });
    expect(result.errors).toEqual([]);
  });
});
