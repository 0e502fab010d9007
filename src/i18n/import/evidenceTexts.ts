import type { Texts } from "../language";

/** A shape of dates with the cell that settles its order. */
export interface DateEvidenceSubject {
  readonly shape: string;
  readonly order: string;
  readonly sample: string;
  readonly row: number;
  readonly count: number;
}

/** How a file and its columns were understood, and by what. */
export interface EvidenceTexts {
  readonly encodings: Readonly<Record<"utf-8" | "utf-16le" | "utf-16be" | "windows-1252", string>>;
  readonly encodingReasons: Readonly<Record<"bom" | "plain" | "valid" | "zeroBytes" | "fallback" | "chosen", string>>;
  readonly separators: Readonly<Record<"," | ";" | "\t" | "|", string>>;
  readonly separatorReasons: Readonly<Record<"stated" | "counted" | "onlyColumn" | "chosen", string>>;
  readonly kinds: Readonly<Record<"empty" | "text" | "number" | "percent" | "date" | "yesNo", string>>;
  readonly dates: (subject: DateEvidenceSubject) => string;
  readonly decimal: (sign: string, sample: string, row: number) => string;
  readonly padded: (count: number) => string;
  readonly never: string;
}

const nl: EvidenceTexts = {
  encodings: {
    "utf-8": "UTF-8",
    "utf-16le": "Unicode (UTF-16)",
    "utf-16be": "Unicode (UTF-16, omgekeerd)",
    "windows-1252": "Windows (West-Europees)",
  },
  encodingReasons: {
    bom: "het bestand zegt het zelf",
    plain: "er staan alleen gewone letters in, dan maakt het niet uit",
    valid: "alle tekens kloppen zo",
    zeroBytes: "zo is het bestand opgebouwd",
    fallback: "het is geen UTF-8; dit is wat Excel meestal schrijft",
    chosen: "uw keuze",
  },
  separators: { ",": "komma", ";": "puntkomma", "\t": "tab", "|": "verticale streep" },
  separatorReasons: {
    stated: "de eerste regel zegt het",
    counted: "zo hebben de rijen evenveel cellen",
    onlyColumn: "er is maar één kolom",
    chosen: "uw keuze",
  },
  kinds: {
    empty: "leeg",
    text: "tekst",
    number: "getallen",
    percent: "percentages",
    date: "datums",
    yesNo: "ja of nee",
  },
  dates: ({ shape, order, sample, row, count }) => `${count} × ${shape}: ${order} (zie ${sample} op rij ${row})`,
  decimal: (sign, sample, row) => `decimaalteken: ${sign} (zie ${sample} op rij ${row})`,
  padded: (count) => `${count} cellen met spaties eromheen; die vallen weg`,
  never: "Wordt nooit ingelezen",
};

const en: EvidenceTexts = {
  encodings: {
    "utf-8": "UTF-8",
    "utf-16le": "Unicode (UTF-16)",
    "utf-16be": "Unicode (UTF-16, reversed)",
    "windows-1252": "Windows (Western European)",
  },
  encodingReasons: {
    bom: "the file says so itself",
    plain: "it holds plain letters only, then it makes no difference",
    valid: "all characters are right this way",
    zeroBytes: "that is how the file is built",
    fallback: "it is not UTF-8; this is what Excel usually writes",
    chosen: "your choice",
  },
  separators: { ",": "comma", ";": "semicolon", "\t": "tab", "|": "vertical bar" },
  separatorReasons: {
    stated: "the first line says so",
    counted: "this way the rows have equally many cells",
    onlyColumn: "there is only one column",
    chosen: "your choice",
  },
  kinds: { empty: "empty", text: "text", number: "numbers", percent: "percentages", date: "dates", yesNo: "yes or no" },
  dates: ({ shape, order, sample, row, count }) => `${count} × ${shape}: ${order} (see ${sample} in row ${row})`,
  decimal: (sign, sample, row) => `decimal sign: ${sign} (see ${sample} in row ${row})`,
  padded: (count) => `${count} cells with blanks around them; these are dropped`,
  never: "Never imported",
};

const fr: EvidenceTexts = {
  encodings: {
    "utf-8": "UTF-8",
    "utf-16le": "Unicode (UTF-16)",
    "utf-16be": "Unicode (UTF-16, inversé)",
    "windows-1252": "Windows (Europe occidentale)",
  },
  encodingReasons: {
    bom: "le fichier l’indique lui-même",
    plain: "il ne contient que des lettres simples : peu importe",
    valid: "tous les caractères sont corrects ainsi",
    zeroBytes: "le fichier est construit ainsi",
    fallback: "ce n’est pas de l’UTF-8 ; c’est ce qu’Excel écrit le plus souvent",
    chosen: "votre choix",
  },
  separators: { ",": "virgule", ";": "point-virgule", "\t": "tabulation", "|": "barre verticale" },
  separatorReasons: {
    stated: "la première ligne l’indique",
    counted: "ainsi les lignes ont autant de cellules",
    onlyColumn: "il n’y a qu’une colonne",
    chosen: "votre choix",
  },
  kinds: {
    empty: "vide",
    text: "texte",
    number: "nombres",
    percent: "pourcentages",
    date: "dates",
    yesNo: "oui ou non",
  },
  dates: ({ shape, order, sample, row, count }) => `${count} × ${shape} : ${order} (voir ${sample} à la ligne ${row})`,
  decimal: (sign, sample, row) => `signe décimal : ${sign} (voir ${sample} à la ligne ${row})`,
  padded: (count) => `${count} cellules entourées d’espaces, qui sont supprimées`,
  never: "Jamais importé",
};

/** Evidence shown with a file, so that a wrong reading is seen and corrected before anything is imported. */
export const evidenceTexts: Texts<EvidenceTexts> = { nl, nlBE: {}, en, fr };
