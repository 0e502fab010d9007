import { beforeEach, describe, expect, it } from "vitest";
import { applyImport } from "../../../src/actions/import/applyImport";
import type { ImportWatch } from "../../../src/actions/import/importWatch";
import { previewImport } from "../../../src/actions/import/previewImport";
import { proposeMapping } from "../../../src/actions/import/proposeMapping";
import { readFile } from "../../../src/actions/import/readFile";
import { readPlan } from "../../../src/actions/readPlan";
import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import type { Host } from "../../../src/host/createHost";
import type { PlannedFault } from "../../../src/host/workbook/hostOptions";
import { workbookTextsIn } from "../../../src/i18n/workbook/workbookTextsIn";
import { valueOf } from "../../excel/excelUnderTest";
import { excelWithPlan } from "../../excel/excelWithPlan";

const start = { language: "nl-BE", country: "BE", planYear: 2027, today: "2026-11-21" } as const;
const texts = workbookTextsIn("nl-BE");
const by = { when: "2027-03-01 14:05", who: null };
const rowCount = 6000;
/** Bytes a request or an answer may have: less than what 6,000 people take to be read back. */
const limit = 1_500_000;
let host: Host;

const staffList = new TextEncoder().encode(
  [
    "ID;Naam;Team;E-mail;Uurkost",
    ...Array.from(
      { length: rowCount },
      (_, row) => `P${row};Naam ${row};Ploeg ${row % 9};p${row}@bedrijf.example;38,50`,
    ),
  ].join("\n"),
);

const planNow = async () => valueOf(await readPlan(excelWorkbook));

async function importStaff(watch: ImportWatch) {
  const source = await readFile(staffList, "staf.csv");
  const preview = await previewImport(source, proposeMapping(source, "employees"), {}, (await planNow()).plan);
  return applyImport(excelWorkbook, texts, preview, by, watch);
}

/** Calls `work` once, when the first part of the rows (not the single one in the empty row) has been written. */
function afterFirstPart(work: () => void): ImportWatch {
  let isDone = false;
  return {
    progress: ({ stage, done }) => {
      if (isDone || stage !== "writing" || done <= 1) return;
      isDone = true;
      work();
    },
  };
}

/** Lets the request fail that brings the next part of the staff list. */
function failNextWrite(place: Pick<PlannedFault, "moment" | "actionIndex">): void {
  const answer = host.process.bind(host);
  let last: Promise<unknown> = Promise.resolve();
  host.process = (text) => {
    const answered = last.then(() => {
      if (text.includes("bedrijf.example") && host.circumstances.faults.length === 0)
        host.setOptions({ faults: [{ ...place, request: host.traffic.all.length, code: "GeneralException" }] });
      return answer(text);
    });
    last = answered;
    return answered;
  };
}

describe("an import of 6,000 people in Excel on the web, which takes only so much at once", () => {
  beforeEach(async () => {
    host = await excelWithPlan(start, { platform: "OfficeOnline", payloadLimit: limit });
  });

  it("is written in at least three requests below the limit, and read back", async () => {
    host.traffic.clear();
    expect(await importStaff({})).toMatchObject({ outcome: "done", added: rowCount });
    const large = host.traffic.all.filter(({ requestBytes }) => requestBytes > 100_000);
    expect(large.length).toBeGreaterThanOrEqual(3);
    const { plan, structure } = await planNow();
    expect(plan.employees).toHaveLength(rowCount);
    expect(plan.employees.at(-1)).toMatchObject({ id: "P5999", name: "Naam 5999", hourlyCost: 3850 });
    expect(structure).toEqual([]);
  });

  it("leaves nothing behind when it is cancelled after the first part", async () => {
    const before = await planNow();
    const stop = new AbortController();
    const watch = { ...afterFirstPart(() => stop.abort()), signal: stop.signal };
    expect(await importStaff(watch)).toMatchObject({ outcome: "cancelled", takenBack: true, problem: null });
    expect(await planNow()).toEqual(before);
  });

  it.each([
    { moment: "before", actionIndex: 0 },
    { moment: "after", actionIndex: 7 },
  ] as const)(
    "leaves nothing behind when Excel fails $moment action $actionIndex of the second part",
    async (place) => {
      const before = await planNow();
      const watch = afterFirstPart(() => failNextWrite(place));
      expect(await importStaff(watch)).toMatchObject({
        outcome: "failed",
        takenBack: true,
        problem: { reason: "other", code: "GeneralException" },
      });
      expect(await planNow()).toEqual(before);
    },
  );
});
