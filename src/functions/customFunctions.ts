import type { CustomFunction } from "./customFunction";
import { firstFunctions } from "./firstFunctions";
import { laterFunctions } from "./laterFunctions";

/** Every custom function, for descriptions, help pages and tests; the add-in itself loads them in two parts. */
export const customFunctions: readonly CustomFunction[] = [...firstFunctions, ...laterFunctions];
