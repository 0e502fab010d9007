import { buildWorkbook } from "../../src/actions/buildWorkbook";
import { examplePlan } from "../../src/actions/examplePlan/examplePlan";
import { startingPlan } from "../../src/actions/startingPlan";
import type { Plan } from "../../src/domain/plan/plan";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { TrafficLog } from "../../src/host/wire/traffic";
import { emptyWorkbook } from "./emptyWorkbook";
import type { Figure } from "./figure";

const options = { planYear: 2027, country: "BE+NL", language: "nl-NL" } as const;

/** Round trips, bytes and our own time of building a plan in an empty workbook, and of building once more when nothing is missing. */
export async function run(): Promise<readonly Figure[]> {
  return [
    ...(await built("build", startingPlan({ ...options, today: "2027-01-11" }), 4)),
    ...(await built("build.example", examplePlan(options), 3)),
  ];
}

async function built(prefix: string, start: Plan, runs: number): Promise<readonly Figure[]> {
  const measured = [];
  for (let done = 0; done < runs; done++) measured.push(await once(start));
  const [last] = measured.slice(-1);
  if (last === undefined) return [];
  const fastest = measured.reduce((best, next) => (next.ours < best.ours ? next : best));
  const again = prefix === "build" ? "rebuild" : "rebuild.example";
  const hostNote = `planning, office.js and adapter; the host's own ${Math.round(fastest.theirs)} ms not counted`;
  return [
    { figure: `${prefix}.writeSyncs`, value: last.writeSyncs, unit: "requests", peer: 1, ratio: last.writeSyncs },
    { figure: `${prefix}.bytes`, value: last.bytes, unit: "bytes", peer: "both ways" },
    { figure: `${prefix}.ms`, value: fastest.ours, unit: "ms", peer: hostNote },
    { figure: `${again}.writes`, value: last.rebuildWrites, unit: "requests", peer: 0 },
    { figure: `${again}.syncs`, value: last.rebuildSyncs, unit: "requests", peer: 2, ratio: last.rebuildSyncs / 2 },
  ];
}

async function once(plan: Plan) {
  const { host, hostTime } = emptyWorkbook();
  const start = performance.now();
  await build(plan);
  const theirs = hostTime();
  const ours = performance.now() - start - theirs;
  const first = { writeSyncs: writes(host.traffic), bytes: host.traffic.bytes, ours, theirs };
  host.traffic.clear();
  await build(plan);
  return { ...first, rebuildWrites: writes(host.traffic), rebuildSyncs: host.traffic.syncs.length };
}

async function build(start: Plan): Promise<void> {
  const result = await buildWorkbook(excelWorkbook, { language: options.language, start }, () => undefined);
  if (!result.ok) throw new Error(`The plan was not built: ${result.problem.reason} ${result.problem.code}`);
}

/** Requests that set a property (ActionType 4) or update an object (7) in office.js's protocol; selecting a cell is a method and does not count. */
function writes({ syncs }: TrafficLog): number {
  return syncs.filter(({ request }) => /"ActionType":[47]\b/.test(request)).length;
}
