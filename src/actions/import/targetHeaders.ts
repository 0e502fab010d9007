import type { importTargets, TargetKey } from "./importTargets";

/** Headers per field of one target. */
export type TargetHeaders<T extends TargetKey> = Readonly<Record<keyof (typeof importTargets)[T], readonly string[]>>;
