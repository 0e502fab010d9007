import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import {
  ALL_IMPLEMENTED_FUNCTIONS,
  AstRootNodeFactory,
  AstTreeBuilder,
  DefinedNamesService,
  FormulaCurrentConfigService,
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
import { SHEET_COLUMNS, SHEET_ROWS } from "./a1Text";
import { ImplicitIntersectionFunction } from "./implicitIntersectionFunction";

/** The parts of Univer that turn a formula into a value, apart from those that a grid on the same Univer uses for itself. */
export interface FormulaServices {
  readonly lexer: Lexer;
  readonly parser: AstTreeBuilder;
  readonly interpreter: Interpreter;
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

/**
 * Own instances of Univer's formula services in a child injector: the page's grid may run on the same Univer without one disturbing the other's
 * current cell, names or functions.
 */
export function createFormulaServices(univer: Univer): FormulaServices {
  const injector = univer
    .__getInjector()
    .createChild([
      [IFunctionService, { useClass: FunctionService }],
      [IDefinedNamesService, { useClass: DefinedNamesService }],
      [IFormulaRuntimeService, { useClass: FormulaRuntimeService }],
      [IFormulaCurrentConfigService, { useClass: FormulaCurrentConfigService }],
      [Interpreter],
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
  const functions = injector.get(IFunctionService);
  functions.registerExecutors(
    ...ALL_IMPLEMENTED_FUNCTIONS.map(([Executor, name]) => new Executor(name)),
    new ImplicitIntersectionFunction(),
  );
  const config = injector.get(IFormulaCurrentConfigService) as FormulaCurrentConfigService;
  config.getSheetRowColumnCount = () => ({ rowCount: SHEET_ROWS, columnCount: SHEET_COLUMNS });
  return {
    lexer: injector.get(Lexer),
    parser: injector.get(AstTreeBuilder),
    interpreter: injector.get(Interpreter),
    runtime: injector.get(IFormulaRuntimeService),
    config,
    functions,
  };
}
