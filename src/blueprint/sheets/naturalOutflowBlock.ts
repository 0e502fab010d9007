import type { BlockContext, BlockDeclaration } from "../defineSheet";
import { countInService } from "../peopleInService";

/** The pension age at the end of the year in a cell, from the dated legal parameters; as `pensionAge` in the domain. */
const ageIn = ({ column, setting, word }: BlockContext, year: string) => {
  const of = (key: "code" | "value" | "validFrom" | "validTo") => column("legalParameters", key);
  const end = `DATE(${year},12,31)`;
  const age = (code: string) =>
    `MAX((${of("code")}="${code}")*(${of("validFrom")}<=${end})*(((${of("validTo")}="")+(${of("validTo")}>=${end}))>0)*${of("value")})`;
  const [belgian, dutch, country] = [age("BE.pension.age"), age("NL.pension.age"), setting("country")];
  return `=SUMPRODUCT(IF(${country}=${word("country", "BE")},${belgian},IF(${country}=${word("country", "BE+NL")},MIN(${belgian},${dutch}),${dutch})))`;
};

/**
 * Who reaches the pension age this year and in the next two, by job title and year of birth (S2.2a). Who works on after that age stands in the first year. The
 * job titles spill from their list.
 */
export const naturalOutflowBlock = {
  key: "naturalOutflow",
  labels: ["jobTitle", "age", "all", "people", "fte"],
  columns: [
    { kind: "text", width: 36 },
    { kind: "number", width: 10 },
    { kind: "number", width: 10 },
    { kind: "number", width: 10 },
    { kind: "number", width: 14 },
    { kind: "number", width: 14 },
  ],
  spillRows: 60,
  formats: [
    { row: 1, column: 0, columns: 6, format: { italic: true, fontColor: "#595959" } },
    { row: 2, column: 0, columns: 6, format: { bold: true } },
    { row: 2, column: 5, rows: 61, format: { numberFormat: "0.0" } },
  ],
  cells: (context) => {
    const { at, column, list, setting } = context;
    const [birth, fte, end] = [
      column("employees", "birthYear"),
      column("employees", "fte"),
      column("employees", "endDate"),
    ];
    const born = (year: number) => `${birth},">0",${birth},"<="&(${at(0, year)}-INT(${at(1, year)}))`;
    const known = (year: number, value: string) => `IF(N(${at(1, year)})=0,"",${value})`;
    const reached = (year: number, titles: string) => countInService(context, `${titles}${born(year)}`);
    const line = (titles: string) => {
      const criteria = `${titles}${born(3)}`;
      const fteOf = `SUMIFS(${fte},${criteria},${end},"")+SUMIFS(${fte},${criteria},${end},">="&N(${setting("referenceDate")}))`;
      return [
        `=${known(1, reached(1, titles))}`,
        `=${known(2, `${reached(2, titles)}-${reached(1, titles)}`)}`,
        `=${known(3, `${reached(3, titles)}-${reached(2, titles)}`)}`,
        `=${known(3, reached(3, titles))}`,
        `=${known(3, fteOf)}`,
      ];
    };
    const years = [1, 2, 3].map((year) => (year === 1 ? `=${setting("planYear")}` : `=${at(0, year - 1)}+1`));
    return [
      [{ label: "jobTitle" }, ...years, { label: "people" }, { label: "fte" }],
      [{ label: "age" }, ...[1, 2, 3].map((year) => ageIn(context, at(0, year))), null, null],
      [{ label: "all" }, ...line("")],
      [`=${list("jobTitle")}`, ...line(`${column("employees", "jobTitle")},${list("jobTitle")},`)],
    ];
  },
} as const satisfies BlockDeclaration;
