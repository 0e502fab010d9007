import { describe, expect, it } from "vitest";
import {
  addMandatoryTrainings,
  missingMandatoryTrainings,
} from "../../../src/actions/compliance/addMandatoryTrainings";
import { aPlan } from "../../builders/aPlan";

const belgian = { country: "BE", planYear: 2027 } as const;
const groundOf = (plan: ReturnType<typeof aPlan>, title: string) =>
  missingMandatoryTrainings(plan).find((one) => one.title.nl.startsWith(title));

describe("the usual mandatory trainings", () => {
  it("say hours and terms as they stand in the legal parameters", () => {
    const plan = aPlan({ organisation: belgian });
    expect(groundOf(plan, "Eerste hulp")?.ground.nl).toBe("Hulpverlener: basis 15 uur, elk jaar 4 uur bijscholing");
    expect(groundOf(plan, "Code 95")).toMatchObject({
      title: { nl: "Code 95 (35 uur per 5 jaar)" },
      validityMonths: 60,
    });
    expect(groundOf(plan, "Basisveiligheid")?.validityMonths).toBe(120);
  });

  it("follow an amount that the user changed", () => {
    const legalParameters = [{ code: "BE.firstAid.refreshHours", value: 8, validFrom: "2027-01-01" }];
    const plan = aPlan({ organisation: belgian, legalParameters });
    expect(groundOf(plan, "Eerste hulp")?.ground.fr).toBe("Secouriste : 15 heures de base, 8 heures chaque année");
  });

  it("are those of the country, without those the plan has in any language", () => {
    const trainings = [{ title: "code 95 (35 hours in 5 years)" }];
    const titles = missingMandatoryTrainings(aPlan({ organisation: { country: "NL" }, trainings })).map(
      ({ title }) => title.nl,
    );
    expect(titles).toContain("Bedrijfshulpverlening (BHV): herhaling");
    expect(titles.filter((title) => /^(Eerste hulp|Code 95)/.test(title))).toEqual([]);
  });

  it("come into the plan as ideas of cluster b with their ground and term", () => {
    const plan = aPlan({ organisation: belgian });
    const [change] = addMandatoryTrainings(plan, new Set(["Basisveiligheid VCA"]), "nl-BE");
    expect(change?.added).toMatchObject([
      { title: "Basisveiligheid VCA", cluster: "b", legalGround: "Diploma 120 maanden geldig", validityMonths: 120 },
    ]);
  });
});
