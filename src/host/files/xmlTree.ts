/** An element of a parsed XML part. Names carry no namespace prefix; attribute names keep theirs (`r:id`). */
export interface XmlTree {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlTree[];
  /** All text directly inside the element. */
  readonly text: string;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlTree[];
  text: string;
}

const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<!(?:[^>"']|"[^"]*"|'[^']*')*>|<\/([^\s>]+)\s*>|<([^\s/>!?]+)((?:[^>"'/]|"[^"]*"|'[^']*'|\/(?!>))*)(\/?)>|([^<]+)/g;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(
    /&(?:#x([0-9A-Fa-f]+)|#(\d+)|(\w+));/g,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? whole;
      return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
    },
  );
}

function attributesOf(text: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [, name = "", double, single] of text.matchAll(attribute)) found[name] = decoded(double ?? single ?? "");
  return found;
}

/** Parses a part of a package. Entities declared in a DTD are not expanded. Throws on XML that is cut off or does not nest. */
export function parseXml(xml: string): XmlTree {
  const root: OpenElement = { name: "", attributes: {}, children: [], text: "" };
  const open: OpenElement[] = [root];
  for (const [, cdata, closing, opening, attributeText = "", selfClosed, text] of xml.matchAll(token)) {
    const current = open.at(-1) ?? root;
    if (text !== undefined) current.text += decoded(text);
    else if (cdata !== undefined) current.text += cdata;
    else if (opening !== undefined) {
      const element: OpenElement = {
        name: opening.replace(/^.*:/, ""),
        attributes: attributesOf(attributeText),
        children: [],
        text: "",
      };
      current.children.push(element);
      if (selfClosed === "") open.push(element);
    } else if (closing !== undefined && (open.length === 1 || open.pop()?.name !== closing.replace(/^.*:/, ""))) {
      throw new Error(`XML does not nest at </${closing}>`);
    }
  }
  const [top] = root.children;
  if (open.length !== 1 || top === undefined) throw new Error("XML is cut off");
  return top;
}

/** The first child with this name. */
export function childOf(tree: XmlTree | undefined, name: string): XmlTree | undefined {
  return tree?.children.find((child) => child.name === name);
}

/** All children with this name. */
export function childrenOf(tree: XmlTree | undefined, name: string): readonly XmlTree[] {
  return tree?.children.filter((child) => child.name === name) ?? [];
}

/** All elements with this name, however deep. */
export function descendantsOf(tree: XmlTree | undefined, name: string): readonly XmlTree[] {
  return (
    tree?.children.flatMap((child) => [...(child.name === name ? [child] : []), ...descendantsOf(child, name)]) ?? []
  );
}

/** An XML boolean attribute: `1` or `true`. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
