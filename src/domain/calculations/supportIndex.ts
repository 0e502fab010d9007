/** Support of the stakeholders (1 to 5) weighted by their influence (F-N4); `null` without any influence. */
export function supportIndex(
  stakeholders: readonly { readonly influence: number; readonly support: number }[],
): number | null {
  const influence = stakeholders.reduce((sum, stakeholder) => sum + stakeholder.influence, 0);
  const weighted = stakeholders.reduce((sum, { influence: weight, support }) => sum + weight * support, 0);
  return influence === 0 ? null : weighted / influence;
}
