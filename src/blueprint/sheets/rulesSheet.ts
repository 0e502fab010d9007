import { defineSheet } from "../defineSheet";
import { defineTable } from "../defineTable";

/** The rules of the game, each with what it still lacks: its text, or the consent of a Dutch works council (W-REG-01, W-REG-02). */
export const rulesTable = defineTable("rules", {
  name: "Spelregels",
  idPrefix: "REGEL",
  widths: { text: 60, legalGround: 30 },
  labels: ["noText", "noConsent"],
  calculated: {
    lacks: {
      kind: "text",
      formula: ({ cell, setting, word, yesNo, label }) => {
        const isDutch = `OR(${setting("country")}=${word("country", "NL")},${setting("country")}=${word("country", "BE+NL")})`;
        const hasCouncil = `${setting("consultationBody")}=${word("consultationBody", "worksCouncil")}`;
        const isSettled = `OR(${cell("worksCouncilConsent")}=${yesNo(true)},${cell("coveredByAgreement")}=${yesNo(true)})`;
        return `=IF(${cell("topic")}="","",IF(${cell("text")}="",${label("noText")},IF(AND(${isDutch},${hasCouncil},NOT(${isSettled})),${label("noConsent")},"")))`;
      },
    },
  },
  highlights: [{ column: "lacks", when: ({ cell }) => `${cell("lacks")}<>""`, tone: "attention" }],
});

export const rulesSheet = defineSheet("rules", { tables: [rulesTable] });
