import { groupShares } from "../../domain/calculations/groupShares";
import { smallestShownGroup } from "../../domain/calculations/representationRatio";
import type { ChoiceOf } from "../../domain/plan/choiceLists";
import type { PlanRow } from "../../domain/plan/planRecords";
import { activeTrainings } from "../../domain/warnings/activeTrainings";
import { staffTime, type StaffTime } from "../../domain/warnings/staffTime";
import { formatPercent } from "../../i18n/formats";
import { textsIn } from "../../i18n/language";
import { legalReportTexts } from "../../i18n/pane/legalReportTexts";
import { reportTexts } from "../../i18n/pane/reportTexts";
import type { ReportPart } from "./report";
import type { ReportSource } from "./reportSource";
import { tableOf, type ReportColumn } from "./reportTables";

/** The groups that the law names (domain 2.1). */
const namedByLaw: readonly ChoiceOf<"riskGroup">[] = ["over50", "disability", "foreignOrigin"];

interface ShownGroup {
  readonly name: string;
  readonly shares: ReturnType<typeof groupShares>;
}

/** Each risk group with the trainings for it and its part of staff and hours. */
export function riskGroupsPart(source: ReportSource): ReportPart {
  const { words, language } = source;
  const staff = source.fullContext.result(staffTime);
  const rows = namedByLaw.map((group) => ({
    name: words.word("riskGroup", group),
    shares: groupShares(membersAs(staff, ({ riskGroups }) => riskGroups.includes(group))),
    trainings: trainingsFor(group, source),
  }));
  const [name, ...figures] = groupColumns<(typeof rows)[number]>(source);
  const aimed = {
    title: textsIn(legalReportTexts, language).aimed,
    isNumber: false,
    text: ({ trainings }: (typeof rows)[number]) => trainings,
  };
  return tableOf([...(name === undefined ? [] : [name]), aimed, ...figures], rows);
}

/** Women and men: part of staff and of hours. With fewer than five of one, neither is shown. */
export function genderPart(source: ReportSource): readonly ReportPart[] {
  const known = source.fullContext.result(staffTime).filter(({ employee }) => employee.gender !== null);
  if (known.length === 0) return [];
  const of = (gender: ChoiceOf<"gender">) => groupShares(membersAs(known, (employee) => employee.gender === gender));
  const [women, men] = [of("V"), of("M")];
  const isHidden = women === "hidden" || men === "hidden";
  const rows: readonly ShownGroup[] = [
    { name: source.words.blockLabel("representation", "women"), shares: isHidden ? "hidden" : women },
    { name: textsIn(legalReportTexts, source.language).men, shares: isHidden ? "hidden" : men },
  ];
  return [tableOf(groupColumns(source), rows)];
}

function groupColumns<G extends ShownGroup>({ words, language }: ReportSource): readonly ReportColumn<G>[] {
  const label = (key: string) => words.blockLabel("representation", key);
  const percent = (share: number | null) => (share === null ? "" : formatPercent(share, language));
  return [
    { title: label("group"), isNumber: false, text: ({ name }) => name },
    {
      title: label("count"),
      isNumber: true,
      text: ({ shares }) =>
        shares === "hidden" ? textsIn(reportTexts, language).group(smallestShownGroup) : String(shares.people),
    },
    {
      title: label("staffShare"),
      isNumber: true,
      text: ({ shares }) => (shares === "hidden" ? "" : percent(shares.staffShare)),
    },
    {
      title: textsIn(legalReportTexts, language).hourShare,
      isNumber: true,
      text: ({ shares }) => (shares === "hidden" ? "" : percent(shares.timeShare)),
    },
  ];
}

function membersAs(staff: readonly StaffTime[], isIn: (employee: PlanRow<"employees">) => boolean) {
  return staff.map(({ employee, time }) => ({ inGroup: isIn(employee), time }));
}

function trainingsFor(group: ChoiceOf<"riskGroup">, { plan }: ReportSource): string {
  const groups = plan.targetGroups.filter(({ filter, filterValue }) => filter === "riskGroup" && filterValue === group);
  const ids = new Set(groups.map(({ id }) => id));
  return activeTrainings(plan)
    .filter(({ targetGroupId }) => targetGroupId !== null && ids.has(targetGroupId))
    .map(({ id, title }) => title ?? id)
    .join(", ");
}
