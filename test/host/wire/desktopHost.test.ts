import { expect, it } from "vitest";
import { createHost } from "../../../src/host/createHost";
import { installDesktopHost } from "../../../src/host/wire/desktopHost";

type Handler = (dispId: number, values: { toArray(): readonly unknown[] }) => void;
interface External {
  RegisterEvent(dispId: number, target: string, handler: Handler, done: (status: number) => void): void;
  Execute(dispId: number, parameters: unknown[], done: (answer: { toArray(): readonly unknown[] }) => void): void;
  GetContext(): Readonly<Record<string, () => unknown>>;
}

/** The desktop host of an empty workbook, as a pane sees it. */
function desktop() {
  const host = createHost();
  const pane = { matchMedia: () => ({ matches: false }) };
  const target = {
    options: host.circumstances,
    process: host.process.bind(host),
    addClient: host.addClient.bind(host),
    addService: host.addService.bind(host),
    setCommandRunner: () => undefined,
  };
  installDesktopHost(pane as unknown as Window, target, "add-in");
  return { host, external: (pane as unknown as { external: External }).external };
}

it("tells of a selection by the event of the Common API (docs: Office.EventType DocumentSelectionChanged, number 2)", async () => {
  const { host, external } = desktop();
  const heard: unknown[] = [];
  const status = await new Promise((done) =>
    external.RegisterEvent(2, "", (dispId, values) => heard.push([dispId, values.toArray()]), done),
  );
  host.select(host.model.activeSheet.id, { row: 3, column: 1, rows: 1, columns: 1 });
  expect([status, heard]).toEqual([0, [[2, []]]]);
});

it("refuses events and methods of the Common API that it does not have, with Office's own code", async () => {
  const { external } = desktop();
  const activeViewChanged = 7;
  const getSelectedData = 64;
  const registered = await new Promise((done) => external.RegisterEvent(activeViewChanged, "", () => undefined, done));
  const executed = await new Promise((done) =>
    external.Execute(getSelectedData, [], (answer) => done(answer.toArray()[0])),
  );
  const settings = external.GetContext().GetSettings?.() as {
    WriteAsync(keys: string[], values: string[], done: (status: number) => void): void;
  };
  const written = await new Promise((done) => settings.WriteAsync(["key"], ["1"], done));
  expect([registered, executed, written]).toEqual([5000, 5000, 5000]);
});
