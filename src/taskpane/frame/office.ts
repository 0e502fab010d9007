import { languageFromTag, languages, type Language } from "../../i18n/language";
import { schemeOfBackground, type ColorScheme } from "./paneTheme";

/** How long Excel may take before the pane says that it does not answer, in milliseconds; the pane still opens when it answers later. */
const patience = 15_000;

/**
 * Waits for Excel. `onLate` is called when it takes very long, or at once when Microsoft's library could not be loaded.
 * Resolves when a workbook is there; never when the page was opened outside Excel.
 */
export async function excelReady(onLate: () => void): Promise<void> {
  if (typeof Office === "undefined") {
    onLate();
    return new Promise(() => undefined);
  }
  const timer = setTimeout(onLate, patience);
  const { host } = await Office.onReady();
  clearTimeout(timer);
  if (host === Office.HostType.Excel) return;
  onLate();
  return new Promise(() => undefined);
}

/** The language the user chose in the pane before, or else that of Office. */
export function paneLanguage(): Language {
  const chosen = languages.find((language) => language === stored());
  return chosen ?? languageFromTag(Office.context.displayLanguage);
}

/** Remembers the language of the pane on this machine. A browser that forbids it asks Office again next time. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(storageKey(), language);
  } catch {
    return;
  }
}

/** The scheme of Office where it says so, or else that of the system. */
export function paneScheme(): ColorScheme {
  const background = (Office.context as { readonly officeTheme?: Office.OfficeTheme }).officeTheme?.bodyBackgroundColor;
  const system = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  return schemeOfBackground(background) ?? system;
}

/** Calls the listener when the scheme may have changed: Excel does not tell, so also when the user comes back to the pane. */
export function onSchemeChange(listener: () => void): void {
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", listener);
  addEventListener("focus", listener);
}

function stored(): string | null {
  try {
    return localStorage.getItem(storageKey());
  } catch {
    return null;
  }
}

/** Storage is shared between add-ins of one address: the partition keeps documents of different origins apart, as Office asks. */
function storageKey(): string {
  return `${Office.context.partitionKey ?? ""}opleidingsplan.language`;
}
