/** A difference is worth a look from 5 % and 500 euro on (F-B14); against a base of zero on its size alone. The same as `variance` in the domain. */
export function isLargeDeviation(deviation: string, base: string): string {
  return `AND(ABS(N(${deviation}))>=500,ABS(N(${deviation}))>=0.05*ABS(N(${base})))`;
}
