import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { PlanFile, PlanFileReading } from "../../../actions/planFiles/planFile";
import { textsIn } from "../../../i18n/language";
import { planFileTexts } from "../../../i18n/pane/planFileTexts";
import { usePane } from "../../PaneContext";
import { BackButton } from "../../parts/BackButton";
import { FileField } from "../../parts/FileField";
import { FileReading } from "../../parts/FileReading";
import { useAction } from "../../parts/useAction";
import { ViewHeading } from "../../parts/ViewHeading";
import { BuildProgress } from "./BuildProgress";
import { NotMade } from "./NotMade";
import { useAfterMaking } from "./useAfterMaking";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalXS },
  intro: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What is needed to make a plan of a file that was read: the action, and the reference of its button, which gets the focus back. */
export interface PlanFromFile {
  readonly file: PlanFile;
  readonly making: ReturnType<typeof useAction<null>>;
  readonly makeButton: ReturnType<typeof useAfterMaking>;
}

interface PlanFileViewProps {
  readonly texts: { readonly title: string; readonly intro: string; readonly choose: string };
  readonly children: (from: PlanFromFile) => ReactNode;
}

/** A view that fills an empty workbook from the file of a plan: choose it, look at what comes of it, make it. The file stays as it is. */
export function PlanFileView({ texts, children }: PlanFileViewProps) {
  const { actions, language } = usePane();
  const reading = useAction<readonly PlanFileReading[]>();
  const making = useAction<null>();
  const makeButton = useAfterMaking(making.state.kind);
  const styles = useStyles();
  if (making.state.kind === "running") return <BuildProgress state={making.state} onCancel={making.cancel} />;
  const [first] = reading.state.kind === "done" ? reading.state.value : [];
  const file = first?.ok === true ? first.value : null;
  const fileTexts = textsIn(planFileTexts, language);
  return (
    <>
      <div className={styles.head}>
        <BackButton />
        <ViewHeading>{texts.title}</ViewHeading>
        <p className={styles.intro}>{texts.intro}</p>
      </div>
      <FileField
        label={texts.choose}
        accept=".xlsx,.xlsm"
        name={file?.name ?? null}
        onFiles={(files) => void reading.start((run) => actions.readPlanFiles(files.slice(0, 1), run))}
      />
      <p className={styles.note}>{fileTexts.unchanged}</p>
      <FileReading reading={reading} />
      {making.state.kind === "failed" && <NotMade problem={making.state.problem} />}
      {file && file.unread > 0 && <p className={styles.note}>{fileTexts.unread(file.unread)}</p>}
      {file && children({ file, making, makeButton })}
    </>
  );
}
