import { installDesktopHost } from "../wire/desktopHost";
import type { PageHost } from "./pageHost";

/** Runs in the pane before office.js: puts the host of the surrounding page where office.js looks for Excel. */
const { host, addinId } = (window.parent as unknown as { embeddedExcel: PageHost }).embeddedExcel;
installDesktopHost(window, host, addinId);
