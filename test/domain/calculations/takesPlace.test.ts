import { expect, it } from "vitest";
import { choiceLists } from "../../../src/domain/plan/choiceLists";
import { takesPlace } from "../../../src/domain/calculations/takesPlace";

it("whoever is enrolled, present or passed takes a place; a proposal, a waiting list and who stays away do not", () => {
  const taking = choiceLists.enrolmentStatus.keys.filter((status) => takesPlace({ status }));
  expect(taking).toEqual(["enrolled", "present", "passed"]);
  expect(takesPlace({ status: null })).toBe(false);
});
