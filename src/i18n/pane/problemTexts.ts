import type { Texts } from "../language";

const nl = {
  title: "Dat lukte niet",
  cellEditing: "Er wordt nog een cel bewerkt. Druk in het blad op Enter of Esc en probeer het opnieuw.",
  busy: "Excel is bezig. Wacht even en probeer het opnieuw.",
  readOnly: "Deze werkmap is alleen-lezen. Klik in Excel op Bewerken of sla een eigen kopie op.",
  notFound: "Een blad, tabel of cel bestaat niet meer. Kies Meer, Herstellen om te zien wat er ontbreekt.",
  unsupported: "Deze versie van Excel kan dit niet. Gebruik Excel voor Microsoft 365 of Excel op het web.",
  tooLarge: "Dit is te veel ineens voor Excel. Verwijder lege rijen of verdeel de invoer.",
  filtered: "In de tabel staat een filter aan. Zet het filter uit en probeer het opnieuw.",
  noAnswer: "Excel gaf geen antwoord. Kijk of uw wijziging in het blad staat voordat u het opnieuw probeert.",
  tableDidNotGrow: "De tabel kon niet groeien, omdat er iets onder staat. Maak de rijen onder de tabel leeg.",
  outdated: "Iemand anders heeft dit intussen gewijzigd. Lees het plan opnieuw.",
  other: "Excel gaf een onverwachte fout. Er is niets verwijderd. Probeer het opnieuw.",
  newerVersion:
    "Deze werkmap is gemaakt met een nieuwere versie van Opleidingsplan. Er is niets gewijzigd. Werk de invoegtoepassing bij.",
  daysFrom1904:
    "Deze werkmap telt dagen vanaf 1904, zodat datums vier jaar verschuiven. Zet dit uit in Excel (Opties, Geavanceerd) en kijk de datums na.",
  cancelled: "Geannuleerd.",
  noPlan: "In deze werkmap staat geen opleidingsplan.",
  changedSince: "Het blad is intussen gewijzigd; dit zou nieuw werk overschrijven. Kijk wat er nu staat.",
  nothingToChange: "Er is niets te wijzigen: het blad heeft dit al.",
  notTakenBack: "De actie is gestopt, maar niet alles kon teruggedraaid worden. Vergelijk het blad met uw bestand.",
  nothingToRestore: "Er is niets om terug te draaien.",
};

/** Why something did not work and what to do about it, per kind of problem. */
export const problemTexts: Texts<typeof nl> = {
  nl,
  nlBE: {},
  en: {
    title: "That did not work",
    cellEditing: "A cell is still being edited. Press Enter or Esc in the sheet and try again.",
    busy: "Excel is busy. Wait a moment and try again.",
    readOnly: "This workbook is read-only. Click Edit in Excel or save a copy of your own.",
    notFound: "A sheet, table or cell no longer exists. Choose More, Repair to see what is missing.",
    unsupported: "This version of Excel cannot do this. Use Excel for Microsoft 365 or Excel on the web.",
    tooLarge: "This is too much at once for Excel. Remove empty rows or split the input.",
    filtered: "A filter is on in the table. Turn it off and try again.",
    noAnswer: "Excel gave no answer. Check whether your change is in the sheet before you try again.",
    tableDidNotGrow: "The table could not grow because something stands below it. Clear the rows below the table.",
    outdated: "Someone else has changed this in the meantime. Read the plan again.",
    other: "Excel gave an unexpected error. Nothing was removed. Try again.",
    newerVersion: "A newer version of Training plan made this workbook. Nothing was changed. Update the add-in.",
    daysFrom1904:
      "This workbook counts days from 1904, which shifts dates by four years. Turn this off in Excel (Options, Advanced) and check the dates.",
    cancelled: "Cancelled.",
    noPlan: "There is no training plan in this workbook.",
    changedSince: "The sheet has been changed meanwhile; this would overwrite newer work. See what is there now.",
    nothingToChange: "There is nothing to change: the sheet has this already.",
    notTakenBack: "The action stopped, but not everything could be taken back. Compare the sheet with your file.",
    nothingToRestore: "There is nothing to undo.",
  },
  fr: {
    title: "Cela n’a pas fonctionné",
    cellEditing: "Une cellule est encore en cours de modification. Appuyez sur Entrée ou Échap et réessayez.",
    busy: "Excel est occupé. Attendez un instant et réessayez.",
    readOnly: "Ce classeur est en lecture seule. Cliquez sur Modifier dans Excel ou enregistrez votre propre copie.",
    notFound: "Une feuille, un tableau ou une cellule n’existe plus. Choisissez Plus, Réparer pour voir ce qui manque.",
    unsupported: "Cette version d’Excel ne le permet pas. Utilisez Excel pour Microsoft 365 ou Excel sur le web.",
    tooLarge: "C’est trop à la fois pour Excel. Supprimez les lignes vides ou divisez la saisie.",
    filtered: "Un filtre est actif dans le tableau. Désactivez-le et réessayez.",
    noAnswer: "Excel n’a pas répondu. Vérifiez si votre modification figure dans la feuille avant de réessayer.",
    tableDidNotGrow: "Le tableau n’a pas pu s’agrandir : quelque chose se trouve dessous. Videz les lignes en dessous.",
    outdated: "Quelqu’un d’autre a modifié ceci entre-temps. Relisez le plan.",
    other: "Excel a renvoyé une erreur inattendue. Rien n’a été supprimé. Réessayez.",
    newerVersion:
      "Ce classeur vient d’une version plus récente de Plan de formation. Rien n’a été modifié. Mettez le complément à jour.",
    daysFrom1904:
      "Ce classeur compte les jours depuis 1904, ce qui décale les dates de quatre ans. Désactivez cette option dans Excel (Options, Avancé) et vérifiez les dates.",
    cancelled: "Annulé.",
    noPlan: "Ce classeur ne contient pas de plan de formation.",
    changedSince:
      "La feuille a été modifiée entre-temps ; cela écraserait un travail plus récent. Voyez ce qu’elle contient.",
    nothingToChange: "Il n’y a rien à modifier : la feuille contient déjà cela.",
    notTakenBack: "L’action s’est arrêtée, mais tout n’a pas pu être annulé. Comparez la feuille avec votre fichier.",
    nothingToRestore: "Il n’y a rien à annuler.",
  },
};
