/** A parameter of a custom function as `functions.json` declares it (docs:excel/custom-functions-json). */
export interface ParameterMetadata {
  readonly name: string;
  readonly type?: string;
  readonly dimensionality?: "matrix" | "scalar";
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** A custom function as `functions.json` declares it. `id` is what the add-in associates, `name` what stands in a formula. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly options?: { readonly requiresAddress?: boolean; readonly stream?: boolean; readonly cancelable?: boolean };
}

/** The content of a `functions.json`. */
export interface CustomFunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
}
