import { defineRecord } from "../field";

/** Sources a project needs and what is available of them (S1.12). */
export const resources = defineRecord({
  name: { kind: "text", required: true },
  kind: { kind: "choice", list: "resourceKind", required: true },
  projectId: { kind: "reference", to: "projects" },
  needed: { kind: "number", min: 0 },
  available: { kind: "number", min: 0 },
  unit: { kind: "text" },
});
