import type { IsoDate } from "../../domain/plan/units";
import { NativeField } from "./NativeField";

interface DateFieldProps {
  readonly label: string;
  readonly value: IsoDate | null;
  readonly onChange: (day: IsoDate | null) => void;
}

/** A labelled day. An unfinished day is no day. */
export function DateField({ label, value, onChange }: DateFieldProps) {
  return (
    <NativeField
      type="date"
      label={label}
      value={value ?? ""}
      onChange={(text) => onChange(text === "" ? null : text)}
    />
  );
}
