import type { AmountTrace } from "../../../actions/trace/amountTrace";
import type { TraceSubject } from "../../../actions/trace/traceSubject";
import { textsIn, type Language } from "../../../i18n/language";
import { traceSubjectTexts } from "../../../i18n/pane/traceSubjectTexts";
import { choiceTexts } from "../../../i18n/workbook/choiceTexts";
import { wordingIn } from "../../../i18n/workbook/wording";

/** What an amount is of: `Netto kost van een opleiding: PLC-storingen zoeken`. */
export function subjectText({ subject, title }: AmountTrace, language: Language): string {
  const kind = kindText(subject, language);
  return title === null ? kind : `${kind}: ${title}`;
}

function kindText(subject: TraceSubject, language: Language): string {
  const { subjects, figures } = textsIn(traceSubjectTexts, language);
  switch (subject.kind) {
    case "training":
      return subject.perParticipant ? subjects.perParticipant : subjects.training;
    case "frame":
      return `${subjects.frame}, ${figures[subject.figure]}`;
    case "figure":
      return figures[subject.figure];
    case "cluster":
      return subject.cluster === null
        ? subjects.noCluster
        : wordingIn(choiceTexts.priorityCluster.words[subject.cluster], language);
    case "costType":
      return subject.costType === null
        ? subjects.allCostTypes
        : wordingIn(choiceTexts.costType.words[subject.costType], language);
    case "month":
      return subject.month === null ? subjects.notPhased : `${subjects.month} ${subject.month}`;
    case "department":
      return `${subjects.department} ${subject.department}`;
    case "trainings":
      return typeof subject.which === "string" ? subjects[subject.which] : subjects.listed;
    case "outside":
    case "noAmount":
      return "";
    default:
      return subjects[subject.kind];
  }
}
