import { describe, expect, it } from "vitest";
import { teamDays } from "../../../src/domain/calculations/teamDays";

const people = Array.from({ length: 10 }, (_person, place) => `M${place + 1}`);

/** A quarter of a team may be away; a team of ten, of which eight work on Wednesday, and a team of two. */
const days = () =>
  teamDays({
    limit: 0.25,
    teamOf: new Map([...people.map((who) => [who, "Balie"] as const), ["K1", "Keuken"], ["K2", "Keuken"]]),
    sizes: new Map([
      ["Balie", [10, 10, 8, 10, 10]],
      ["Keuken", [2, 2, 2, 2, 2]],
    ]),
  });
const thursday = "2027-03-04";

describe("how much of a team is left at work", () => {
  it("allows 2 of 10 and names the team at 3 of 10, as the limit of 25 % has it", () => {
    const team = days();
    team.add("M1", thursday, "S1");
    expect(team.tooFewLeft(["M2"], thursday, "S2")).toEqual([]);
    expect(team.tooFewLeft(["M2", "M3"], thursday, "S2")).toEqual(["Balie"]);
  });

  it("allows exactly the limit: 2 of the 8 who work on Wednesday", () => {
    const team = days();
    team.add("M1", "2027-03-03", "S1");
    expect(team.tooFewLeft(["M2"], "2027-03-03", "S2")).toEqual([]);
    team.add("M3", "2027-03-03", "S3");
    expect(team.tooFewLeft(["M2"], "2027-03-03", "S2")).toEqual(["Balie"]);
  });

  it("counts each person once, other days not, and the session itself not", () => {
    const team = days();
    team.add("M1", thursday, "S1");
    team.add("M1", thursday, "S3");
    team.add("M2", thursday, "S2");
    team.add("M3", "2027-03-05", "S1");
    expect(team.tooFewLeft(["M2", "M4"], thursday, "S2")).toEqual(["Balie"]);
    expect(team.tooFewLeft(["M1", "M4"], thursday, "S4")).toEqual(["Balie"]);
    expect(team.tooFewLeft(["M4"], thursday, "S2")).toEqual([]);
  });

  it("keeps no session from a day of which it takes too many by itself, nor people of no team", () => {
    const team = days();
    team.add("K2", thursday, "S1");
    expect(team.tooFewLeft(["K1"], thursday, "S2")).toEqual([]);
    team.add("Gast", thursday, "S1");
    expect(team.tooFewLeft(["Gast"], thursday, "S2")).toEqual([]);
  });
});
