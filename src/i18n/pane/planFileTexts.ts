import type { Texts } from "../language";

const nl = {
  reading: "De bestanden worden gelezen",
  readingFile: (file: number, total: number) => `Bestand ${file} van ${total}`,
  cancelled: "Geannuleerd. Er is niets gewijzigd.",
  unchanged: "Het bestand wordt alleen gelezen, nooit gewijzigd.",
  unread: (cells: number) =>
    cells === 1
      ? "1 cel, kolom of tabel was niet te lezen en blijft leeg."
      : `${cells} cellen, kolommen of tabellen waren niet te lezen en blijven leeg.`,
  isNotRead: (name: string) => `${name} kan niet gelezen worden`,
  problems: {
    empty: "Het bestand is leeg. Kies een ander bestand.",
    notAWorkbook: "Dit is geen werkmap van Excel. Kies het .xlsx-bestand van een opleidingsplan.",
    otherFormat: "Dit is een oude of binaire werkmap (.xls of .xlsb). Open hem in Excel en sla hem op als .xlsx.",
    protected: "Er staat een wachtwoord op. Haal het in Excel weg (Bestand, Info, Werkmap beveiligen) en sla op.",
    damaged: "Het bestand is beschadigd. Open het in Excel, laat het herstellen en sla het opnieuw op als .xlsx.",
    noPlan: "In deze werkmap staat geen opleidingsplan. Kies een bestand dat met Opleidingsplan is gemaakt.",
    newerVersion: "Gemaakt met een nieuwere versie van Opleidingsplan. Werk de invoegtoepassing bij.",
    daysFrom1904: "Deze werkmap telt dagen vanaf 1904. Zet dit uit in Excel (Opties, Geavanceerd) en sla op.",
  },
};

/** Texts for reading the plans of other workbooks: what goes on and why a file gives no plan. */
export const planFileTexts: Texts<typeof nl> = {
  nl,
  nlBE: {},
  en: {
    reading: "Reading the files",
    readingFile: (file, total) => `File ${file} of ${total}`,
    cancelled: "Cancelled. Nothing was changed.",
    unchanged: "The file is only read, never changed.",
    unread: (cells) =>
      cells === 1
        ? "1 cell, column or table could not be read and stays empty."
        : `${cells} cells, columns or tables could not be read and stay empty.`,
    isNotRead: (name) => `${name} cannot be read`,
    problems: {
      empty: "The file is empty. Choose another file.",
      notAWorkbook: "This is no Excel workbook. Choose the .xlsx file of a training plan.",
      otherFormat: "This is an old or binary workbook (.xls or .xlsb). Open it in Excel and save it as .xlsx.",
      protected: "It has a password. Take it off in Excel (File, Info, Protect Workbook) and save.",
      damaged: "The file is damaged. Open it in Excel, let it be repaired and save it again as .xlsx.",
      noPlan: "There is no training plan in this workbook. Choose a file made with Training plan.",
      newerVersion: "Made with a newer version of Training plan. Update the add-in.",
      daysFrom1904: "This workbook counts days from 1904. Turn this off in Excel (Options, Advanced) and save.",
    },
  },
  fr: {
    reading: "Lecture des fichiers",
    readingFile: (file, total) => `Fichier ${file} sur ${total}`,
    cancelled: "Annulé. Rien n’a été modifié.",
    unchanged: "Le fichier est seulement lu, jamais modifié.",
    unread: (cells) =>
      cells === 1
        ? "1 cellule, colonne ou tableau n’a pas pu être lu et reste vide."
        : `${cells} cellules, colonnes ou tableaux n’ont pas pu être lus et restent vides.`,
    isNotRead: (name) => `${name} ne peut pas être lu`,
    problems: {
      empty: "Le fichier est vide. Choisissez un autre fichier.",
      notAWorkbook: "Ce n’est pas un classeur Excel. Choisissez le fichier .xlsx d’un plan de formation.",
      otherFormat:
        "C’est un classeur ancien ou binaire (.xls ou .xlsb). Ouvrez-le dans Excel et enregistrez-le en .xlsx.",
      protected:
        "Il est protégé par un mot de passe. Retirez-le dans Excel (Fichier, Informations, Protéger le classeur) et enregistrez.",
      damaged:
        "Le fichier est endommagé. Ouvrez-le dans Excel, faites-le réparer et enregistrez-le à nouveau en .xlsx.",
      noPlan: "Ce classeur ne contient pas de plan de formation. Choisissez un fichier créé avec Plan de formation.",
      newerVersion: "Créé avec une version plus récente de Plan de formation. Mettez le complément à jour.",
      daysFrom1904:
        "Ce classeur compte les jours depuis 1904. Désactivez cela dans Excel (Options, Options avancées) et enregistrez.",
    },
  },
};
