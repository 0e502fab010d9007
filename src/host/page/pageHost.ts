import type { DesktopHostTarget } from "../wire/desktopHost";

/** What the page shares with the pane in its frame. */
export interface PageHost {
  readonly host: DesktopHostTarget;
  readonly addinId: string;
}
