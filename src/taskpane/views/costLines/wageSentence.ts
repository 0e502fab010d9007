import type { EnrolledWage } from "../../../actions/budgetLines/enrolledWage";
import type { PeopleWage } from "../../../domain/calculations/absenceWageOfPeople";
import { formatHours } from "../../../i18n/formats";
import { textsIn, type Language } from "../../../i18n/language";
import { costLinesTexts } from "../../../i18n/pane/costLinesTexts";

/** Says in which of its two ways the wages of absence were counted (F-B1), and why a mean has to do. */
export function wageSentence(counted: PeopleWage | null, enrolled: EnrolledWage, language: Language): string {
  const texts = textsIn(costLinesTexts, language);
  if (counted === null) return [texts.wageMean, reason(enrolled, language)].filter(Boolean).join(" ");
  return counted.unpaid === 0
    ? texts.wagePeople
    : `${texts.wagePeople} ${texts.wageUnpaid(formatHours(counted.unpaid, language))}`;
}

function reason(enrolled: EnrolledWage, language: Language): string {
  const texts = textsIn(costLinesTexts, language);
  switch (enrolled.kind) {
    case "placesOpen":
      return texts.wagePlacesOpen(enrolled.enrolled, enrolled.participants);
    case "timeUnknown":
      return texts.wageTimeUnknown;
    case "costUnknown":
      return texts.wageCostUnknown(enrolled.people);
    case "nobody":
    case "people":
      return "";
  }
}
