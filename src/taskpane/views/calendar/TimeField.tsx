import type { Minutes } from "../../../domain/plan/units";
import { NativeField } from "../../parts/NativeField";
import { clock, minutesOfClock } from "./calendarEvents";

interface TimeFieldProps {
  readonly label: string;
  readonly value: Minutes;
  readonly onChange: (time: Minutes) => void;
}

/** A labelled time of day. An unfinished time changes nothing. */
export function TimeField({ label, value, onChange }: TimeFieldProps) {
  const change = (text: string) => {
    const time = minutesOfClock(text);
    if (time !== null) onChange(time);
  };
  return <NativeField type="time" label={label} value={clock(value)} onChange={change} />;
}
