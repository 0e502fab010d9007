import type { OtherContent, ProblemTexts } from "./problemFacts";

const contents: Readonly<Record<OtherContent, string>> = {
  xls: "un classeur à l’ancien format .xls. Ouvrez-le dans Excel et enregistrez-le en .xlsx ou CSV",
  pdf: "un PDF. Demandez les données en fichier CSV ou Excel",
  picture: "une image. Demandez les données en fichier CSV ou Excel",
  zip: "un fichier compressé. Décompressez-le d’abord",
  protectedWorkbook:
    "un classeur protégé par un mot de passe. Ouvrez-le dans Excel et enregistrez-le sans mot de passe",
  unknown: "ni un texte ni un classeur. Choisissez un fichier CSV ou .xlsx",
};

/** Import problems in French. */
export const problemsFr: ProblemTexts = {
  emptyFile: () => "Le fichier est vide. Choisissez un autre fichier.",
  headerOnly: () =>
    "Le fichier ne contient que des en-têtes de colonne, sans lignes. Vérifiez que l’exportation a réussi.",
  notATable: ({ what }) => `Ce fichier est ${contents[what]}.`,
  damagedWorkbook: () =>
    "Le classeur est endommagé et illisible. Ouvrez-le dans Excel, enregistrez-le à nouveau et réessayez.",
  unclosedQuote: () =>
    'À partir de cette ligne, un guillemet (") est ouvert et jamais fermé : le reste du fichier n’est plus qu’une cellule. Corrigez ce guillemet dans le fichier.',
  tooManyCells: ({ cells, headers }) =>
    `La ligne compte ${cells} cellules pour ${headers} en-têtes. Ce qui suit la dernière colonne n’est pas lu. Vérifiez s’il y a un séparateur de trop.`,
  tooFewCells: ({ cells, headers }) =>
    `La ligne ne compte que ${cells} des ${headers} cellules. Les autres sont lues comme vides. Vérifiez si la ligne est coupée.`,
  doubleHeader: ({ header }) =>
    `L’en-tête « ${header} » apparaît plusieurs fois. Choisissez vous-même la bonne colonne.`,
  oddCharacters: ({ found }) =>
    `« ${found} » contient des caractères étranges. Choisissez un autre encodage jusqu’à ce que toutes les lettres soient correctes.`,
  specialColumn: ({ header, category }, words) =>
    `La colonne « ${header} » contient ${words.category[category]}. Un plan de formation n’en a pas besoin ; la colonne n’est pas lue.`,
  missingColumn: ({ field }, words) =>
    `Choisissez la colonne « ${words.field(field)} ». Sans elle, le fichier ne peut pas être importé.`,
  emptyRequired: ({ field }, words) =>
    `« ${words.field(field)} » est vide. La ligne est ignorée ; complétez la cellule dans le fichier.`,
  notADate: ({ found }) => `« ${found} » n’est pas une date. La cellule reste vide ; corrigez la date dans le fichier.`,
  notANumber: ({ found }) =>
    `« ${found} » n’est pas un nombre. La cellule reste vide ; corrigez le nombre dans le fichier.`,
  notYesNo: ({ found }) => `« ${found} » n’est ni oui ni non. La cellule reste vide.`,
  unknownWord: ({ found }) =>
    `« ${found} » ne figure pas dans la liste de choix. La cellule reste vide ; choisissez une autre colonne ou changez le mot.`,
  outOfBounds: ({ found, min, max }) =>
    `${found} est hors ${boundsText(min, max)}. La cellule reste vide ; vérifiez le nombre.`,
  doubleId: ({ id, firstRow }) =>
    `${id} figurait déjà à la ligne ${firstRow}. Seule cette première ligne est lue ; supprimez la ligne en double.`,
  unknownEmployee: ({ id }) =>
    `${id} ne figure pas dans la liste du personnel. La ligne est ignorée ; importez d’abord la liste du personnel.`,
  formulaText: ({ found }) =>
    `« ${found} » ressemble à une formule. Il est importé comme simple texte et jamais calculé.`,
  assumedDays: ({ days }) =>
    `Le fichier donne une date et ${days} jours. Les jours ouvrables suivants ont été pris comme jours de formation, à partir de 9 h. Adaptez-les là où c’est inexact.`,
  endBeforeStart: ({ start, end }) =>
    `La date de fin ${end} précède la date de début ${start}. Les deux ont été reprises ; vérifiez-les.`,
};

function boundsText(min: number | null, max: number | null): string {
  if (min !== null && max !== null) return `des limites ${min} et ${max}`;
  return min !== null ? `limite : au moins ${min}` : `limite : au plus ${max ?? ""}`;
}
