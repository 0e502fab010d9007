import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { textsIn } from "../../../i18n/language";
import { textsTexts } from "../../../i18n/pane/textsTexts";
import { toolTexts } from "../../../i18n/pane/toolTexts";
import { reviewTexts, textGroups } from "../../../i18n/review/reviewTexts";
import { usePane } from "../../PaneContext";
import { BackButton } from "../../parts/BackButton";
import { SelectField } from "../../parts/SelectField";
import { StatusMark } from "../../parts/StatusMark";
import { TextField } from "../../parts/TextField";
import { ViewHeading } from "../../parts/ViewHeading";
import { foundTexts, type TextFilter } from "./foundTexts";
import { TextList } from "./TextList";

/** Texts drawn at once; more on request, so that typing stays quick. */
const step = 50;

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", alignItems: "start" },
  intro: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  choice: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minHeight: "32px" },
  input: { margin: 0, width: "16px", height: "16px", accentColor: tokens.colorBrandBackground },
});

/** All texts of the product in four languages side by side, for reviewers. */
export function TextsView() {
  const { language } = usePane();
  const [filter, setFilter] = useState<TextFilter>({ words: "", group: null, onlyFlemish: false });
  const [count, setCount] = useState(step);
  const styles = useStyles();
  const texts = textsIn(textsTexts, language);
  const all = useMemo(() => reviewTexts(), []);
  const found = useMemo(() => foundTexts(all, filter), [all, filter]);
  const change = (to: TextFilter) => {
    setFilter(to);
    setCount(step);
  };
  return (
    <>
      <div className={styles.head}>
        <BackButton />
        <ViewHeading>{textsIn(toolTexts, language).texts.title}</ViewHeading>
        <p className={styles.intro}>{texts.intro}</p>
      </div>
      <FilterFields filter={filter} onChange={change} />
      <span role="status">{texts.found(found.length)}</span>
      {found.length === 0 && <StatusMark status="info" text={texts.none} />}
      <TextList texts={found.slice(0, count)} />
      {found.length > count && (
        <Button onClick={() => setCount(count + step)}>{texts.more(Math.min(step, found.length - count))}</Button>
      )}
    </>
  );
}

interface FilterFieldsProps {
  readonly filter: TextFilter;
  readonly onChange: (filter: TextFilter) => void;
}

function FilterFields({ filter, onChange }: FilterFieldsProps) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(textsTexts, language);
  return (
    <>
      <TextField label={texts.search} value={filter.words} onChange={(words) => onChange({ ...filter, words })} />
      <SelectField
        label={texts.group}
        value={filter.group ?? ""}
        options={[
          { value: "", label: texts.all },
          ...textGroups.map((value) => ({ value, label: texts.groups[value] })),
        ]}
        onChange={(value) => onChange({ ...filter, group: textGroups.find((group) => group === value) ?? null })}
      />
      <label className={styles.choice}>
        <input
          type="checkbox"
          className={styles.input}
          checked={filter.onlyFlemish}
          onChange={() => onChange({ ...filter, onlyFlemish: !filter.onlyFlemish })}
        />
        {texts.onlyFlemish}
      </label>
    </>
  );
}
