import type { SheetWording } from "../sheetWording";
import { say } from "../wording";

/** Why a cost cannot be deducted from the Dutch transition payment (F-C9). */
const transitionRefusals = {
  noConsent: say("geen schriftelijke toestemming", "no written consent", "pas d'accord écrit"),
  consentAfterCost: say("toestemming na de eerste dag", "consent after the first day", "accord après le premier jour"),
  ownFunction: say("opleiding voor de eigen functie", "training for the own job", "formation pour la propre fonction"),
  tooLongAgo: say(
    "meer dan 5 jaar vóór het einde van het dienstverband",
    "over 5 years before the end of employment",
    "plus de 5 ans avant la fin du contrat",
  ),
};

/** Texts of the table Deelnames. */
export const enrolmentTexts: SheetWording<"calendar">["tables"]["enrolments"] = {
  title: say("Deelnames", "Enrolments", "Participations"),
  headers: {
    sessionId: say("Sessie-ID", "Session ID", "ID session"),
    trainingTitle: say("Opleiding", "Training", "Formation"),
    employeeId: say("Medewerker-ID", "Employee ID", "ID collaborateur"),
    employeeName: say("Medewerker", "Employee", "Collaborateur"),
    department: say("Afdeling", "Department", "Service"),
    status: say("Status", "Status", "Statut"),
    hoursFollowed: say("Gevolgde uren", "Hours followed", "Heures suivies"),
    courseCost: say("Kosten zonder loon", "Cost without wages", "Coût hors salaire"),
    fundContribution: say(
      "Bijdrage aan collectieve fondsen",
      "Contribution to collective funds",
      "Cotisation aux fonds collectifs",
    ),
    grant: say("Tegemoetkoming", "Grant received", "Subvention reçue"),
    countsAsWork: say("Telt als arbeidstijd?", "Counts as working time?", "Compte comme temps de travail ?"),
    ownContribution: say("Eigen bijdrage", "Own contribution", "Participation personnelle"),
    repaymentClause: say("Studiekostenbeding?", "Repayment clause?", "Clause d'écolage ?", "Scholingsbeding?"),
    wkrClass: say("WKR-klasse", "Work-cost class (NL)", "Classe WKR (NL)"),
    transitionConsentOn: say(
      "Toestemming transitiekosten op",
      "Consent to transition costs on",
      "Accord coûts de transition le",
    ),
    transitionCost: say("Transitiekosten", "Transition cost", "Coût de transition"),
    transitionOwnJob: say("Voor de eigen functie?", "For the own job?", "Pour la propre fonction ?"),
    transitionLongerTerm: say("Langer dan 5 jaar afgesproken?", "Over 5 years agreed?", "Plus de 5 ans convenus ?"),
    costOn: say("Datum van de kosten", "Date of the cost", "Date du coût"),
    transitionRefusal: say("Niet af te trekken omdat", "Not deductible because", "Non déductible parce que"),
    transitionDeductible: say("Af te trekken", "Deductible", "Déductible"),
    trainingId: say("Opleiding-ID", "Training ID", "ID formation"),
    homeImpact: say("Invloed thuis", "Impact at home", "Impact à la maison"),
    discussed: say("Besproken?", "Discussed?", "Discuté ?"),
    satisfaction: say("Tevredenheid 0-10", "Satisfaction 0-10", "Satisfaction 0-10"),
    preScore: say("Score vooraf", "Score before", "Note avant"),
    postScore: say("Score achteraf", "Score after", "Note après"),
    learningGain: say("Leerwinst", "Learning gain", "Gain d'apprentissage"),
    behaviourShown: say("Gedrag zichtbaar?", "Behaviour shown?", "Comportement visible ?"),
    gender: say("Geslacht", "Gender", "Genre"),
    formality: say("Soort opleiding", "Kind of training", "Type de formation"),
    year: say("Jaar van de uren", "Year of the hours", "Année des heures"),
    realisedHours: say("Gerealiseerde uren", "Hours realised", "Heures réalisées"),
    rightHours: say(
      "Uren voor het opleidingsrecht",
      "Hours for the training right",
      "Heures pour le droit à la formation",
    ),
    takesPlace: say("Neemt een plaats in?", "Takes a place?", "Prend une place ?"),
    grossCost: say("Brutokosten", "Gross cost", "Coût brut"),
  },
  labels: transitionRefusals,
  help: {
    hoursFollowed: say(
      "Leeg bij wie aanwezig was: de uren van de sessie tellen.",
      "Empty for who was present: the hours of the session count.",
      "Vide pour les présents : les heures de la session comptent.",
    ),
    courseCost: say(
      "Cursusgeld, reis en verblijf van deze persoon. Het loon van de gevolgde uren telt de sociale balans er zelf bij.",
      "Fee, travel and stay of this person. The social balance adds the wage of the hours followed itself.",
      "Inscription, trajet et séjour de cette personne. Le bilan social ajoute lui-même le salaire des heures suivies.",
    ),
    grant: say(
      "Ontvangen tegemoetkoming voor deze deelname; de sociale balans trekt ze af.",
      "Grant received for this enrolment; the social balance deducts it.",
      "Subvention reçue pour cette participation ; le bilan social la déduit.",
    ),
  },
};
