import { smallestShownGroup } from "../../domain/calculations/representationRatio";
import { choiceLists } from "../../domain/plan/choiceLists";
import type { BlockContext, BlockDeclaration } from "../defineSheet";

/** Below and above these a group gets too little or too much of the training time; the norm of W-BE-08, not a legal one. */
const [tooLittle, tooMuch] = [0.8, 1.25];

const row = (context: BlockContext, index: number, name: string, isInGroup: string) => {
  const { column, setting, at, label } = context;
  const people = column("employees", "name");
  const hours = `SUMIFS(${column("enrolments", "realisedHours")},${column("enrolments", "employeeId")},${column("employees", "id")},${column("enrolments", "year")},${setting("planYear")})`;
  const [count, staff, time, ratio] = [1, 2, 3, 4].map((place) => at(index, place));
  const members = `SUMPRODUCT(${isInGroup}*(${people}<>""))`;
  const isHidden = `ISTEXT(${count})`;
  return [
    `=${name}`,
    `=IF(${members}<${smallestShownGroup},"< ${smallestShownGroup}",${members})`,
    `=IF(${isHidden},"",${count}/COUNTIFS(${people},"?*"))`,
    `=IF(${isHidden},"",IFERROR(SUMPRODUCT(${isInGroup}*(${people}<>"")*${hours})/SUMPRODUCT((${people}<>"")*${hours}),""))`,
    `=IF(ISNUMBER(${time}),ROUND(${time}/${staff},3),"")`,
    `=IF(${isHidden},${label("hidden")},IF(ISNUMBER(${ratio}),IF(${ratio}<${tooLittle},${label("under")},IF(${ratio}>${tooMuch},${label("over")},${label("balanced")})),${label("noHours")}))`,
  ];
};

/** Women and risk groups: their share of the training time of the plan year against their share of staff (F-C6). Groups of fewer than five show no figures. */
export const representationBlock = {
  key: "representation",
  labels: [
    "group",
    "count",
    "staffShare",
    "hourShare",
    "ratio",
    "judgement",
    "women",
    "hidden",
    "under",
    "over",
    "balanced",
    "noHours",
  ],
  columns: [
    { kind: "text", width: 32 },
    { kind: "number", width: 10 },
    { kind: "percent", width: 12 },
    { kind: "percent", width: 12 },
    { kind: "number", width: 12 },
    { kind: "text", width: 36 },
  ],
  hasHeader: true,
  cells: (context) => {
    const { column, word, label } = context;
    const groups = choiceLists.riskGroup.keys.map((key) => {
      const name = word("riskGroup", key);
      return { name, isIn: `ISNUMBER(SEARCH(${name},${column("employees", "riskGroups")}))` };
    });
    const women = { name: label("women"), isIn: `(${column("employees", "gender")}=${word("gender", "V")})` };
    return [
      [
        { label: "group" },
        { label: "count" },
        { label: "staffShare" },
        { label: "hourShare" },
        { label: "ratio" },
        { label: "judgement" },
      ],
      ...[women, ...groups].map(({ name, isIn }, index) => row(context, index + 1, name, isIn)),
    ];
  },
  highlights: [{ when: ({ inRow }) => `AND(ISNUMBER(${inRow(4)}),${inRow(4)}<${tooLittle})`, tone: "attention" }],
} as const satisfies BlockDeclaration;
