import "./host.css";
import { createHost } from "../createHost";
import { calculateWith } from "../engine/recalculation";
import type { CustomFunctionsMetadata } from "../wire/customFunctionMetadata";
import { addinManifest, type AddinManifest } from "./addinManifest";
import { createBar } from "./bar";
import { element } from "./element";
import { pageOptions } from "./pageOptions";
import { pageTexts } from "./pageTexts";
import { WorkbookPage } from "./workbookPage";

/** Starts the page: a workbook, its grid, and the add-in whose manifest lies beside it in the pane. */
async function start(): Promise<void> {
  const options = pageOptions(location.search);
  const texts = pageTexts(options.displayLanguage);
  const addin = addinManifest(await text("/manifest.xml"), options.displayLanguage);
  const metadata = JSON.parse(await text(addin.functionMetadataAddress)) as CustomFunctionsMetadata;
  document.documentElement.lang = options.displayLanguage;
  document.title = `${addin.name} – ${texts.title}`;

  const host = createHost(options);
  host.attachEngine(calculateWith());
  const functions = host.registerCustomFunctions(metadata, addin.functionNamespace);
  const page = new WorkbookPage(host, texts, functions.names);
  let runCommand: (functionName: string, buttonId: string) => void = () => undefined;
  const target = {
    get options() {
      return host.circumstances;
    },
    process: async (request: string) => {
      const answer = await host.process(request);
      page.refresh();
      return answer;
    },
    addClient: (send: (message: string) => void) => host.addClient(send),
    addService: host.addService.bind(host),
    setCommandRunner: (run: typeof runCommand) => (runCommand = run),
  };
  Object.assign(window, {
    embeddedExcel: { host: target, addinId: addin.id, workbook: host, refresh: () => page.refresh(), grid: page.grid },
  });
  createBar({
    texts,
    addin,
    options,
    page,
    run: (button) => (button.functionName ? runCommand(button.functionName, button.id) : openPane(addin)),
  });
  openPane(addin);
}

function openPane(addin: AddinManifest): void {
  const pane = document.getElementById("pane");
  if (pane?.querySelector("iframe")) return;
  pane?.append(element("iframe", { src: `${addin.paneAddress}?host`, title: addin.name }));
}

async function text(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

void start();
