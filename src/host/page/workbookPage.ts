import type { Host } from "../createHost";
import { openXlsx } from "../files/openXlsx";
import { saveXlsx } from "../files/saveXlsx";
import { addressOfArea } from "../workbook/cellAddress";
import { chooseFile, offerDownload } from "./browserFiles";
import { cellContent } from "./cellContent";
import { createFormulaBar, type FormulaBar } from "./formulaBar";
import { createGrid, type Grid } from "./grid/createGrid";
import { listenToEdits, type TypedCell } from "./grid/gridEdits";
import { listenToSelection, showSelection, type GridSelection } from "./grid/gridSelection";
import { createChartView, type ChartView } from "./grid/showCharts";
import { createWorkbookView, type WorkbookView } from "./grid/showWorkbook";
import type { PageTexts } from "./pageTexts";

const fileType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The workbook on the page: what the buttons above the grid do, and drawing it again after something changed. */
export class WorkbookPage {
  private readonly container = document.getElementById("grid") as HTMLElement;
  readonly grid: Grid = createGrid(this.container);
  private readonly view: WorkbookView;
  private readonly charts: ChartView;
  private readonly formulaBar: FormulaBar;
  private selection: GridSelection | null = null;
  /** Set while custom functions have yet to answer. */
  private awaited: Promise<void> | null = null;
  private isDrawPlanned = false;
  private readonly forgetPresses: () => void;
  private fileName = "opleidingsplan.xlsx";

  constructor(
    private readonly host: Host,
    private readonly texts: PageTexts,
    private readonly functionNames: readonly string[],
  ) {
    this.view = createWorkbookView(this.grid, host.circumstances.contentLanguage);
    this.charts = createChartView(this.grid, host.circumstances.contentLanguage);
    this.formulaBar = createFormulaBar(texts, (content) => this.enter(content));
    document.getElementById("formula")?.append(...this.formulaBar.parts);
    listenToEdits(this.grid, {
      type: (sheetId, cells) => this.type(sheetId, cells),
      undo: () => this.undo(),
      redo: () => undefined,
    });
    this.forgetPresses = listenToSelection(this.grid, this.container, (...report) => this.selectionMoved(...report));
    this.refresh();
  }

  /** Draws the workbook with its native formulas calculated, and again when custom functions have answered; calls close together draw once. */
  refresh(): void {
    if (this.isDrawPlanned) return;
    this.isDrawPlanned = true;
    requestAnimationFrame(() => {
      this.isDrawPlanned = false;
      const answered = this.host.calculated();
      this.draw();
      if (this.awaited) return;
      this.awaited = answered.then(() => {
        this.awaited = null;
        this.draw();
      });
    });
  }

  private draw(): void {
    const workbook = this.host.snapshot();
    const isDrawnAnew = this.view.show(workbook, this.host.model.state.activeSheetId);
    if (isDrawnAnew || !isSame(this.selection, this.workbookSelection)) {
      this.forgetPresses();
      this.selection = this.workbookSelection;
      showSelection(this.grid, this.selection);
    }
    this.charts.show(workbook, this.host.model.state.activeSheetId, isDrawnAnew);
    this.showContent();
  }

  startAnew(): void {
    if (confirm(this.texts.newWarning)) location.reload();
  }

  async openFile(): Promise<void> {
    const file = await chooseFile(".xlsx");
    if (!file) return;
    const opened = await openXlsx(new Uint8Array(await file.arrayBuffer()), this.functionNames);
    if (!opened.ok) return this.say(this.texts.openProblems[opened.problem.code]);
    this.host.open(opened.snapshot);
    this.fileName = file.name;
    this.refresh();
    const lost = opened.notKept.length > 0 ? ` ${this.texts.notKept(opened.notKept.join(", "))}` : "";
    this.say(this.texts.opened(file.name) + lost);
    document.querySelector<HTMLIFrameElement>("#pane iframe")?.contentWindow?.location.reload();
  }

  async saveFile(): Promise<void> {
    await this.host.calculated();
    try {
      const bytes = await saveXlsx(this.host.snapshot(), this.functionNames);
      offerDownload(this.fileName, new Uint8Array(bytes), fileType);
      this.say(this.texts.saved(this.fileName));
    } catch (error) {
      this.say(`${this.texts.notSaved} ${error instanceof Error ? error.message : ""}`);
    }
  }

  undo(): void {
    if (!this.host.undo()) this.say(this.texts.nothingToUndo);
    this.refresh();
  }

  /** What the workbook refuses stays as it was, and the reason is shown. */
  private type(sheetId: string, cells: readonly TypedCell[]): void {
    for (const { row, column, text } of cells) {
      const { alert, ...result } = this.host.typeIntoCell(sheetId, row, column, text);
      if (alert?.message) this.say(alert.message);
      else if (!result.isTaken) this.say(this.texts.refusals[result.reason]);
    }
    this.view.forget(sheetId, cells);
    this.refresh();
  }

  private enter(content: string): void {
    if (this.selection) this.type(this.selection.sheetId, [{ ...this.selection.area, text: content }]);
  }

  private get workbookSelection(): GridSelection {
    const { sheetId, area } = this.host.model.state.selection;
    return { sheetId, area };
  }

  /** What the user selects, the workbook selects; where the grid goes by itself, it is brought back to what the workbook has selected. */
  private selectionMoved(selection: GridSelection, isByUser: boolean): void {
    if (isSame(selection, this.workbookSelection)) return;
    if (!isByUser) {
      if (selection.sheetId !== this.workbookSelection.sheetId) showSelection(this.grid, this.workbookSelection);
      return;
    }
    this.selection = selection;
    this.host.select(selection.sheetId, selection.area);
    this.showContent();
    this.refresh();
  }

  private showContent(): void {
    if (!this.selection) return;
    const { sheetId, area } = this.selection;
    this.formulaBar.show(addressOfArea(area), cellContent(this.host.model, sheetId, area.row, area.column));
  }

  private say(message: string): void {
    document.getElementById("status")?.replaceChildren(message);
  }
}

function isSame(one: GridSelection | null, other: GridSelection): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
