import type { HostOptions } from "../workbook/hostOptions";

export const officeLanguages = ["nl-NL", "nl-BE", "fr-FR", "fr-BE", "en-US"] as const;

/** Circumstances from the page's address: `?language=fr-BE`, `?platform=OfficeOnline`, `?excelApi=1.9`, `?latency=200`; Dutch on Windows without. */
export function pageOptions(
  search: string,
): Pick<HostOptions, "displayLanguage" | "contentLanguage"> & Partial<HostOptions> {
  const given = new URLSearchParams(search);
  const wanted = given.get("language") ?? navigator.language;
  const language = officeLanguages.find((known) => known.toLowerCase() === wanted.toLowerCase()) ?? "nl-NL";
  const platform = given.get("platform");
  const excelApi = given.get("excelApi");
  return {
    displayLanguage: language,
    contentLanguage: language,
    ...(platform === "OfficeOnline" || platform === "Mac" ? { platform } : {}),
    ...(excelApi
      ? {
          requirementSets: {
            ExcelApi: excelApi,
            SharedRuntime: "1.1",
            CustomFunctionsRuntime: "1.3",
            RibbonApi: "1.2",
          },
        }
      : {}),
    latency: Number(given.get("latency") ?? 0),
  };
}
