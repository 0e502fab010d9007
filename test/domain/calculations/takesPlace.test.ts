import { expect, it } from "vitest";
import { choiceLists } from "../../../src/domain/plan/choiceLists";
import { mayTakePlace, takesPlace } from "../../../src/domain/calculations/takesPlace";

it("whoever is enrolled, present or passed takes a place; a proposal, a waiting list and who stays away do not", () => {
  const taking = choiceLists.enrolmentStatus.keys.filter((status) => takesPlace({ status }));
  expect(taking).toEqual(["enrolled", "present", "passed"]);
  expect(takesPlace({ status: null })).toBe(false);
});

it("a proposal, and who has no status yet, may get a place; a waiting list and who stays away do not", () => {
  const may = choiceLists.enrolmentStatus.keys.filter((status) => mayTakePlace({ status }));
  expect(may).toEqual(["proposed", "enrolled", "present", "passed"]);
  expect(mayTakePlace({ status: null })).toBe(true);
});
