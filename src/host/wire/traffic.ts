/** One request of the add-in, for budgets: how many round trips, actions and bytes an operation costs. */
export interface TrafficEntry {
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Code of the error the request ended with. */
  readonly error: string | null;
  /** The request itself, as sent. */
  readonly request: string;
}

/** What went over the wire since the start or the last `clear`. Clean-up requests (`_RemoveReference` only) are kept apart: they cost the user nothing. */
export class TrafficLog {
  private entries: TrafficEntry[] = [];

  add(entry: TrafficEntry): void {
    this.entries.push(entry);
  }
  clear(): void {
    this.entries = [];
  }
  get all(): readonly TrafficEntry[] {
    return this.entries;
  }
  /** Requests that did something besides letting references go. */
  get syncs(): readonly TrafficEntry[] {
    return this.entries.filter(({ request }) => !isCleanUp(request));
  }
  get actions(): number {
    return this.syncs.reduce((sum, { actions }) => sum + actions, 0);
  }
  /** Bytes out and back. */
  get bytes(): number {
    return this.syncs.reduce((sum, { requestBytes, responseBytes }) => sum + requestBytes + responseBytes, 0);
  }
}

function isCleanUp(request: string): boolean {
  return request.includes('"_RemoveReference"') && !/"ActionType":(2|4|7|9)\b/.test(request);
}

/** Bytes of a text in UTF-8. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
