import type { ChoicesOf } from "../choiceWording";
import { say } from "../wording";

export const trainingChoices: ChoicesOf<
  | "learningForm"
  | "delivery"
  | "mandatoryBasis"
  | "trainingStatus"
  | "trainingOrigin"
  | "pathType"
  | "sessionStatus"
  | "enrolmentStatus"
  | "homeImpact"
> = {
  learningForm: {
    title: say("Leervorm", "Form of learning", "Forme d'apprentissage"),
    words: {
      classroom: say("klassikaal", "classroom", "en classe"),
      eLearning: say("e-learning", "e-learning", "e-learning"),
      blended: say("blended", "blended", "mixte"),
      webinar: say("webinar", "webinar", "webinaire"),
      onTheJob: say("werkplekleren", "on the job", "sur le tas"),
      coaching: say("coaching", "coaching", "coaching"),
      peerReview: say("intervisie", "peer review", "intervision"),
      mentoring: say("mentoring", "mentoring", "mentorat"),
      jobRotation: say("jobrotatie", "job rotation", "rotation de postes"),
      qualityCircle: say("kwaliteitskring", "quality circle", "cercle de qualité"),
      selfStudy: say("zelfstudie", "self-study", "auto-apprentissage"),
      conference: say("congres of beurs", "conference or fair", "congrès ou salon"),
      internship: say("stage", "internship", "stage"),
      simulation: say("simulatie", "simulation", "simulation"),
    },
  },
  delivery: {
    title: say("Intern of extern", "Internal or external", "Interne ou externe"),
    words: { internal: say("intern", "internal", "interne"), external: say("extern", "external", "externe") },
  },
  mandatoryBasis: {
    title: say("Grondslag", "Basis", "Fondement"),
    words: {
      law: say("wet", "law", "loi"),
      collectiveAgreement: say("cao", "collective agreement", "CCT"),
      standard: say("norm", "standard", "norme"),
      ownPolicy: say("eigen beleid", "own policy", "politique propre"),
    },
  },
  trainingStatus: {
    title: say("Status van de opleiding", "Status of the training", "Statut de la formation"),
    words: {
      idea: say("idee", "idea", "idée"),
      planned: say("gepland", "planned", "prévue"),
      approved: say("goedgekeurd", "approved", "approuvée"),
      running: say("loopt", "running", "en cours"),
      finished: say("afgerond", "finished", "terminée"),
      cancelled: say("geannuleerd", "cancelled", "annulée"),
    },
  },
  trainingOrigin: {
    title: say("Herkomst", "Origin", "Origine"),
    words: { planned: say("gepland", "planned", "prévue"), adHoc: say("ad hoc", "ad hoc", "ad hoc") },
  },
  pathType: {
    title: say("Soort leerpad", "Kind of learning path", "Type de parcours", "Soort leertraject"),
    words: {
      jobTraining: say("functieopleiding", "job training", "formation à la fonction"),
      career: say("loopbaanprogramma", "career programme", "programme de carrière"),
      onboarding: say("onboarding", "onboarding", "accueil"),
    },
  },
  sessionStatus: {
    title: say("Status van de sessie", "Status of the session", "Statut de la session"),
    words: {
      proposed: say("voorgesteld", "proposed", "proposée"),
      confirmed: say("bevestigd", "confirmed", "confirmée"),
      done: say("gegeven", "done", "donnée"),
      cancelled: say("geannuleerd", "cancelled", "annulée"),
    },
  },
  enrolmentStatus: {
    title: say("Status van de deelname", "Status of the enrolment", "Statut de la participation"),
    words: {
      proposed: say("voorgesteld", "proposed", "proposée"),
      enrolled: say("ingeschreven", "enrolled", "inscrit"),
      waitingList: say("wachtlijst", "waiting list", "liste d'attente"),
      present: say("aanwezig", "present", "présent"),
      absent: say("afwezig", "absent", "absent"),
      passed: say("geslaagd", "passed", "réussi"),
      cancelled: say("geannuleerd", "cancelled", "annulée"),
    },
  },
  homeImpact: {
    title: say("Invloed thuis", "Impact at home", "Impact à la maison"),
    words: {
      none: say("geen", "none", "aucun"),
      limited: say("beperkt", "limited", "limité"),
      large: say("groot", "large", "important"),
    },
  },
};
