import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { textsIn } from "../../i18n/language";
import { changeTexts } from "../../i18n/pane/changeTexts";
import { usePane } from "../PaneContext";
import { CheckList } from "./CheckList";

/** Choices shown at once. */
const pageSize = 8;

interface LongCheckListProps {
  readonly legend: string;
  readonly hint: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

/** A list of any length to choose from, in parts; what was chosen when it opened stands first. */
export function LongCheckList({ choices, values, ...list }: LongCheckListProps) {
  const texts = textsIn(changeTexts, usePane().language);
  const [size, setSize] = useState(pageSize);
  const [first] = useState(values);
  const isFirst = ({ value }: { readonly value: string }) => first.includes(value);
  const sorted = [...choices.filter(isFirst), ...choices.filter((choice) => !isFirst(choice))];
  const rest = sorted.length - size;
  return (
    <>
      <CheckList {...list} choices={sorted.slice(0, size)} values={values} isWide />
      {rest > 0 && (
        <div>
          <Button onClick={() => setSize(size + pageSize)}>{texts.more(Math.min(rest, pageSize))}</Button>
        </div>
      )}
    </>
  );
}
