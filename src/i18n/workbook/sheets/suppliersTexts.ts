import type { SheetWording } from "../sheetWording";
import { say } from "../wording";

export const suppliersTexts: SheetWording<"suppliers"> = {
  name: say("Leveranciers", "Suppliers", "Prestataires"),
  title: say(
    "Leveranciers, contracten en offertes",
    "Suppliers, contracts and quotes",
    "Prestataires, contrats et devis",
  ),
  explanation: say(
    "Wie geeft de opleidingen, met welke afspraken en tegen welke prijs?",
    "Who gives the trainings, under which agreements and at which price?",
    "Qui donne les formations, avec quels accords et à quel prix ?",
  ),
  tables: {
    suppliers: {
      title: say("Leveranciers", "Suppliers", "Prestataires", "Opleidingsverstrekkers"),
      headers: {
        name: say("Naam", "Name", "Nom"),
        type: say("Soort", "Kind", "Type"),
        theme: say("Thema", "Theme", "Thème"),
        kmoNumber: say("Nummer kmo-portefeuille", "SME wallet number (BE)", "Numéro kmo-portefeuille"),
        crkbo: say("CRKBO?", "CRKBO (NL)?", "CRKBO (NL) ?"),
        vovRegistered: say("Registratie VOV?", "Registered for VOV?", "Enregistré VOV ?"),
        qualityLabel: say("Kwaliteitslabel", "Quality label", "Label de qualité"),
        contact: say("Contactpersoon", "Contact", "Personne de contact"),
        email: say("E-mail", "Email", "E-mail"),
        dayRate: say("Dagtarief", "Day rate", "Tarif journalier"),
        startMonths: say("Startmomenten", "Starting months", "Mois de début"),
        score: say("Score 0-10", "Score 0-10", "Note 0-10"),
        satisfaction: say("Tevredenheid deelnemers 0-10", "Satisfaction 0-10", "Satisfaction 0-10"),
        answers: say("Antwoorden", "Answers", "Réponses"),
        spent: say("Besteed", "Spent", "Dépensé"),
        share: say("Aandeel", "Share", "Part"),
      },
      help: {
        crkbo: say(
          "Ja: voor beroepsopleidingen van deze leverancier wordt in Nederland 0 % btw voorgesteld.",
          "Yes: in the Netherlands 0 % VAT is proposed for vocational training by this supplier.",
          "Oui : aux Pays-Bas, 0 % de TVA est proposé pour les formations professionnelles de ce prestataire.",
        ),
      },
    },
    contracts: {
      title: say("Contracten", "Contracts", "Contrats"),
      headers: {
        supplierId: say("Leverancier-ID", "Supplier ID", "ID prestataire"),
        supplierName: say("Leverancier", "Supplier", "Prestataire", "Opleidingsverstrekker"),
        name: say("Contract", "Contract", "Contrat"),
        start: say("Start", "Start", "Début"),
        end: say("Einde", "End", "Fin"),
        noticeMonths: say("Opzegtermijn in maanden", "Notice in months", "Préavis en mois"),
        noticeBefore: say("Opzeggen vóór", "Give notice before", "Résilier avant le"),
        fixedContact: say("Vast contact", "Fixed contact", "Contact fixe"),
        discountFrom: say("Korting vanaf deelnemers", "Discount from participants", "Remise à partir de participants"),
        discount: say("Korting", "Discount", "Remise"),
        discountGot: say("Korting behaald", "Discount got", "Remise obtenue"),
        discountMissed: say("Korting gemist", "Discount missed", "Remise manquée"),
      },
    },
    quotes: {
      title: say("Offertes", "Quotes", "Devis"),
      headers: {
        trainingId: say("Opleiding-ID", "Training ID", "ID formation"),
        trainingTitle: say("Opleiding", "Training", "Formation"),
        supplierId: say("Leverancier-ID", "Supplier ID", "ID prestataire"),
        supplierName: say("Leverancier", "Supplier", "Prestataire", "Opleidingsverstrekker"),
        price: say("Prijs", "Price", "Prix"),
        priceScore: say("Prijsscore", "Price score", "Score de prix"),
        date: say("Datum", "Date", "Date"),
        language: say("Taal", "Language", "Langue"),
        location: say("Locatie", "Location", "Lieu"),
        tailorMade: say("Maatwerk?", "Tailor-made?", "Sur mesure ?"),
        qualityScore: say("Kwaliteit 0-10", "Quality 0-10", "Qualité 0-10"),
        dateScore: say("Data passen 0-10", "Dates fit 0-10", "Dates conviennent 0-10"),
        cancellation: say("Annulering", "Cancellation", "Annulation"),
        chosen: say("Gekozen?", "Chosen?", "Choisi ?"),
      },
    },
  },
  blocks: {
    purchasing: {
      title: say("Inkoop", "Purchasing", "Achats", "Aankoop"),
      labels: {
        spent: say("Besteed en vastgelegd", "Spent and committed", "Dépensé et engagé"),
        concentration: say(
          "Concentratie (HHI, 0 tot 1)",
          "Concentration (HHI, 0 to 1)",
          "Concentration (HHI, de 0 à 1)",
        ),
        outsideContract: say("Buiten contract", "Outside contracts", "Hors contrat"),
        outsideShare: say("Aandeel buiten contract", "Share outside contracts", "Part hors contrat"),
      },
    },
    spendByOrderer: {
      title: say("Wie bestelt?", "Who orders?", "Qui commande ?"),
      labels: {
        orderedBy: say("Besteller", "Ordered by", "Commandé par"),
        spent: say("Bedrag", "Amount", "Montant"),
        share: say("Aandeel", "Share", "Part"),
        outside: say("Buiten contract", "Outside contracts", "Hors contrat"),
        none: say("Niet genoteerd", "Not noted", "Non noté"),
        total: say("Totaal", "Total", "Total"),
      },
    },
    suppliersByTheme: {
      title: say("Per thema", "By theme", "Par thème"),
      labels: {
        theme: say("Thema", "Theme", "Thème"),
        suppliers: say("Leveranciers", "Suppliers", "Prestataires", "Verstrekkers"),
        spent: say("Besteed", "Spent", "Dépensé"),
      },
    },
  },
};
