type AnyFunction = (...parameters: never[]) => unknown;

/** The global `CustomFunctions` as the loader of office.js makes it (office.debug.js:1406): functions by id, upper case. */
export interface FunctionAssociation {
  associate(id: string, implementation: AnyFunction): void;
}

/** Where only the Excel file of office.js is loaded, the loader's association object is missing: this is one, to be set before that file runs. */
export function functionAssociation(): FunctionAssociation & { readonly _association: unknown } {
  const mappings: Record<string, AnyFunction> = {};
  let changed: () => void = () => undefined;
  const associate = (id: string, implementation: AnyFunction): void => {
    mappings[id.toUpperCase()] = implementation;
    changed();
  };
  return { associate, _association: { mappings, associate, onchange: (callback: () => void) => (changed = callback) } };
}
