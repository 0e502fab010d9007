import type { LegalParameterCode } from "../../../domain/calculations/startingLegalParameters";
import type { ChoiceOf } from "../../../domain/plan/choiceLists";
import { say, type Wording } from "../wording";

/** A training that law, a norm or good practice asks for. Its texts hold legal amounts as `{firstAid.basicHours}`: codes without their country. Facts: domain 2.1 and 2.2. */
export interface MandatoryTraining {
  readonly country: "BE" | "NL" | "both";
  readonly title: Wording;
  readonly basis: ChoiceOf<"mandatoryBasis">;
  readonly ground: Wording;
  /** The legal amount after which it is repeated, in months or years; `null` without a term. */
  readonly term: LegalSuffix | null;
}

type SuffixOf<C extends string> = C extends `BE.${infer S}` | `NL.${infer S}` ? S : never;

/** Code of a legal amount without its country. */
export type LegalSuffix = SuffixOf<LegalParameterCode>;

/** The usual mandatory trainings by country; which of them an organisation needs follows from its work and its risks. */
export const mandatoryTrainings: readonly MandatoryTraining[] = [
  {
    country: "BE",
    title: say("Eerste hulp: bijscholing", "First aid: yearly refresher", "Premiers secours : recyclage"),
    basis: "law",
    ground: say(
      "Hulpverlener: basis {firstAid.basicHours} uur, elk jaar {firstAid.refreshHours} uur bijscholing",
      "First-aider: {firstAid.basicHours} hours at first, {firstAid.refreshHours} hours every year",
      "Secouriste : {firstAid.basicHours} heures de base, {firstAid.refreshHours} heures chaque année",
    ),
    term: "firstAid.refreshMonths",
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
      "Vanaf {counsellor.workers} werknemers: {counsellor.hours} uur binnen {counsellor.withinYears} jaar, elk jaar intervisie",
      "From {counsellor.workers} workers: {counsellor.hours} hours within {counsellor.withinYears} years, peer review every year",
      "À partir de {counsellor.workers} travailleurs : {counsellor.hours} heures en {counsellor.withinYears} ans, intervision annuelle",
    ),
    term: "counsellor.reviewMonths",
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
    term: null,
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
    term: "responder.refreshMonths",
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
    term: "forklift.refreshMonths",
  },
  {
    country: "both",
    title: say("Basisveiligheid VCA", "Basic safety VCA", "Sécurité de base VCA"),
    basis: "standard",
    ground: say(
      "Diploma {vca.validMonths} maanden geldig",
      "Diploma valid for {vca.validMonths} months",
      "Diplôme valable {vca.validMonths} mois",
    ),
    term: "vca.validMonths",
  },
  {
    country: "both",
    title: say(
      "Code 95 ({code95.hours} uur per {code95.years} jaar)",
      "Code 95 ({code95.hours} hours in {code95.years} years)",
      "Code 95 ({code95.hours} heures en {code95.years} ans)",
    ),
    basis: "law",
    ground: say("Vakbekwaamheid van chauffeurs", "Professional competence of drivers", "Aptitude des conducteurs"),
    term: "code95.years",
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
    term: null,
  },
];
