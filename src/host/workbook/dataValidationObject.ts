import { invalidArgument } from "../wire/hostError";
import { surface } from "../wire/surface";
import { WireObject } from "../wire/wireObject";
import { areaWithout, intersectionOf } from "./areas";
import { absoluteAddressOfArea } from "./cellAddress";
import { formulaCopied, rewriteRule } from "./formulaRewriting";
import type { ObjectContext } from "./objectContext";
import { checkUnprotected } from "./protectionCheck";
import { RangePosition } from "./rangePosition";
import { rulesWithout } from "./rangeClearing";
import type { Area } from "./snapshot";
import { checkedRule, ruleTypes, shownRule } from "./validationRules";
import { areValuesValid } from "./validationCheck";
import type { SheetState, ValidationState } from "./workbookState";

const validationSurface = surface("DataValidation", {
  "1.8": { scalars: "Type Valid Rule Prompt ErrorAlert IgnoreBlanks", methods: "Clear" },
});

type Alert = NonNullable<ValidationState["errorAlert"]>;
type Prompt = NonNullable<ValidationState["prompt"]>;

/** Validation of the cells of a range (`Excel.DataValidation`). Validation guards what is typed, not what an add-in writes. */
export class DataValidationObject extends WireObject {
  override readonly surface = validationSurface;

  constructor(
    private readonly cells: { readonly context: ObjectContext; readonly sheet: SheetState; readonly place: Area },
  ) {
    super();
  }

  /** The validation that all cells of the range have; `null` when there is none, some cells have none or there are several. */
  private get current(): ValidationState | null {
    const [first] = this.touching;
    return first !== undefined && this.isOneRule && this.isCovered ? first : null;
  }
  private get touching(): readonly ValidationState[] {
    const { sheet, place } = this.cells;
    return sheet.validations.filter(({ area }) => intersectionOf(area, place) !== null);
  }
  private get isOneRule(): boolean {
    const [first, ...others] = this.touching;
    return others.every((other) => first !== undefined && isSameValidation(first, other));
  }
  private get isCovered(): boolean {
    const uncovered = this.touching.reduce<readonly Area[]>(
      (left, { area }) => left.flatMap((piece) => areaWithout(piece, area)),
      [this.cells.place],
    );
    return uncovered.length === 0;
  }

  /** MixedCriteria when only some cells have validation, Inconsistent when they have different rules (ref:docs-ref-autogen/excel/excel/excel.datavalidationtype.yml). */
  get Type(): string {
    if (this.touching.length === 0) return "None";
    if (!this.isOneRule) return "Inconsistent";
    return this.current === null ? "MixedCriteria" : (ruleTypes[Object.keys(this.current.rule)[0] ?? ""] ?? "None");
  }
  get Rule(): unknown {
    return this.current === null ? {} : shownRule(this.current.rule);
  }
  set Rule(rule: unknown) {
    this.put({ rule: checkedRule(withAddress(rule)) });
  }
  get IgnoreBlanks(): boolean {
    return this.current?.ignoreBlanks ?? true;
  }
  set IgnoreBlanks(isIgnored: unknown) {
    this.put({ ignoreBlanks: isIgnored === true });
  }
  get ErrorAlert(): unknown {
    return this.current?.errorAlert ?? { message: "", showAlert: true, style: "Stop", title: "" };
  }
  set ErrorAlert(alert: unknown) {
    this.put({ errorAlert: alertFrom(alert) });
  }
  get Prompt(): unknown {
    return this.current?.prompt ?? { message: "", showPrompt: true, title: "" };
  }
  set Prompt(prompt: unknown) {
    this.put({ prompt: promptFrom(prompt) });
  }
  /** True when all values fit, false when none does, else `null` (ref:docs-ref-autogen/excel/excel/excel.datavalidation.yml). */
  get Valid(): boolean | null {
    const { context, sheet, place } = this.cells;
    return areValuesValid(context.model, sheet, place);
  }

  Clear(): void {
    const { context, sheet, place } = this.cells;
    checkUnprotected(sheet);
    context.model.journal.assign(sheet, { validations: rulesWithout(sheet.validations, place) });
  }

  private put(change: Partial<ValidationState>): void {
    const { context, sheet, place } = this.cells;
    checkUnprotected(sheet);
    const before = this.current ?? { rule: {}, ignoreBlanks: true };
    const validation: ValidationState = { ...before, ...change, area: place };
    const others = rulesWithout(sheet.validations, place);
    context.model.journal.assign(sheet, { validations: [...others, validation] });
  }
}

/** Whether two validations accept the same and say the same: a rule that was cut in pieces is still one. */
function isSameValidation(one: ValidationState, other: ValidationState): boolean {
  const rule = rewriteRule(other.rule, (formula) => formulaCopied(formula, other.area, one.area));
  const all = ({ ignoreBlanks, errorAlert, prompt }: ValidationState, itsRule: unknown) =>
    JSON.stringify([itsRule, ignoreBlanks, errorAlert, prompt]);
  return all(one, one.rule) === all(other, rule);
}

/** A list whose source is a range object refers to its address. */
function withAddress(rule: unknown): unknown {
  const list = (rule as { readonly list?: { readonly source?: unknown } } | null)?.list;
  if (!(list?.source instanceof RangePosition)) return rule;
  const { context, sheet, place } = list.source;
  const address = `=${context.model.addressOn(sheet, place).split("!").slice(0, -1).join("!")}!${absoluteAddressOfArea(place)}`;
  return { list: { ...list, source: address } };
}

/** Titles have at most 32 characters, the messages of alerts 224 and of prompts 255 ([MS-OI29500] 2.1.613). */
function alertFrom(given: unknown): Alert {
  const { showAlert = true, style = "Stop", title = "", message = "" } = (given ?? {}) as Partial<Alert>;
  if (title.length > 32 || message.length > 224) throw invalidArgument();
  if (style !== "Stop" && style !== "Warning" && style !== "Information") throw invalidArgument();
  return { showAlert, style, title, message };
}

function promptFrom(given: unknown): Prompt {
  const { showPrompt = true, title = "", message = "" } = (given ?? {}) as Partial<Prompt>;
  if (title.length > 32 || message.length > 255) throw invalidArgument();
  return { showPrompt, title, message };
}
