import { getLocale } from "numfmt";
import { invalidArgument } from "../wire/hostError";
import { surface } from "../wire/surface";
import { WireObject } from "../wire/wireObject";
import type { WorkbookModel } from "./workbookModel";

const applicationSurface = surface("Application", {
  "1.1": { scalars: "CalculationMode", methods: "Calculate" },
  "1.6": { methods: "SuspendApiCalculationUntilNextSync" },
  "1.9": { scalars: "CalculationEngineVersion CalculationState", methods: "SuspendScreenUpdatingUntilNextSync" },
  "1.11": { scalars: "DecimalSeparator ThousandsSeparator UseSystemSeparators", links: "CultureInfo" },
});
const cultureSurface = surface("CultureInfo", { "1.11": { scalars: "Name", links: "NumberFormat" } });
const numberFormatSurface = surface("NumberFormatInfo", {
  "1.11": { scalars: "NumberDecimalSeparator NumberGroupSeparator" },
});

/** The Excel program (`Excel.Application`). */
export class ApplicationObject extends WireObject {
  override readonly surface = applicationSurface;
  readonly CalculationEngineVersion = 191_029;
  /** A query waits for calculation, so that it is always done when it is asked for. */
  readonly CalculationState = "Done";
  readonly UseSystemSeparators = true;
  readonly CultureInfo: CultureInfoObject;

  constructor(private readonly model: WorkbookModel) {
    super();
    this.CultureInfo = new CultureInfoObject(model);
  }

  get CalculationMode(): string {
    return this.model.state.calculationMode;
  }
  set CalculationMode(mode: unknown) {
    if (mode !== "Automatic" && mode !== "AutomaticExceptTables" && mode !== "Manual") throw invalidArgument();
    this.model.journal.assign(this.model.state, { calculationMode: mode });
  }
  get DecimalSeparator(): string {
    return this.CultureInfo.NumberFormat.NumberDecimalSeparator;
  }
  get ThousandsSeparator(): string {
    return this.CultureInfo.NumberFormat.NumberGroupSeparator;
  }

  Calculate(type: unknown): void {
    if (type !== "Recalculate" && type !== "Full" && type !== "FullRebuild") throw invalidArgument();
    this.model.recalculate();
  }
  /** Calculation runs when values are read, never between two actions: there is nothing to suspend. */
  SuspendApiCalculationUntilNextSync(): void {
    this.model.existing(this.model.activeSheet);
  }
  /** The grid is drawn after a request, never within one. */
  SuspendScreenUpdatingUntilNextSync(): void {
    this.model.existing(this.model.activeSheet);
  }
}

class CultureInfoObject extends WireObject {
  override readonly surface = cultureSurface;
  readonly NumberFormat: NumberFormatInfoObject;

  constructor(private readonly model: WorkbookModel) {
    super();
    this.NumberFormat = new NumberFormatInfoObject(model);
  }

  get Name(): string {
    return this.model.options().contentLanguage;
  }
}

class NumberFormatInfoObject extends WireObject {
  override readonly surface = numberFormatSurface;

  constructor(private readonly model: WorkbookModel) {
    super();
  }

  get NumberDecimalSeparator(): string {
    return getLocale(this.model.options().contentLanguage)?.decimal ?? ".";
  }
  get NumberGroupSeparator(): string {
    return getLocale(this.model.options().contentLanguage)?.group ?? ",";
  }
}
