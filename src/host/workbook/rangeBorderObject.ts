import { notImplemented } from "../wire/hostError";
import { surface } from "../wire/surface";
import { WireCollection } from "../wire/wireObject";
import { oneOf } from "./checkedValue";
import { colorFrom } from "./colors";
import type { Area, CellStyle } from "./snapshot";
import { type StyledCells, StyledObject } from "./styledObject";
import { writeStyles } from "./styleWriting";

const collectionSurface = surface("RangeBorderCollection", {
  "1.1": { scalars: "Count", methods: "GetItem GetItemAt" },
});
const borderSurface = surface("RangeBorder", { "1.1": { scalars: "SideIndex Style Weight Color" } });

const sides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type Side = (typeof sides)[number];
type Border = NonNullable<NonNullable<CellStyle["borders"]>[Edge]>;
type Edge = "top" | "bottom" | "left" | "right";

const lineStyles = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;

/** The borders of a range by side (`Excel.RangeBorderCollection`). */
export class RangeBorderCollectionObject extends WireCollection<RangeBorderObject> {
  override readonly surface = collectionSurface;

  constructor(private readonly cells: StyledCells) {
    super();
  }

  override items(): readonly RangeBorderObject[] {
    return sides.map((side) => new RangeBorderObject(this.cells, side));
  }
  override find(key: unknown): RangeBorderObject {
    return new RangeBorderObject(this.cells, oneOf(sides, key));
  }
}

/** The border at one side of a range (`Excel.RangeBorder`). Diagonal borders fail loudly: this host does not keep them. */
export class RangeBorderObject extends StyledObject {
  override readonly surface = borderSurface;

  constructor(
    cells: StyledCells,
    readonly SideIndex: Side,
  ) {
    super(cells);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { SideIndex: this.SideIndex };
  }

  get Style(): string {
    return this.border?.style ?? "None";
  }
  set Style(style: unknown) {
    const line = oneOf(lineStyles, style);
    this.draw(line === "None" ? null : { color: this.Color, ...this.border, style: line });
  }
  get Color(): string {
    return this.border?.color ?? "#000000";
  }
  set Color(color: unknown) {
    this.draw({ style: "Continuous", ...this.border, color: colorFrom(color) });
  }
  get Weight(): string {
    return this.border?.weight ?? "Thin";
  }
  set Weight(weight: unknown) {
    const word = oneOf(["Hairline", "Thin", "Medium", "Thick"], weight);
    this.draw({ style: "Continuous", color: this.Color, ...this.border, weight: word });
  }

  private get edges(): readonly { readonly area: Area; readonly edge: Edge }[] {
    return edgesOf(this.cells.place, this.SideIndex);
  }

  private get border(): Border | undefined {
    const [first] = this.edges;
    if (first === undefined) return undefined;
    const cells = { ...this.cells, place: first.area };
    return new RangeEdge(cells, first.edge).current;
  }

  private draw(border: Border | null): void {
    const { context, sheet } = this.cells;
    if (this.SideIndex.startsWith("Diagonal")) throw notImplemented("diagonal borders");
    for (const { area, edge } of this.edges)
      writeStyles(context.model, sheet, area, (style) => withBorder(style, edge, border));
  }
}

class RangeEdge extends StyledObject {
  override readonly surface = borderSurface;

  constructor(
    cells: StyledCells,
    private readonly edge: Edge,
  ) {
    super(cells);
  }

  get current(): Border | undefined {
    const text = this.read(({ borders }) => JSON.stringify(borders?.[this.edge] ?? null));
    return text === null ? undefined : ((JSON.parse(text) as Border | null) ?? undefined);
  }
}

function withBorder(style: CellStyle, edge: Edge, border: Border | null): CellStyle {
  const { [edge]: _before, ...others } = style.borders ?? {};
  const borders = border === null ? others : { ...others, [edge]: border };
  const { borders: _borders, ...rest } = style;
  return Object.keys(borders).length === 0 ? rest : { ...rest, borders };
}

/** The cell edges a side of a range consists of. */
function edgesOf(area: Area, side: Side): readonly { readonly area: Area; readonly edge: Edge }[] {
  const lastRow = { ...area, row: area.row + area.rows - 1, rows: 1 };
  const lastColumn = { ...area, column: area.column + area.columns - 1, columns: 1 };
  switch (side) {
    case "EdgeTop":
      return [{ area: { ...area, rows: 1 }, edge: "top" }];
    case "EdgeBottom":
      return [{ area: lastRow, edge: "bottom" }];
    case "EdgeLeft":
      return [{ area: { ...area, columns: 1 }, edge: "left" }];
    case "EdgeRight":
      return [{ area: lastColumn, edge: "right" }];
    case "InsideHorizontal":
      return area.rows > 1 ? [{ area: { ...area, rows: area.rows - 1 }, edge: "bottom" }] : [];
    case "InsideVertical":
      return area.columns > 1 ? [{ area: { ...area, columns: area.columns - 1 }, edge: "right" }] : [];
    default:
      return [];
  }
}
