import { notImplemented } from "../wire/hostError";
import { surface } from "../wire/surface";
import { WireObject } from "../wire/wireObject";
import { oneOf, textFrom } from "./checkedValue";
import { headerFooterText } from "./headerFooterText";
import { RecordObject } from "./recordObject";
import type { PageText } from "./snapshot";
import type { WorkbookModel } from "./workbookModel";
import type { SheetState } from "./workbookState";

const groupSurface = surface("HeaderFooterGroup", { "1.9": { scalars: "State", links: "DefaultForAllPages" } });
const textSurface = surface("HeaderFooter", {
  "1.9": { scalars: "LeftHeader CenterHeader RightHeader LeftFooter CenterFooter RightFooter" },
});

/** Header and footer of a sheet (`Excel.HeaderFooterGroup`): the same on every page, other states are refused. */
export class HeaderFooterGroupObject extends WireObject {
  override readonly surface = groupSurface;

  constructor(
    private readonly model: WorkbookModel,
    private readonly sheet: SheetState,
  ) {
    super();
  }

  get State(): string {
    return "Default";
  }
  set State(state: unknown) {
    if (oneOf(["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"], state) !== "Default")
      throw notImplemented(`HeaderFooterGroup.state ${String(state)}`);
  }

  /** Header and footer hold at most 255 characters, their marks and codes counted (support.microsoft.com "Excel specifications and limits"). */
  get DefaultForAllPages(): RecordObject {
    const { model, sheet } = this;
    const store = {
      read: (name: string) => sheet.pageLayout.texts?.[textName(name)],
      write: (name: string, value: unknown) => {
        const texts = { ...sheet.pageLayout.texts, [textName(name)]: value };
        for (const edge of ["Header", "Footer"] as const) textFrom(headerFooterText(texts, edge), 255);
        model.journal.assign(sheet, { pageLayout: { ...sheet.pageLayout, texts } });
      },
    };
    const field = { initial: "", check: (given: unknown) => textFrom(given) };
    const names = ["LeftHeader", "CenterHeader", "RightHeader", "LeftFooter", "CenterFooter", "RightFooter"];
    return new RecordObject(textSurface, store, Object.fromEntries(names.map((name) => [name, field])));
  }
}

function textName(wireName: string): PageText {
  return (wireName.charAt(0).toLowerCase() + wireName.slice(1)) as PageText;
}
