import type { OtherContent, ProblemTexts } from "./problemFacts";

const contents: Readonly<Record<OtherContent, string>> = {
  xls: "een werkmap in het oude .xls-formaat. Open het in Excel en sla het op als .xlsx of CSV",
  pdf: "een pdf. Vraag de gegevens als CSV of Excel-bestand op",
  picture: "een afbeelding. Vraag de gegevens als CSV of Excel-bestand op",
  zip: "een ingepakt bestand. Pak het eerst uit",
  protectedWorkbook: "een werkmap met een wachtwoord. Open het in Excel en sla het zonder wachtwoord op",
  unknown: "geen tekst en geen werkmap. Kies een CSV- of .xlsx-bestand",
};

/** Import problems in Dutch. */
export const problemsNl: ProblemTexts = {
  emptyFile: () => "Het bestand is leeg. Kies een ander bestand.",
  headerOnly: () => "Er staan alleen kolomkoppen in het bestand en geen rijen. Controleer of de export gelukt is.",
  notATable: ({ what }) => `Dit bestand is ${contents[what]}.`,
  damagedWorkbook: () =>
    "De werkmap is beschadigd en kan niet gelezen worden. Open ze in Excel, sla ze opnieuw op en probeer nog eens.",
  unclosedQuote: () =>
    'Vanaf deze rij is een aanhalingsteken (") geopend dat nergens sluit, waardoor de rest van het bestand één cel werd. Herstel dat teken in het bestand.',
  tooManyCells: ({ cells, headers }) =>
    `De rij heeft ${cells} cellen, maar er zijn ${headers} kolomkoppen. Wat achter de laatste kolom staat, wordt niet gelezen. Kijk of er een scheidingsteken te veel staat.`,
  tooFewCells: ({ cells, headers }) =>
    `De rij heeft maar ${cells} van de ${headers} cellen. De andere worden als leeg gelezen. Kijk of de rij is afgebroken.`,
  doubleHeader: ({ header }) =>
    `De kolomkop "${header}" komt meer dan één keer voor. Kies zelf welke kolom de juiste is.`,
  oddCharacters: ({ found }) =>
    `"${found}" bevat vreemde tekens. Kies een andere tekencodering tot alle letters kloppen.`,
  specialColumn: ({ header, category }, words) =>
    `De kolom "${header}" bevat ${words.category[category]}. Een opleidingsplan heeft die niet nodig; de kolom wordt niet ingelezen.`,
  missingColumn: ({ field }, words) =>
    `Kies de kolom met ${words.field(field)}. Zonder die kolom kan het bestand niet ingelezen worden.`,
  emptyRequired: ({ field }, words) =>
    `${words.field(field)} is leeg. De rij wordt overgeslagen; vul de cel in het bestand aan.`,
  notADate: ({ found }) => `"${found}" is geen datum. De cel blijft leeg; verbeter de datum in het bestand.`,
  notANumber: ({ found }) => `"${found}" is geen getal. De cel blijft leeg; verbeter het getal in het bestand.`,
  notYesNo: ({ found }) => `"${found}" is geen ja of nee. De cel blijft leeg.`,
  unknownWord: ({ found }) =>
    `"${found}" komt niet voor in de keuzelijst. De cel blijft leeg; kies een andere kolom of pas het woord aan.`,
  outOfBounds: ({ found, min, max }) =>
    `${found} valt buiten ${boundsText(min, max)}. De cel blijft leeg; kijk het getal na.`,
  doubleId: ({ id, firstRow }) =>
    `${id} stond al op rij ${firstRow}. Alleen die eerste rij wordt gelezen; verwijder de dubbele rij.`,
  unknownEmployee: ({ id }) =>
    `${id} staat niet in de personeelslijst. De rij wordt overgeslagen; lees eerst de personeelslijst in.`,
  formulaText: ({ found }) =>
    `"${found}" lijkt op een formule. Het wordt als gewone tekst ingelezen en nooit uitgerekend.`,
  assumedDays: ({ days }) =>
    `Het bestand noemt één datum en ${days} dagen. De volgende werkdagen zijn als lesdagen genomen, telkens vanaf 9.00 uur. Pas ze aan waar dat niet klopt.`,
  endBeforeStart: ({ start, end }) =>
    `De einddatum ${end} ligt vóór de begindatum ${start}. Beide zijn overgenomen; kijk ze na.`,
};

function boundsText(min: number | null, max: number | null): string {
  if (min !== null && max !== null) return `de grenzen ${min} en ${max}`;
  return min !== null ? `de grens: minstens ${min}` : `de grens: hoogstens ${max ?? ""}`;
}
