import { defineRecord } from "../field";

/** Who takes part in which session, and what came of it. `courseCost` is without wages; the social balance adds those of the hours followed. `transitionCost` says that the Dutch employer means to deduct the cost from the transition payment. */
export const enrolments = defineRecord({
  sessionId: { kind: "reference", to: "sessions", required: true },
  employeeId: { kind: "reference", to: "employees", required: true },
  status: { kind: "choice", list: "enrolmentStatus", required: true },
  hoursFollowed: { kind: "hours", min: 0 },
  courseCost: { kind: "euro", min: 0 },
  fundContribution: { kind: "euro", min: 0 },
  grant: { kind: "euro", min: 0 },
  countsAsWork: { kind: "yesNo" },
  ownContribution: { kind: "euro", min: 0 },
  repaymentClause: { kind: "yesNo" },
  wkrClass: { kind: "choice", list: "wkrClass" },
  transitionCost: { kind: "yesNo" },
  transitionConsentOn: { kind: "date" },
  transitionOwnJob: { kind: "yesNo" },
  transitionLongerTerm: { kind: "yesNo" },
  homeImpact: { kind: "choice", list: "homeImpact" },
  discussed: { kind: "yesNo" },
  satisfaction: { kind: "number", min: 0, max: 10 },
  preScore: { kind: "number", min: 0 },
  postScore: { kind: "number", min: 0 },
  behaviourShown: { kind: "yesNo" },
});
