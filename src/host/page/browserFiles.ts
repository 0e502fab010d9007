import { element } from "./element";

/** Asks for one file; `null` when the user cancels. */
export function chooseFile(accept: string): Promise<File | null> {
  const input = element("input", { type: "file", accept });
  return new Promise((resolve) => {
    input.addEventListener("change", () => resolve(input.files?.[0] ?? null));
    input.addEventListener("cancel", () => resolve(null));
    input.click();
  });
}

/** Gives the user a file that was made in the page. */
export function offerDownload(name: string, bytes: Uint8Array<ArrayBuffer>, type: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  element("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
