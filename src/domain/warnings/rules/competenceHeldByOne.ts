import { levelsHeld, namedHolders } from "../competenceHolders";
import { defineRule } from "../defineRule";

/** One person alone holds a critical competence at the level needed now (S2.2b). A job title counts for its number of people, or as unknown. */
export const competenceHeldByOne = defineRule({
  code: "W-CMP-02",
  severity: "attention",
  acceptable: true,
  find: ({ competences }, context) =>
    competences.flatMap(({ id, name, critical }) => {
      if (critical !== true) return [];
      const named = namedHolders(id, context);
      const ofJobTitles = levelsHeld(id, context).filter(({ employeeId }) => employeeId === null);
      if (ofJobTitles.some(({ people }) => people === null)) return [];
      const holders = named.length + ofJobTitles.reduce((sum, { people }) => sum + (people ?? 0), 0);
      if (holders !== 1) return [];
      const employee = context.row("employees", named[0] ?? null);
      return [
        {
          place: { table: "competences", row: id, field: null },
          facts: { competence: name ?? id, holder: employee?.name ?? named[0] ?? null },
        },
      ];
    }),
});
