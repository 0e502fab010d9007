import { defineRecord } from "../field";

/** Competences the organisation works with. */
export const competences = defineRecord({
  name: { kind: "text", required: true },
  cluster: { kind: "choice", list: "competenceCluster" },
  critical: { kind: "yesNo" },
  description: { kind: "text" },
});
