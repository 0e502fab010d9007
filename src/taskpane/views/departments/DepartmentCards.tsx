import type { DepartmentPreview, MergePreview } from "../../../actions/departments/mergePreview";
import { formatDate, formatEuro } from "../../../i18n/formats";
import { textsIn, type Language } from "../../../i18n/language";
import { departmentsTexts } from "../../../i18n/pane/departmentsTexts";
import { planFileTexts } from "../../../i18n/pane/planFileTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { PlainList } from "../../parts/PlainList";
import { StatusMark } from "../../parts/StatusMark";

/** Each department with what its file would do, the total, and the files that cannot take part. */
export function DepartmentCards({ preview }: { readonly preview: MergePreview }) {
  const { language } = usePane();
  const texts = textsIn(departmentsTexts, language);
  return (
    <>
      {preview.refused.map(({ name, problem }) => (
        <div key={name} role="alert">
          <Card title={texts.refused(name)}>{texts.refusals[problem]}</Card>
        </div>
      ))}
      {preview.departments.map((one) => (
        <Card key={one.department} title={one.department}>
          <PlainList lines={linesOf(one, language)} />
          {one.unknownDepartments.length > 0 && (
            <StatusMark status="attention" text={texts.unknown(one.unknownDepartments.join(", "))} />
          )}
        </Card>
      ))}
      {preview.needed.length > 0 && <StatusMark status="error" text={texts.needed(preview.needed.join(", "))} />}
      {preview.departments.length > 0 && <strong>{texts.total(formatEuro(preview.total, language))}</strong>}
    </>
  );
}

function linesOf(one: DepartmentPreview, language: Language): readonly string[] {
  const texts = textsIn(departmentsTexts, language);
  return [
    ...(one.savedOn === null ? [] : [texts.saved(formatDate(one.savedOn, language))]),
    texts.net(formatEuro(one.net, language)),
    texts.rows(one.added, one.changed, one.unchanged),
    ...(one.missing > 0 ? [texts.missing(one.missing)] : []),
    ...(one.unread > 0 ? [textsIn(planFileTexts, language).unread(one.unread)] : []),
  ];
}
