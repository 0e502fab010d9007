import { defineRule } from "../defineRule";

/** A phase starts before its sub-project or ends after it (S1.11). Dates that are missing are not compared. */
export const phaseOutsideProject = defineRule({
  code: "W-PRJ-03",
  severity: "attention",
  acceptable: true,
  find: ({ phases }, context) =>
    phases.flatMap(({ id, projectId, phase, start, end }) => {
      const project = context.row("projects", projectId);
      if (!project || phase === null) return [];
      const tooEarly = isBefore(start, project.start) || isBefore(end, project.start);
      const tooLate = isBefore(project.end, start) || isBefore(project.end, end);
      if (!tooEarly && !tooLate) return [];
      return [
        {
          place: { table: "phases", row: id, field: tooEarly ? "start" : "end" },
          facts: {
            project: project.name ?? project.id,
            phase,
            projectStart: project.start,
            projectEnd: project.end,
          },
        },
      ];
    }),
});

function isBefore(first: string | null, second: string | null): boolean {
  return first !== null && second !== null && first < second;
}
