import type { WarningCode } from "../domain/warnings/warning";
import { isOpen, type CheckedWarning } from "./checkedWarnings";

/** The rows an open warning with this code points to; a warning about the whole table gives `null`. */
export function warnedRows(warnings: readonly CheckedWarning[], code: WarningCode): ReadonlySet<string | null> {
  return new Set(
    warnings
      .filter((checked) => checked.warning.code === code && isOpen(checked))
      .map(({ warning }) => warning.place.row),
  );
}
