import { say } from "../wording";

/** Texts of the overviews on the sheet Naleving. */
export const complianceBlockTexts = {
  socialBalance: {
    title: say(
      "Sociale balans: opleidingen (kijk de codes na op het formulier)",
      "Social balance sheet: training (check the codes on the form)",
      "Bilan social : formations (vérifiez les codes sur le formulaire)",
    ),
    labels: {
      codeMen: say("Code mannen", "Code men", "Code hommes"),
      codeWomen: say("Code vrouwen", "Code women", "Code femmes"),
      item: say("Rubriek", "Item", "Rubrique"),
      men: say("Mannen", "Men", "Hommes"),
      women: say("Vrouwen", "Women", "Femmes"),
      language: say("nl", "en", "fr"),
    },
  },
  representation: {
    title: say(
      "Evenwicht tussen groepen (gerealiseerde uren)",
      "Balance between groups (hours realised)",
      "Équilibre entre les groupes (heures réalisées)",
    ),
    labels: {
      group: say("Groep", "Group", "Groupe"),
      count: say("Aantal", "Number", "Nombre"),
      staffShare: say("Deel van het personeel", "Share of staff", "Part du personnel"),
      hourShare: say("Deel van de uren", "Share of hours", "Part des heures"),
      ratio: say("Verhouding", "Ratio", "Rapport"),
      judgement: say("Wat dit zegt", "What this says", "Ce que cela dit"),
      women: say("Vrouwen", "Women", "Femmes"),
      hidden: say(
        "Minder dan 5 personen: geen cijfers",
        "Fewer than 5 people: no figures",
        "Moins de 5 personnes : pas de chiffres",
      ),
      under: say("Krijgt te weinig uren", "Gets too few hours", "Reçoit trop peu d'heures"),
      over: say(
        "Krijgt meer uren dan gemiddeld",
        "Gets more hours than average",
        "Reçoit plus d'heures que la moyenne",
      ),
      balanced: say("In evenwicht", "In balance", "En équilibre"),
      noHours: say("Nog geen uren in dit jaar", "No hours in this year yet", "Pas encore d'heures cette année"),
    },
  },
  trainingRightAccount: {
    title: say(
      "Opleidingsrekening per medewerker, in dagen",
      "Training account per employee, in days",
      "Compte de formation par collaborateur, en jours",
    ),
    labels: {
      daysFullTime: say("Voltijds recht", "Full-time right", "Droit temps plein"),
      id: say("ID", "ID", "ID"),
      name: say("Medewerker", "Employee", "Collaborateur"),
      carriedIn: say("Overgedragen", "Carried over", "Reporté"),
      right: say("Recht dit jaar", "Right this year", "Droit cette année"),
      taken: say("Gevolgd", "Followed", "Suivi"),
      balance: say("Saldo", "Balance", "Solde"),
    },
  },
};
