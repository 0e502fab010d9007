import { tokens, typographyStyles } from "@fluentui/react-components";
import { resolveStyleRulesForSlots } from "@griffel/core";
import ts from "typescript";

/**
 * A webpack loader: works out the styles of a file while building, as Fluent's own packages are delivered, so that the pane
 * carries no compiler of styles and opens sooner. `makeStyles({…})` becomes `__styles(classes, rules)`; throws when the styles
 * use anything but `tokens` and `typographyStyles`.
 */
export default function readyStyles(code) {
  if (!code.includes("makeStyles(")) return code;
  const file = ts.createSourceFile("styles.js", code, ts.ScriptTarget.Latest);
  let ready = code;
  for (const call of callsOfMakeStyles(file).toReversed()) {
    const [classes, rules] = resolveStyleRulesForSlots(valueOf(call.arguments[0].getText(file)));
    const args = [classes, withoutDoubles(rules)].map((value) => JSON.stringify(value)).join(", ");
    ready = `${ready.slice(0, call.getStart(file))}__styles(${args})${ready.slice(call.end)}`;
  }
  return `import { __styles } from "@fluentui/react-components";\n${ready}`;
}

/** In the order of the text. */
function callsOfMakeStyles(file) {
  const calls = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText(file) === "makeStyles") calls.push(node);
    else ts.forEachChild(node, visit);
  };
  visit(file);
  return calls;
}

function valueOf(expression) {
  return new Function("tokens", "typographyStyles", `"use strict"; return ${expression};`)(tokens, typographyStyles);
}

/** Slots of one call may share a rule; rules of a media query stand with their condition. */
function withoutDoubles(rules) {
  return Object.fromEntries(
    Object.entries(rules).map(([bucket, entries]) => [
      bucket,
      [...new Map(entries.map((entry) => [Array.isArray(entry) ? entry[0] : entry, entry])).values()],
    ]),
  );
}
