import { LexerNode } from "@univerjs/engine-formula";
import type { BaseAstNode } from "@univerjs/engine-formula";
import { placeholderPattern, type FormulaShape } from "./formulaShape";
import type { FormulaServices } from "./formulaServices";

/** What only Univer's nodes for references have: they look their address up by this text whenever they are calculated. */
interface ReferenceNode {
  _token: string;
}

interface MovableReference {
  readonly node: ReferenceNode;
  /** The address as it is written for the placeholders. */
  readonly text: string;
}

interface ParsedShape {
  readonly node: BaseAstNode;
  readonly references: readonly MovableReference[];
}

/** Univer's number for the kind of node that is a reference (`NodeType.REFERENCE`, which it does not export). */
const REFERENCE_NODE = 1;
const MOST_SHAPES = 10_000;

/**
 * Formulas as Univer's parser takes them to pieces, one for all formulas that differ in their addresses alone: the rows of a table have one formula.
 */
export class ParsedFormulas {
  private readonly shapes = new Map<string, ParsedShape | null>();

  constructor(private readonly services: FormulaServices) {}

  /** The formula with its own addresses in place, to be calculated before the next one is asked for; `null` when addresses of such a formula do not move. */
  withAddresses({ text, addresses }: FormulaShape): BaseAstNode | null {
    let shape = this.shapes.get(text);
    if (shape === undefined) {
      if (this.shapes.size >= MOST_SHAPES) this.shapes.clear();
      shape = this.parseShape(text, addresses.length);
      this.shapes.set(text, shape);
    }
    for (const { node, text: written } of shape?.references ?? [])
      node._token = written.replace(
        placeholderPattern,
        (_placeholder, index: string) => addresses[Number(index)] ?? "",
      );
    return shape?.node ?? null;
  }

  /** A formula of its own; `null` when Univer makes no sense of it. */
  parse(text: string): BaseAstNode | null {
    try {
      const lexed = this.services.lexer.treeBuilder(text);
      return lexed instanceof LexerNode ? this.services.parser.parse(lexed) || null : null;
    } catch {
      return null;
    }
  }

  /** Other functions are there than before, which a parsed formula has looked up. */
  forget(): void {
    this.shapes.clear();
  }

  private parseShape(text: string, count: number): ParsedShape | null {
    const node = this.parse(text);
    if (node === null) return null;
    const references: MovableReference[] = [];
    const found = new Set<string>();
    for (const part of nodesOf(node)) {
      const placeholders = [...part.getToken().matchAll(placeholderPattern)];
      if (placeholders.length === 0) continue;
      if ((part.nodeType as number) !== REFERENCE_NODE) return null;
      references.push({ node: part as unknown as ReferenceNode, text: part.getToken() });
      for (const [placeholder] of placeholders) found.add(placeholder);
    }
    return found.size === count ? { node, references } : null;
  }
}

function* nodesOf(node: BaseAstNode): Iterable<BaseAstNode> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}
