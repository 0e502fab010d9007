import type { EnrolledWage } from "../../../actions/budgetLines/enrolledWage";
import type { PeopleWage } from "../../../domain/calculations/absenceWageOfPeople";
import { formatHours } from "../../../i18n/formats";
import { textsIn, type Language } from "../../../i18n/language";
import { wageTexts } from "../../../i18n/pane/wageTexts";

/** Says in which of its two ways the wages of absence were counted (F-B1), and why a mean has to do. */
export function wageSentence(counted: PeopleWage | null, enrolled: EnrolledWage, language: Language): string {
  const texts = textsIn(wageTexts, language);
  if (counted === null) return [texts.mean, reason(enrolled, language)].filter(Boolean).join(" ");
  const people = texts.people(formatHours(counted.paid, language));
  return counted.unpaid === 0 ? people : `${people} ${texts.unpaid(formatHours(counted.unpaid, language))}`;
}

function reason(enrolled: EnrolledWage, language: Language): string {
  const texts = textsIn(wageTexts, language);
  switch (enrolled.kind) {
    case "placesOpen":
      return texts.placesOpen(enrolled.enrolled, enrolled.participants);
    case "timeUnknown":
      return texts.timeUnknown;
    case "costUnknown":
      return texts.costUnknown(enrolled.people);
    case "nobody":
    case "people":
      return "";
  }
}
