import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import type { Injector } from "@univerjs/core";
import {
  ALL_IMPLEMENTED_FUNCTIONS,
  AstRootNodeFactory,
  AstTreeBuilder,
  DefinedNamesService,
  FormulaCurrentConfigService,
  FormulaDataModel,
  FormulaRuntimeService,
  FunctionNodeFactory,
  FunctionService,
  IDefinedNamesService,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IFunctionService,
  Interpreter,
  LambdaNodeFactory,
  LambdaParameterNodeFactory,
  Lexer,
  LexerTreeBuilder,
  OperatorNodeFactory,
  PrefixNodeFactory,
  ReferenceNodeFactory,
  SuffixNodeFactory,
  UnionNodeFactory,
  UniverFormulaEnginePlugin,
  ValueNodeFactory,
} from "@univerjs/engine-formula";
import { BranchInterpreter } from "./branchInterpreter";
import { correctedFunctions } from "./corrections/correctedFunctions";
import type { LocaleSource } from "./corrections/localText";
import type { CellStore } from "./cellStore";
import { SHEET_COLUMNS, SHEET_ROWS } from "./a1Text";
import { ImplicitIntersectionFunction } from "./implicitIntersectionFunction";

/** The parts of Univer that turn a formula into a value, apart from those that a grid on the same Univer uses for itself. */
export interface FormulaServices {
  readonly lexer: Lexer;
  readonly parser: AstTreeBuilder;
  readonly interpreter: BranchInterpreter;
  readonly runtime: IFormulaRuntimeService;
  readonly config: FormulaCurrentConfigService;
  readonly functions: IFunctionService;
}

/** Registers what calculation needs and nothing that draws: enough for a Univer in Node. */
export function registerCalculationPlugins(univer: Univer): void {
  univer.registerPlugin(UniverFormulaEnginePlugin);
}

/** A Univer without any screen. */
export function createHeadlessUniver(): Univer {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
  });
  registerCalculationPlugins(univer);
  return univer;
}

/** The formula of a cell, for FORMULATEXT and ISFORMULA. */
export type FormulaLookup = (sheetId: string, row: number, column: number) => string | null;

/**
 * Own instances of Univer's formula services in a child injector: the page's grid may run on the same Univer without one disturbing the other's
 * current cell, names or functions.
 */
export function createFormulaServices(
  univer: Univer,
  store: CellStore,
  formulaAt: FormulaLookup,
  locale: LocaleSource,
): FormulaServices {
  const injector = createFormulaInjector(univer);
  injector.get(FormulaDataModel).getFormulaStringByCell = (row, column, sheetId) => formulaAt(sheetId, row, column);
  const functions = injector.get(IFunctionService);
  functions.registerExecutors(
    ...ALL_IMPLEMENTED_FUNCTIONS.map(([Executor, name]) => new Executor(name)),
    new ImplicitIntersectionFunction(),
  );
  functions.registerExecutors(...correctedFunctions(functions, store, locale));
  const config = injector.get(IFormulaCurrentConfigService) as FormulaCurrentConfigService;
  config.getSheetRowColumnCount = () => ({ rowCount: SHEET_ROWS, columnCount: SHEET_COLUMNS });
  config.getFilteredOutRows = (_unitId, sheetId, from, to) => store.filteredOutRows(sheetId, from, to);
  return {
    lexer: injector.get(Lexer),
    parser: injector.get(AstTreeBuilder),
    interpreter: injector.get(Interpreter) as BranchInterpreter,
    runtime: injector.get(IFormulaRuntimeService),
    config,
    functions,
  };
}

function createFormulaInjector(univer: Univer): Injector {
  return univer
    .__getInjector()
    .createChild([
      [IFunctionService, { useClass: FunctionService }],
      [IDefinedNamesService, { useClass: DefinedNamesService }],
      [IFormulaRuntimeService, { useClass: FormulaRuntimeService }],
      [IFormulaCurrentConfigService, { useClass: FormulaCurrentConfigService }],
      [Interpreter, { useClass: BranchInterpreter }],
      [AstTreeBuilder],
      [Lexer],
      [LexerTreeBuilder],
      [AstRootNodeFactory],
      [FunctionNodeFactory],
      [LambdaNodeFactory],
      [LambdaParameterNodeFactory],
      [OperatorNodeFactory],
      [PrefixNodeFactory],
      [ReferenceNodeFactory],
      [SuffixNodeFactory],
      [UnionNodeFactory],
      [ValueNodeFactory],
    ]);
}
