import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { contractNotices, type ContractNotice } from "../../../actions/suppliers/contractNotices";
import type { Plan } from "../../../domain/plan/plan";
import { formatDate } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { purchasingTexts } from "../../../i18n/pane/purchasingTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { LinkRow } from "../../parts/LinkRow";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { StatusMark } from "../../parts/StatusMark";
import { useShow } from "../../parts/useShow";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: "0 -8px -8px", padding: 0 },
  words: { display: "flex", flexDirection: "column" },
  small: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "start" },
});

const statuses = { unknown: "notStarted", passed: "info", near: "attention", later: "done" } as const;

/** Contracts by the last day to give notice (F-L2), seen from the plan's reference day. */
export function ContractsCard({ plan }: { readonly plan: Plan }) {
  const { language, today } = usePane();
  const styles = useStyles();
  const { show, problem } = useShow();
  const texts = textsIn(purchasingTexts, language);
  const contracts = contractNotices(plan, plan.organisation.referenceDate ?? today);
  return (
    <Card title={texts.contractsTitle}>
      {contracts.length === 0 && (
        <>
          <span>{texts.noContracts}</span>
          <Button className={styles.button} onClick={() => show({ table: "contracts", row: null, field: null })}>
            {texts.openContracts}
          </Button>
        </>
      )}
      <ul className={styles.list}>
        {contracts.map((contract) => (
          <li key={contract.id}>
            <LinkRow
              id={`contract-${contract.id}`}
              onClick={() => show({ table: "contracts", row: contract.id, field: "end" })}
            >
              <ContractWords contract={contract} />
            </LinkRow>
          </li>
        ))}
      </ul>
      {problem && <ProblemMessage problem={problem} />}
    </Card>
  );
}

function ContractWords({ contract }: { readonly contract: ContractNotice }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(purchasingTexts, language);
  const { name, supplier, end, noticeBefore, days, state } = contract;
  const day = noticeBefore === null ? "" : formatDate(noticeBefore, language);
  const notice = state === "unknown" ? texts.notice.unknown : texts.notice[state](day, days ?? 0);
  return (
    <span className={styles.words}>
      <span>{name}</span>
      <span className={styles.small}>
        {[supplier, ...(end === null ? [] : [texts.ends(formatDate(end, language))])].join(" · ")}
      </span>
      <StatusMark status={statuses[state]} text={notice} />
    </span>
  );
}
