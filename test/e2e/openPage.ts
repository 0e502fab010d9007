import type { Browser, FrameLocator, Page } from "playwright-core";
import type { Host } from "../../src/host/createHost";
import { serveHost } from "../../src/host/server/serveHost.js";

/** The page as a newcomer sees it: spreadsheet on the left, pane on the right. */
export interface OpenPage {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Errors on the console and requests to anywhere but this machine; stays empty when all is well. */
  readonly problems: string[];
  /** What a cell of a table shows, by the table's name, data row (from zero) and column header. */
  cell(table: string, row: number, header: string): Promise<unknown>;
  /** Types in a cell of a table as a user would, through the workbook. */
  type(table: string, row: number, header: string, text: string): Promise<void>;
  close(): Promise<void>;
}

interface OpenOptions {
  readonly search?: string;
  readonly width?: number;
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active" | "none";
}

/** Serves the built files and opens them in a fresh browser context. */
export async function openPage(browser: Browser, options: OpenOptions = {}): Promise<OpenPage> {
  const { address, stop } = await serveHost(process.cwd());
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1400, height: 900 },
    locale: "nl-NL",
    colorScheme: options.colorScheme ?? "light",
    forcedColors: options.forcedColors ?? "none",
  });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  page.on("request", (request) => {
    if (!/^(http:\/\/127\.0\.0\.1:|data:|blob:|about:)/.test(request.url()))
      problems.push(`request to ${request.url()}`);
  });
  await page.goto(`${address}/${options.search ?? ""}`);
  return {
    page,
    pane: page.frameLocator("#pane iframe"),
    problems,
    cell: (table, row, header) => page.evaluate(readCell, { table, row, header }),
    type: (table, row, header, text) => page.evaluate(typeCell, { table, row, header, text }),
    close: async () => {
      await context.close();
      await stop();
    },
  };
}

interface CellPlace {
  readonly table: string;
  readonly row: number;
  readonly header: string;
}

type WithWorkbook = typeof globalThis & { embeddedExcel: { workbook: Host } };

async function readCell({ table, row, header }: CellPlace): Promise<unknown> {
  const host = (globalThis as WithWorkbook).embeddedExcel.workbook;
  await host.calculated();
  const found = host.calculation.table(table);
  if (!found) throw new Error(`There is no table ${table}.`);
  const column = found.columns.indexOf(header);
  if (column < 0) throw new Error(`${table} has no column ${header}: ${found.columns.join(", ")}`);
  return host.calculation.cellValue(found.sheetId, found.area.row + 1 + row, found.area.column + column);
}

async function typeCell({ table, row, header, text }: CellPlace & { text: string }): Promise<void> {
  const host = (globalThis as WithWorkbook).embeddedExcel.workbook;
  const found = host.calculation.table(table);
  if (!found) throw new Error(`There is no table ${table}.`);
  const result = host.typeIntoCell(
    found.sheetId,
    found.area.row + 1 + row,
    found.area.column + found.columns.indexOf(header),
    text,
  );
  if (!result.isTaken) throw new Error(`The workbook refused "${text}": ${result.reason}`);
}
