import { wordKey } from "../../domain/warnings/wordKey";
import type { Plan } from "../../domain/plan/plan";
import type { Language } from "../../i18n/language";
import { allWordings, wordingIn } from "../../i18n/workbook/wording";
import { blankRow } from "../import/blankRow";
import { freeIds } from "../import/freeIds";
import type { TableChange } from "../planChange";
import { knownMandatoryTrainings, type KnownMandatoryTraining } from "./knownMandatoryTrainings";

/** The usual mandatory trainings of the plan's country that the plan does not have by their name in any language. */
export function missingMandatoryTrainings(plan: Plan): readonly KnownMandatoryTraining[] {
  const known = new Set(plan.trainings.map(({ title }) => wordKey(title)));
  return knownMandatoryTrainings(plan).filter(
    ({ title }) => !allWordings(title).some((wording) => known.has(wordKey(wording))),
  );
}

/** Adds the chosen trainings as ideas of cluster b, with their ground and the months they stay valid; those that are there by then are left alone. */
export function addMandatoryTrainings(
  plan: Plan,
  titles: ReadonlySet<string>,
  language: Language,
): readonly TableChange<"trainings">[] {
  const nextId = freeIds(
    "trainings",
    plan.trainings.map(({ id }) => id),
  );
  const added = missingMandatoryTrainings(plan)
    .filter(({ title }) => titles.has(title.nl))
    .map(({ title, basis, ground, validityMonths }) => ({
      ...blankRow("trainings", nextId()),
      title: wordingIn(title, language),
      cluster: "b" as const,
      mandatory: true,
      mandatoryBasis: basis,
      legalGround: wordingIn(ground, language),
      validityMonths,
      origin: "planned" as const,
      status: "idea" as const,
    }));
  return [{ table: "trainings", added, changed: [] }];
}
