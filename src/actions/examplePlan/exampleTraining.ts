import type { ExampleFields } from "./exampleRows";
import type { ExampleSetting } from "./exampleSetting";

/** A training of the example by its fields. */
export type ExampleTraining = (setting: ExampleSetting) => ExampleFields<"trainings">;
