import type { Fieldwork, GroupCoverage } from "../../../actions/needs/fieldwork";
import { formatPercent } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { fieldworkTexts } from "../../../i18n/pane/fieldworkTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { ShareBar } from "../../parts/ShareBar";
import { StatusMark } from "../../parts/StatusMark";

/** Conversations held of those planned, in all and per group; a group nobody spoke to is named. */
export function CoverageCard({ work }: { readonly work: Fieldwork }) {
  const { language } = usePane();
  const texts = textsIn(fieldworkTexts, language);
  const { groups, planned, held, share } = work;
  if (planned + held === 0)
    return (
      <Card title={texts.coverageTitle} accent>
        <span>{texts.teach}</span>
      </Card>
    );
  return (
    <Card title={texts.coverageTitle}>
      {share !== null && (
        <ShareBar
          label={texts.total}
          number={texts.numberWithShare(held, planned, formatPercent(share, language))}
          share={share}
        />
      )}
      {groups.map((group) => (
        <GroupBar key={group.group} coverage={group} />
      ))}
    </Card>
  );
}

function GroupBar({ coverage: { group, planned, held, share, isSilent } }: { readonly coverage: GroupCoverage }) {
  const { language } = usePane();
  const texts = textsIn(fieldworkTexts, language);
  const number =
    share === null
      ? held === 0
        ? texts.notPlanned
        : texts.heldUnplanned(held)
      : texts.numberWithShare(held, planned, formatPercent(share, language));
  return (
    <div>
      <ShareBar label={texts.groups[group]} number={number} share={share ?? 0} isLow={isSilent} />
      {isSilent && <StatusMark status="attention" text={texts.silent(texts.groups[group])} />}
    </div>
  );
}
