import { surface } from "../wire/surface";
import { booleanFrom, numberFrom, oneOf, textFrom } from "./checkedValue";
import { colorFrom } from "./colors";
import { StyledObject } from "./styledObject";

const fillSurface = surface("RangeFill", { "1.1": { scalars: "Color", methods: "Clear" } });
const fontSurface = surface("RangeFont", {
  "1.1": { scalars: "Name Size Color Italic Bold Underline" },
  "1.9": { scalars: "Strikethrough" },
});
const protectionSurface = surface("FormatProtection", { "1.2": { scalars: "Locked FormulaHidden" } });

/** Background of a range (`Excel.RangeFill`). White stands for no fill when it is read. */
export class RangeFillObject extends StyledObject {
  override readonly surface = fillSurface;

  get Color(): string {
    return this.read(({ fill }) => fill ?? "#FFFFFF") ?? "";
  }
  set Color(color: unknown) {
    this.write({ fill: color === "" ? undefined : colorFrom(color) });
  }
  Clear(): void {
    this.write({ fill: undefined });
  }
}

/** Letters of a range (`Excel.RangeFont`). */
export class RangeFontObject extends StyledObject {
  override readonly surface = fontSurface;

  get Name(): string | null {
    return this.read(({ fontName }) => fontName ?? "Calibri");
  }
  set Name(name: unknown) {
    this.write({ fontName: textFrom(name, 31) });
  }
  get Size(): number | null {
    return this.read(({ fontSize }) => fontSize ?? 11);
  }
  set Size(size: unknown) {
    this.write({ fontSize: numberFrom(size, 1, 409) });
  }
  get Color(): string {
    return this.read(({ fontColor }) => fontColor ?? "#000000") ?? "";
  }
  set Color(color: unknown) {
    this.write({ fontColor: colorFrom(color) });
  }
  get Bold(): boolean | null {
    return this.read(({ bold }) => bold ?? false);
  }
  set Bold(isBold: unknown) {
    this.write({ bold: booleanFrom(isBold) || undefined });
  }
  get Italic(): boolean | null {
    return this.read(({ italic }) => italic ?? false);
  }
  set Italic(isItalic: unknown) {
    this.write({ italic: booleanFrom(isItalic) || undefined });
  }
  get Underline(): string | null {
    const isUnderlined = this.read(({ underline }) => underline ?? false);
    return isUnderlined === null ? null : isUnderlined ? "Single" : "None";
  }
  set Underline(kind: unknown) {
    const isUnderlined = oneOf(["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"], kind) !== "None";
    this.write({ underline: isUnderlined || undefined });
  }
  get Strikethrough(): boolean | null {
    return this.read(({ strikethrough }) => strikethrough ?? false);
  }
  set Strikethrough(isStruck: unknown) {
    this.write({ strikethrough: booleanFrom(isStruck) || undefined });
  }
}

/** What protection of the sheet will mean for a range (`Excel.FormatProtection`): cells are locked unless unlocked. */
export class FormatProtectionObject extends StyledObject {
  override readonly surface = protectionSurface;

  get Locked(): boolean | null {
    return this.read(({ unlocked }) => unlocked !== true);
  }
  set Locked(isLocked: unknown) {
    this.write({ unlocked: booleanFrom(isLocked) ? undefined : true });
  }
  get FormulaHidden(): boolean | null {
    return this.read(({ formulaHidden }) => formulaHidden ?? false);
  }
  set FormulaHidden(isHidden: unknown) {
    this.write({ formulaHidden: booleanFrom(isHidden) || undefined });
  }
}
