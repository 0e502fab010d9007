import type { FunctionId } from "../../src/i18n/functions/functionTexts";
import { aRandom } from "../bench/aRandom";

const random = aRandom(17);
const cents = (most: number) => Math.round(random() * most * 100) / 100;
const whole = (most: number) => Math.floor(random() * (most + 1));
const share = () => whole(100) / 100;
const someBenefit = () => [1 + cents(90_000), 0.01 + whole(99) / 100, 0.01 + whole(99) / 100, 1 + cents(40_000)];

/** Functions that answer row by row, with what one would type in their place, and how to make a row. */
export const moreNativeTwins: readonly (readonly [FunctionId, string, () => readonly number[]])[] = [
  ["PRIOSCORE", "=(A-1)/4*100", () => [1 + whole(8) / 2]],
  ["WAARDEPEREURO", "=A*B/C", () => [cents(100), whole(40), 1 + cents(9000)]],
  ["UURKOST", "=A*B/C", () => [cents(90_000), 1 + share(), 1 + whole(2000)]],
  ["BEZETTING", "=A/B", () => [whole(30), 1 + whole(30)]],
  ["BREAKEVEN", "=ROUNDUP(A/(C+D-B),0)", () => [whole(9000), whole(199), 200 + whole(900), whole(90)]],
  ["VOV", "=IF((A<0.5)+(B<32)>0,0,ROUND(IF(B<125*A,B,125*A)*21.3,2))", () => [share(), whole(640) / 4]],
  ["SLIM", "=IF(A<5000,0,ROUND(IF(A*0.6>24999,24999,A*0.6),2))", () => [cents(60_000)]],
  ["STUDIEKOSTEN", "=IF(C>=B,0,ROUND(A*(B-C)/B,2))", () => [cents(9000), 1 + whole(47), whole(48)]],
  [
    "SCHOLINGSBEDING",
    "=ROUND(A*IF(C>=B,0,IF(C*3<B,0.8,IF(C*3<B*2,0.5,0.2))),2)",
    () => [cents(9000), 1 + whole(35), whole(40)],
  ],
  ["LEERWINST", "=(B-A)/(100-A)", () => [whole(99), whole(100)]],
  ["TRANSFER", "=A/B", () => [whole(20), 20 + whole(20)]],
  ["KPIVOORTGANG", "=(B-A)/(C-A)", () => [whole(50), whole(200), 51 + whole(100)]],
  ["ROI", "=(A*B*C-D)/D", someBenefit],
  ["BCR", "=A*B*C/D", someBenefit],
  ["TERUGVERDIENTIJD", "=D/(A*B*C)*12", someBenefit],
  ["OPZEGDATUM", "=IF(DAY(A+1)=1,EDATE(A+1,-B)-1,EDATE(A,-B))", () => [40_000 + whole(36_525), whole(24)]],
  [
    "ATTESTSTATUS",
    '=IF(A<B,"vervallen",IF(A-B<=90,"vervalt binnenkort","geldig"))',
    () => [46_000 + whole(400), 46_000 + whole(400)],
  ],
  ["ISFEESTDAG", "=(MONTH(A)=12)*(DAY(A)=25)+(MONTH(A)=1)*(DAY(A)=1)=1", () => [36_526 + 365 * whole(100) + whole(3)]],
];
