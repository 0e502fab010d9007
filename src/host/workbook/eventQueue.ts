import type { WireMessage } from "../wire/wireProtocol";

/** Numbers of Excel's events on the wire (`eventType:` in excel-win32-16.01.debug.js). */
export const eventType = {
  settingsChanged: 1,
  selectionChanged: 2,
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  rowHiddenChanged: 19,
  columnSorted: 20,
  rowSorted: 21,
  formulaChanged: 23,
  worksheetNameChanged: 24,
  worksheetVisibilityChanged: 25,
  protectionChanged: 26,
  worksheetMoved: 27,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  workbookActivated: 2203,
} as const;

/** Target of events of the whole workbook. */
export const workbookTarget = "Workbook";

const richApiEvents = 65_536;

/** Where a change comes from: the user or this add-in in this window, or a colleague elsewhere. */
export interface ChangeOrigin {
  readonly source: "Local" | "Remote";
  readonly triggerSource: "ThisLocalAddin" | "Unknown";
}

/**
 * Events on their way to the add-in. An event is queued only when somebody had registered for its kind and target when the change happened;
 * the queue is emptied after the answer to the request (office-host §6.7).
 */
export class EventQueue {
  private readonly registrations = new Map<string, number>();
  private waiting: WireMessage[] = [];
  /** `runtime.enableEvents`: off means that this add-in hears nothing. */
  enabled = true;

  /** One more listener to a kind of event of a target, or one less. */
  listen(type: number, targetId: string, isListening: boolean): void {
    const key = `${type} ${targetId}`;
    this.registrations.set(key, Math.max(0, (this.registrations.get(key) ?? 0) + (isListening ? 1 : -1)));
  }

  /** Forgets all registrations, and that events were switched off: both live as long as the add-in in its document (docs:excel/excel-add-ins-events). */
  forget(): void {
    this.enabled = true;
    this.registrations.clear();
    this.waiting = [];
  }

  raise(type: number, targetId: string, message: Readonly<Record<string, unknown>>): void {
    if ((this.registrations.get(`${type} ${targetId}`) ?? 0) > 0) this.queue(type, targetId, message);
  }

  /** Queues an event of the older channel (selection, settings), for which the library does not register over the wire. */
  queue(type: number, targetId: string, message: Readonly<Record<string, unknown>>): void {
    if (!this.enabled) return;
    this.waiting.push({
      messageCategory: richApiEvents,
      messageType: type,
      targetId,
      message: JSON.stringify(message),
    });
  }

  /** Takes everything that waits. */
  take(): readonly WireMessage[] {
    const messages = this.waiting;
    this.waiting = [];
    return messages;
  }
}
