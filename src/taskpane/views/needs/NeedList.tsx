import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { filteredNeeds, type NeedFilter, type NeedInbox } from "../../../actions/needs/needInbox";
import type { Plan } from "../../../domain/plan/plan";
import { textsIn } from "../../../i18n/language";
import { needsTexts } from "../../../i18n/pane/needsTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { ExpandRow } from "../../parts/ExpandRow";
import { NeedDetails } from "./NeedDetails";
import { NeedFilters } from "./NeedFilters";
import { NeedTitle } from "./NeedTitle";

/** Rows shown at once. */
const pageSize = 10;

const everything: NeedFilter = { status: null, level: null, department: null };

const useStyles = makeStyles({
  list: { listStyle: "none", margin: "0 -8px", padding: 0 },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
});

interface NeedListProps {
  readonly inbox: NeedInbox;
  readonly plan: Plan;
}

/** The needs of the filter in parts; one opens at a time. A need that is open stays in sight when a decision takes it out of the filter. */
export function NeedList({ inbox, plan }: NeedListProps) {
  const styles = useStyles();
  const texts = textsIn(needsTexts, usePane().language);
  const [filter, setFilter] = useState<NeedFilter>({ ...everything, status: inbox.open > 0 ? "open" : null });
  const [size, setSize] = useState(pageSize);
  const [openId, setOpenId] = useState<string | null>(null);
  const kept = new Set(filteredNeeds(inbox, filter));
  const shown = inbox.needs.filter((need) => kept.has(need) || need.id === openId);
  const rest = shown.length - size;
  return (
    <Card title={texts.listTitle(kept.size)}>
      <NeedFilters filter={filter} inbox={inbox} onChange={setFilter} />
      {shown.length === 0 && (
        <>
          <span>{texts.noneHere}</span>
          <Button onClick={() => setFilter(everything)}>{texts.showAll}</Button>
        </>
      )}
      <ul className={styles.list}>
        {shown.slice(0, size).map((need) => (
          <li key={need.id} className={styles.item}>
            <ExpandRow
              id={`need-${need.id}`}
              isOpen={need.id === openId}
              onToggle={() => setOpenId(need.id === openId ? null : need.id)}
              title={<NeedTitle need={need} />}
            >
              <NeedDetails key={need.id} need={need} plan={plan} />
            </ExpandRow>
          </li>
        ))}
      </ul>
      {rest > 0 && <Button onClick={() => setSize(size + pageSize)}>{texts.more(Math.min(rest, pageSize))}</Button>}
    </Card>
  );
}
