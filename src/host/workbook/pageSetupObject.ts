import { invalidArgument } from "../wire/hostError";
import { WireObject } from "../wire/wireObject";
import { booleanFrom, numberFrom, oneOf } from "./checkedValue";
import { normalMargins } from "./normalMargins";
import type { ObjectContext } from "./objectContext";
import type { PageLayoutSnapshot, PageMargin } from "./snapshot";
import type { SheetState } from "./workbookState";

type PageSwitch = "centerHorizontally" | "centerVertically" | "printGridlines" | "printHeadings";

/** Paper, scale, margins and switches of a sheet's page layout. */
export abstract class PageSetupObject extends WireObject {
  constructor(
    protected readonly context: ObjectContext,
    protected readonly sheet: SheetState,
  ) {
    super();
  }

  protected get layout(): PageLayoutSnapshot {
    return this.sheet.pageLayout;
  }
  protected change(patch: Partial<PageLayoutSnapshot>): void {
    this.put({ ...this.layout, ...patch });
  }
  private put(pageLayout: PageLayoutSnapshot): void {
    this.context.model.journal.assign(this.sheet, { pageLayout });
  }

  get Orientation(): string {
    return this.layout.orientation;
  }
  set Orientation(orientation: unknown) {
    this.change({ orientation: oneOf(["Portrait", "Landscape"], orientation) });
  }
  get PaperSize(): string {
    return this.layout.paperSize;
  }
  /** The sizes this host can also keep in a file. */
  set PaperSize(size: unknown) {
    this.change({ paperSize: oneOf(["Letter", "Legal", "A3", "A4", "A5", "B4", "B5", "Tabloid", "Executive"], size) });
  }

  get Zoom(): unknown {
    const { fitToWide, fitToTall, scale = 100 } = this.layout;
    if (fitToWide === undefined && fitToTall === undefined) return { scale };
    return {
      ...(fitToWide === undefined ? {} : { horizontalFitToPages: fitToWide }),
      ...(fitToTall === undefined ? {} : { verticalFitToPages: fitToTall }),
    };
  }
  /** Either a scale of 10 to 400 per cent or a number of pages (ref:docs-ref-autogen/excel/excel/excel.pagelayoutzoomoptions.yml). */
  set Zoom(given: unknown) {
    const { horizontalFitToPages, verticalFitToPages, scale, ...unknown } = (given ?? {}) as Record<string, unknown>;
    if (Object.keys(unknown).length > 0) throw invalidArgument();
    const fitToWide = pages(horizontalFitToPages);
    const fitToTall = pages(verticalFitToPages);
    const percentage = isGiven(scale) ? numberFrom(scale, 10, 400) : 100;
    if (isGiven(scale) && (fitToWide ?? fitToTall) !== undefined) throw invalidArgument();
    const { scale: _scale, fitToWide: _wide, fitToTall: _tall, ...rest } = this.layout;
    this.put({
      ...rest,
      ...(percentage === 100 ? {} : { scale: percentage }),
      ...(fitToWide === undefined ? {} : { fitToWide }),
      ...(fitToTall === undefined ? {} : { fitToTall }),
    });
  }

  get LeftMargin(): number {
    return this.margin("left");
  }
  set LeftMargin(points: unknown) {
    this.setMargin("left", points);
  }
  get RightMargin(): number {
    return this.margin("right");
  }
  set RightMargin(points: unknown) {
    this.setMargin("right", points);
  }
  get TopMargin(): number {
    return this.margin("top");
  }
  set TopMargin(points: unknown) {
    this.setMargin("top", points);
  }
  get BottomMargin(): number {
    return this.margin("bottom");
  }
  set BottomMargin(points: unknown) {
    this.setMargin("bottom", points);
  }
  get HeaderMargin(): number {
    return this.margin("header");
  }
  set HeaderMargin(points: unknown) {
    this.setMargin("header", points);
  }
  get FooterMargin(): number {
    return this.margin("footer");
  }
  set FooterMargin(points: unknown) {
    this.setMargin("footer", points);
  }

  get CenterHorizontally(): boolean {
    return this.layout.centerHorizontally ?? false;
  }
  set CenterHorizontally(isOn: unknown) {
    this.turn("centerHorizontally", isOn);
  }
  get CenterVertically(): boolean {
    return this.layout.centerVertically ?? false;
  }
  set CenterVertically(isOn: unknown) {
    this.turn("centerVertically", isOn);
  }
  get PrintGridlines(): boolean {
    return this.layout.printGridlines ?? false;
  }
  set PrintGridlines(isOn: unknown) {
    this.turn("printGridlines", isOn);
  }
  get PrintHeadings(): boolean {
    return this.layout.printHeadings ?? false;
  }
  set PrintHeadings(isOn: unknown) {
    this.turn("printHeadings", isOn);
  }

  private margin(name: PageMargin): number {
    return this.layout.margins?.[name] ?? normalMargins[name];
  }
  /** In points, at most the 49 inches that Excel's page setup takes. */
  protected setMargin(name: PageMargin, points: unknown): void {
    this.change({ margins: { ...this.layout.margins, [name]: numberFrom(points, 0, 49 * 72) } });
  }
  private turn(name: PageSwitch, isOn: unknown): void {
    const { [name]: _before, ...rest } = this.layout;
    this.put(booleanFrom(isOn) ? { ...rest, [name]: true } : rest);
  }
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** A whole number of pages; nothing for no limit. */
function pages(given: unknown): number | undefined {
  if (!isGiven(given)) return undefined;
  const count = numberFrom(given, 1, 32_767);
  if (!Number.isInteger(count)) throw invalidArgument();
  return count;
}
