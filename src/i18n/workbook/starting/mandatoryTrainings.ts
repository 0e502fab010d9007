import type { ChoiceOf } from "../../../domain/plan/choiceLists";
import { say, type Wording } from "../wording";

/** A training that law, a norm or good practice asks for, with the months after which it is repeated (`null`: no term). Facts: domain 2.1 and 2.2. */
export interface MandatoryTraining {
  readonly country: "BE" | "NL" | "both";
  readonly title: Wording;
  readonly basis: ChoiceOf<"mandatoryBasis">;
  readonly ground: Wording;
  readonly validityMonths: number | null;
}

/** The usual mandatory trainings by country; which of them an organisation needs follows from its work and its risks. */
export const mandatoryTrainings: readonly MandatoryTraining[] = [
  {
    country: "BE",
    title: say("Eerste hulp: bijscholing", "First aid: yearly refresher", "Premiers secours : recyclage"),
    basis: "law",
    ground: say(
      "Hulpverlener: basis 15 uur, elk jaar 4 uur bijscholing",
      "First-aider: 15 hours at first, 4 hours every year",
      "Secouriste : 15 heures de base, 4 heures chaque année",
    ),
    validityMonths: 12,
  },
  {
    country: "BE",
    title: say(
      "Vertrouwenspersoon: intervisie",
      "Confidential counsellor: peer review",
      "Personne de confiance : intervision",
    ),
    basis: "law",
    ground: say(
      "Vanaf 50 werknemers: 30 uur binnen 2 jaar, elk jaar intervisie",
      "From 50 workers: 30 hours within 2 years, peer review every year",
      "À partir de 50 travailleurs : 30 heures en 2 ans, intervision annuelle",
    ),
    validityMonths: 12,
  },
  {
    country: "BE",
    title: say(
      "Preventieadviseur: bijscholing",
      "Prevention adviser: refresher",
      "Conseiller en prévention : recyclage",
    ),
    basis: "law",
    ground: say(
      "Niveau I of II volgens groep A tot D",
      "Level I or II by group A to D",
      "Niveau I ou II selon le groupe A à D",
    ),
    validityMonths: null,
  },
  {
    country: "NL",
    title: say(
      "Bedrijfshulpverlening (BHV): herhaling",
      "Emergency response (BHV): refresher",
      "Secouriste d'entreprise (BHV) : recyclage",
    ),
    basis: "law",
    ground: say(
      "Artikel 15 Arbowet; termijn is eigen norm",
      "Article 15 Arbowet; the term is a norm of one's own",
      "Article 15 Arbowet ; le délai est une norme propre",
    ),
    validityMonths: 12,
  },
  {
    country: "both",
    title: say("Heftruck", "Forklift", "Chariot élévateur"),
    basis: "law",
    ground: say(
      "Opleiding verplicht, geen wettelijke termijn",
      "Training required, no legal term",
      "Formation obligatoire, sans délai légal",
    ),
    validityMonths: 60,
  },
  {
    country: "both",
    title: say("Basisveiligheid VCA", "Basic safety VCA", "Sécurité de base VCA"),
    basis: "standard",
    ground: say("Diploma 10 jaar geldig", "Diploma valid for 10 years", "Diplôme valable 10 ans"),
    validityMonths: 120,
  },
  {
    country: "both",
    title: say("Code 95 (35 uur per 5 jaar)", "Code 95 (35 hours in 5 years)", "Code 95 (35 heures en 5 ans)"),
    basis: "law",
    ground: say("Vakbekwaamheid van chauffeurs", "Professional competence of drivers", "Aptitude des conducteurs"),
    validityMonths: 60,
  },
  {
    country: "both",
    title: say(
      "Onthaal en veiligheid voor nieuwkomers",
      "Induction and safety for newcomers",
      "Accueil et sécurité des nouveaux",
    ),
    basis: "ownPolicy",
    ground: say("Eigen beleid", "Own policy", "Politique propre"),
    validityMonths: null,
  },
];
