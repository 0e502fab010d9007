import type { Minutes } from "../plan/units";

/** When participants are home after a session (F-K10), in minutes from midnight; more than 1440 is after midnight. */
export function homeTime(end: Minutes, travel: Minutes): Minutes {
  return end + travel;
}
