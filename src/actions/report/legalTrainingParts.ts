import type { ChoiceOf } from "../../domain/plan/choiceLists";
import type { PlanRow } from "../../domain/plan/planRecords";
import { activeTrainings } from "../../domain/warnings/activeTrainings";
import { textsIn } from "../../i18n/language";
import { legalReportTexts } from "../../i18n/pane/legalReportTexts";
import type { ReportPart } from "./report";
import type { ReportSource } from "./reportSource";
import { fieldColumns, missing, tableOf, type ReportColumn } from "./reportTables";
import { nameOf } from "./valueText";

/** The trainings of a kind with their target group; trainings of no kind yet are named under the formal ones, where people look first. */
export function classifiedParts(formality: ChoiceOf<"formality">, source: ReportSource): readonly ReportPart[] {
  const trainings = activeTrainings(source.plan);
  const own = trainings.filter((training) => training.formality === formality);
  const unclassified = trainings.filter((training) => training.formality === null);
  const titles = unclassified.map(({ id, title }) => title ?? id).join(", ");
  const { unclassified: text } = textsIn(legalReportTexts, source.language);
  return [
    ...(own.length === 0 ? [] : [trainingsTable(own, source)]),
    ...(formality === "formal" && titles !== "" ? [missing(source, "trainings", text(titles))] : []),
  ];
}

/** The trainings for bottleneck occupations. */
export function bottleneckPart(source: ReportSource): readonly ReportPart[] {
  const own = activeTrainings(source.plan).filter(({ bottleneckJob }) => bottleneckJob === true);
  return own.length === 0 ? [] : [trainingsTable(own, source)];
}

function trainingsTable(trainings: readonly PlanRow<"trainings">[], source: ReportSource): ReportPart {
  const targetGroup: ReportColumn<PlanRow<"trainings">> = {
    title: source.words.header("targetGroups", "name"),
    isNumber: false,
    text: ({ targetGroupId }) =>
      targetGroupId === null
        ? textsIn(legalReportTexts, source.language).withoutGroup
        : nameOf("targetGroups", targetGroupId, source),
  };
  const [title, ...others] = fieldColumns(source, "trainings", [
    "title",
    "form",
    "delivery",
    "duration",
    "participants",
  ]);
  return tableOf([...(title === undefined ? [] : [title]), targetGroup, ...others], trainings);
}
