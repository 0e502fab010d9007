import { tokens, typographyStyles } from "@fluentui/react-components";
import { __styles, createDOMRenderer, makeStyles } from "@griffel/core";
import { describe, expect, it } from "vitest";
// @ts-expect-error: a webpack loader is plain JavaScript.
import loader from "../../../src/taskpane/build/readyStyles.js";

const readyStyles = loader as (code: string) => string;

const definition = `{
  card: { ...typographyStyles.body1, padding: tokens.spacingHorizontalM, ":hover": { color: tokens.colorBrandBackground } },
  narrow: { "@media (max-width: 350px)": { padding: 0, color: "rgb(1, 2, 3)" } },
  alsoNarrow: { marginLeft: "1px", "@media (max-width: 350px)": { padding: 0 } },
}`;
const code = `import { makeStyles, tokens } from "@fluentui/react-components";
export const before = "(";
export const useStyles = makeStyles(${definition});
export const after = ")";`;

describe("styles that are worked out while building", () => {
  it("give the same classes and rules as styles that are worked out in the pane", () => {
    const build = new Function("__styles", `return ${/__styles\(.*\)(?=;)/.exec(readyStyles(code))?.[0]}`);
    const styles = new Function("tokens", "typographyStyles", `return ${definition}`)(tokens, typographyStyles);
    expect(drawn(build(__styles))).toEqual(drawn(makeStyles(styles)));
  });

  it("leave the pane no work, and everything else as it was", () => {
    const ready = readyStyles(code);
    expect(ready).not.toContain("makeStyles(");
    expect(ready).toContain(`export const before = "(";`);
    expect(ready).toContain(`export const after = ")";`);
    expect(readyStyles("export const one = 1;")).toBe("export const one = 1;");
  });

  it("cannot use what is only known in the pane", () => {
    expect(() => readyStyles("const width = 3; const useStyles = makeStyles({ bar: { width } });")).toThrow("width");
  });
});

/** The classes of every slot, from left to right and from right to left, and the rules that come with them. */
function drawn(classes: ReturnType<typeof makeStyles>) {
  const rules = new Set<string>();
  const renderer = createDOMRenderer();
  renderer.insertCSSRules = (buckets) => {
    for (const [bucket, entries] of Object.entries(buckets))
      for (const entry of entries) rules.add(`${bucket} ${JSON.stringify(entry)}`);
  };
  return { ltr: classes({ dir: "ltr", renderer }), rtl: classes({ dir: "rtl", renderer }), rules };
}
