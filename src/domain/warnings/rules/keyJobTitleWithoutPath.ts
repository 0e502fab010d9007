import { defineRule } from "../defineRule";
import { wordKey } from "../wordKey";

/** A job title that needs a critical competence has no learning path (S1.21). Each job title is named once. */
export const keyJobTitleWithoutPath = defineRule({
  code: "W-LP-01",
  severity: "attention",
  acceptable: true,
  find({ competenceLevels, learningPaths }, context) {
    const seen = new Set(learningPaths.map(({ jobTitle }) => wordKey(jobTitle)));
    return competenceLevels.flatMap(({ id, jobTitle, competenceId, neededNow }) => {
      const competence = context.row("competences", competenceId);
      if (jobTitle === null || competence?.critical !== true || (neededNow ?? 0) <= 0) return [];
      if (seen.has(wordKey(jobTitle))) return [];
      seen.add(wordKey(jobTitle));
      return [
        {
          place: { table: "competenceLevels", row: id, field: "jobTitle" },
          facts: { jobTitle, competence: competence.name ?? competence.id },
        },
      ];
    });
  },
});
