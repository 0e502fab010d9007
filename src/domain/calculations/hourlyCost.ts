/**
 * Cost of a productive hour in euro, not rounded because it is a rate: yearly wage times surcharge for employer's charges (1.35 is 35 %),
 * divided by productive hours a year. `null` without productive hours.
 */
export function hourlyCost(yearlyWage: number, surcharge: number, productiveHours: number): number | null {
  return productiveHours === 0 ? null : (yearlyWage * surcharge) / productiveHours;
}
