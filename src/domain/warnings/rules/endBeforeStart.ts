import { defineRule, type Finding } from "../defineRule";

/** A sub-project or one of its phases ends before it starts (S1.10, S1.11). One day is a period too. */
export const endBeforeStart = defineRule({
  code: "W-PRJ-01",
  severity: "attention",
  acceptable: true,
  find({ projects, phases }, context) {
    const ofProjects = projects.map(({ id, name, start, end }) => ({ id, name: name ?? id, start, end }));
    const ofPhases = phases.map(({ id, projectId, start, end }) => ({
      id,
      name: context.row("projects", projectId)?.name ?? id,
      start,
      end,
    }));
    return [...findings("projects", ofProjects), ...findings("phases", ofPhases)];
  },
});

interface Period {
  readonly id: string;
  readonly name: string;
  readonly start: string | null;
  readonly end: string | null;
}

function findings(table: "projects" | "phases", periods: readonly Period[]): readonly Finding<"W-PRJ-01">[] {
  return periods.flatMap(({ id, name, start, end }) =>
    start !== null && end !== null && end < start
      ? [{ place: { table, row: id, field: "end" }, facts: { name, start, end } }]
      : [],
  );
}
