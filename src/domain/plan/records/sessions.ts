import { defineRecord } from "../field";

/** Sessions of a training: place, trainer, capacity; dates stand in the training days. */
export const sessions = defineRecord({
  trainingId: { kind: "reference", to: "trainings", required: true },
  trainer: { kind: "text" },
  room: { kind: "text" },
  equipment: { kind: "text" },
  location: { kind: "text" },
  capacity: { kind: "number", min: 0, whole: true },
  minimum: { kind: "number", min: 0, whole: true },
  status: { kind: "choice", list: "sessionStatus", required: true },
  pinned: { kind: "yesNo" },
  travelMinutes: { kind: "number", min: 0, whole: true },
  overnight: { kind: "yesNo" },
  bookBefore: { kind: "date" },
  practical: { kind: "text" },
  goalFixed: { kind: "yesNo" },
});
