import type { SpecialCategory } from "../../i18n/import/problemFacts";
import { plainHeader } from "./plainHeader";

/** How such columns are called in Dutch, French and English, written as plain headers (art. 9 and 87 GDPR; for the rest art. 5: only what the plan needs). */
const headers: readonly { readonly category: SpecialCategory; readonly pattern: RegExp }[] = [
  {
    category: "nationalNumber",
    pattern:
      /^(?:bsn|ssn|niss|insz)|burgerservice|rijksregister|nationalnumber|registrenational|socialsecurity|sofinummer/,
  },
  {
    category: "origin",
    pattern:
      /^race|^ras(?:sen)?$|ethni|etnis|etnici|afkomst|herkomst|nationalit|birthcountry|geboorteland|paysdenaissance|huidskleur|migratie/,
  },
  { category: "maritalState", pattern: /marital|burgerlijkestaat|etatcivil|situationfamiliale|gehuwd|gezinstoestand/ },
  {
    category: "health",
    pattern:
      /health|gezondheid|^sante|ziekte|verzuim|^sick|maladie|handicap|disabilit|arbeidsbeperking|medical|medisch|zwanger|pregnan/,
  },
  { category: "religion", pattern: /religi|^geloof|godsdienst|levensbeschouw/ },
  { category: "politics", pattern: /politi(?:ek|cal|que)|vakbond|syndica|unionmember/ },
  { category: "orientation", pattern: /sexualorientation|geaardheid|orientationsexuelle/ },
  { category: "performance", pattern: /performance|rating|beoordeling|prestatie|potentieel|engagementscore/ },
  {
    category: "dismissal",
    pattern: /terminat|ontslag|licenciement|redenuitdienst|uitdienstreden|exitreason|motifdesortie|employeestatus/,
  },
];

/** Words that give such a column away whatever its header says. */
const contents: readonly { readonly category: SpecialCategory; readonly words: readonly string[] }[] = [
  {
    category: "maritalState",
    words: [
      "married",
      "single",
      "divorced",
      "widowed",
      "gehuwd",
      "ongehuwd",
      "gescheiden",
      "weduwe",
      "weduwnaar",
      "marie",
      "celibataire",
    ],
  },
  { category: "origin", words: ["white", "black", "hispanic", "asian", "caucasian", "latino", "africanamerican"] },
  {
    category: "religion",
    words: ["catholic", "protestant", "muslim", "jewish", "hindu", "katholiek", "moslim", "joods"],
  },
];

/** The special category that a column holds, by its header or by what stands in it; `null` for ordinary data. */
export function specialCategoryOf(header: string, samples: readonly string[]): SpecialCategory | null {
  const plain = plainHeader(header);
  const byHeader = headers.find(({ pattern }) => pattern.test(plain));
  const byContent = contents.find(({ words }) => isMostly(samples, words));
  return byHeader?.category ?? byContent?.category ?? null;
}

function isMostly(samples: readonly string[], words: readonly string[]): boolean {
  const known = samples.filter((sample) => words.includes(plainHeader(sample))).length;
  return known >= 2 && known > samples.length / 2;
}
