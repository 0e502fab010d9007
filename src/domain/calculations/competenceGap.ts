/** Levels 0 to 5 of one competence, the people it concerns and its weight 1 to 3. */
export interface CompetenceRequirement {
  readonly needed: number;
  readonly present: number;
  readonly people: number;
  readonly weight: number;
}

/** Weighted gap in level points (F-N3). A level above what is needed gives 0: it never makes up for another gap. */
export function competenceGap({ needed, present, people, weight }: CompetenceRequirement): number {
  return Math.max(0, needed - present) * people * weight;
}
