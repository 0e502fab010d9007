import type { CustomFunctionsMetadata } from "./wire/customFunctionMetadata";
import { CustomFunctionsService } from "./wire/customFunctionsService";
import { KeptReferences } from "./wire/keptReferences";
import { createNativeBridge, type BridgedHost, type NativeBridge } from "./wire/nativeBridge";
import type { ObjectPaths } from "./wire/objectPaths";
import { RequestPipeline } from "./wire/requestPipeline";
import { TrafficLog } from "./wire/traffic";
import type { WireObject } from "./wire/wireObject";
import type { CalculationModel, Calculator, ConnectCalculator } from "./workbook/calculationSeam";
import { defaultHostOptions, type HostOptions } from "./workbook/hostOptions";
import { livePositions } from "./workbook/livePositions";
import { ModelCalculation } from "./workbook/modelCalculation";
import type { ObjectContext } from "./workbook/objectContext";
import { objectFactory } from "./workbook/objectFactory";
import { selectAsUser, typeAsUser, writeAsColleague } from "./workbook/edits";
import { fromSnapshot } from "./workbook/fromSnapshot";
import type { Area, WorkbookSnapshot } from "./workbook/snapshot";
import { toSnapshot } from "./workbook/toSnapshot";
import type { TypingResult } from "./workbook/typing";
import { WorkbookModel } from "./workbook/workbookModel";
import { WorkbookObject } from "./workbook/workbookObject";

/** An embedded Excel: a workbook that answers the unmodified office.js, in Node and in the browser. */
export class Host implements BridgedHost {
  readonly model: WorkbookModel;
  readonly calculation: CalculationModel;
  readonly traffic = new TrafficLog();
  readonly references = new KeptReferences();
  private options: HostOptions;
  private readonly running = new Set<ObjectPaths>();
  private readonly clients = new Set<(text: string) => void>();
  private readonly services = new Map<string, WireObject>();
  private readonly pipeline: RequestPipeline;
  private cellEditWaiters: (() => void)[] = [];

  constructor(options: Partial<HostOptions>) {
    this.options = { ...defaultHostOptions, ...options };
    this.model = new WorkbookModel(() => this.options);
    this.model.livePositions = () => livePositions(this.references, this.running);
    this.calculation = new ModelCalculation(this.model);
    this.pipeline = this.createPipeline();
  }

  /** Text of a bridge request → text of the answer. */
  process(text: string): Promise<string> {
    return this.pipeline.process(text);
  }

  createBridge(): NativeBridge {
    return createNativeBridge(this);
  }

  /** Sends events and calls of custom functions to one more client; the answer stops it. */
  addClient(send: (text: string) => void): () => void {
    this.clients.add(send);
    return () => this.clients.delete(send);
  }

  /** Joins a calculator; until then formulas keep the value they have, 0 for new ones. */
  attachEngine(connect: ConnectCalculator): Calculator {
    this.model.calculator?.dispose();
    const calculator = connect(this.calculation);
    this.model.calculator = calculator;
    return calculator;
  }

  /** Changes circumstances while the workbook is open. */
  setOptions(options: Partial<HostOptions>): void {
    this.options = { ...this.options, ...options };
    if (this.options.cellEditMode) return;
    for (const resolve of this.cellEditWaiters.splice(0)) resolve();
  }

  /** The circumstances as they are now. */
  get circumstances(): HostOptions {
    return this.options;
  }

  /** Offers a service under its full type name (`Microsoft.ExcelServices.CustomFunctions`). */
  addService(name: string, service: WireObject): void {
    this.services.set(name, service);
  }

  /** Lets formulas call an add-in's functions; `namespace` stands before their names. */
  registerCustomFunctions(metadata: CustomFunctionsMetadata, namespace: string): CustomFunctionsService {
    const service = new CustomFunctionsService(metadata, namespace, (entry) => this.post([entry]));
    this.addService("Microsoft.ExcelServices.CustomFunctions", service);
    this.model.calculator?.setCustomFunctions({ names: service.names, evaluate: service.evaluate });
    return service;
  }

  /** Resolves when all values are calculated. */
  async calculated(): Promise<void> {
    this.model.publisher.publish();
    await this.model.calculator?.whenCalculated();
    this.sendEvents();
  }

  /** Takes back the last record of the undo stack; false when it is empty. */
  undo(): boolean {
    const isDone = this.model.journal.undo();
    this.model.publisher.publish();
    this.sendEvents();
    return isDone;
  }

  /** Enters what the user types in a cell (rows and columns from 0), in the language of the workbook. */
  typeIntoCell(sheetId: string, row: number, column: number, text: string): TypingResult {
    const result = typeAsUser(this.model, sheetId, row, column, text);
    this.sendEvents();
    return result;
  }

  /** Selects cells, as a click or keys do. */
  select(sheetId: string, area: Area): void {
    selectAsUser(this.model, sheetId, area);
    this.sendEvents();
  }

  /** A colleague's edit elsewhere: values as the API takes them. */
  editAsColleague(sheetId: string, address: string, values: readonly (readonly unknown[])[]): void {
    writeAsColleague(this.model, sheetId, address, values);
    this.sendEvents();
  }

  /** The workbook as plain data. */
  snapshot(): WorkbookSnapshot {
    return toSnapshot(this.model.state);
  }

  /** Puts another workbook in place: nothing can be undone, nobody listens any more, formulas are calculated anew. */
  open(snapshot: WorkbookSnapshot): void {
    this.model.open(fromSnapshot(snapshot));
    this.references.clear();
  }

  private createPipeline(): RequestPipeline {
    const context: ObjectContext = { model: this.model, objects: objectFactory(this.model) };
    const root = new WorkbookObject(context, this.references);
    return new RequestPipeline({
      options: () => this.options,
      traffic: this.traffic,
      environment: this.environment(root),
      cellEditEnded: () => new Promise((resolve) => this.cellEditWaiters.push(resolve)),
      requestDone: () => this.requestDone(),
      answerSent: () => this.sendEvents(),
    });
  }

  private environment(root: WireObject) {
    const options = () => this.options;
    return {
      root,
      get sets() {
        return options().requirementSets;
      },
      references: this.references,
      running: this.running,
      service: (name: string) => this.services.get(name) ?? null,
      beforeRead: () => this.beforeRead(),
    };
  }

  private async beforeRead(): Promise<void> {
    this.model.publisher.publish();
    if (this.model.state.calculationMode === "Manual" && !this.model.isCalculationAsked) return;
    this.model.isCalculationAsked = false;
    await this.model.calculator?.beforeRead();
  }

  private requestDone(): void {
    this.model.journal.commit();
    this.model.publisher.publish();
  }

  private sendEvents(): void {
    const entries = this.model.events.take();
    if (entries.length > 0) this.post(entries);
  }

  private post(entries: readonly unknown[]): void {
    const text = JSON.stringify({ type: 3, controlId: "", message: { entries } });
    for (const send of this.clients) send(text);
  }
}

/** Starts a host with an empty workbook. */
export function createHost(options: Partial<HostOptions> = {}): Host {
  return new Host(options);
}
