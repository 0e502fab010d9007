import type { Texts } from "../language";

const nl = {
  title: "Van doel tot persoonlijk plan",
  hint: "Elke pijl zegt hoeveel er gekoppeld is. Kies een pijl voor het eerste dat nog los staat.",
  boxes: {
    goals: "doelen",
    learningGoals: "leerdoelen",
    employees: "mensen",
    competences: "competenties",
    needs: "behoeften",
    trainings: "opleidingen",
    evaluations: "evaluaties",
    developmentPlans: "persoonlijke plannen",
  },
  links: {
    goalsToLearningGoals: "doelen met leerdoel",
    jobsToWorkforcePlan: "functies in personeelsplan",
    competencesToLevels: "competenties met niveau",
    needsToReason: "behoeften met doel of competentie",
    needsToTrainings: "opgenomen behoeften met opleiding",
    trainingsToEvaluation: "opleidingen met evaluatie",
    personalGoalsToTrainings: "persoonlijke doelen in het plan",
  },
};

/** Texts of the chain from goals to personal plans and evaluation. */
export const chainTexts: Texts<typeof nl> = {
  nl,
  nlBE: {
    boxes: { learningGoals: "leerdoelstellingen" },
    links: { goalsToLearningGoals: "doelen met leerdoelstelling" },
  },
  en: {
    title: "From goal to personal plan",
    hint: "Each arrow says how much is linked. Choose an arrow for the first open end.",
    boxes: {
      goals: "goals",
      learningGoals: "learning goals",
      employees: "people",
      competences: "competences",
      needs: "needs",
      trainings: "trainings",
      evaluations: "evaluations",
      developmentPlans: "personal plans",
    },
    links: {
      goalsToLearningGoals: "goals with a learning goal",
      jobsToWorkforcePlan: "jobs in the workforce plan",
      competencesToLevels: "competences with a level",
      needsToReason: "needs with a goal or competence",
      needsToTrainings: "included needs with a training",
      trainingsToEvaluation: "trainings with an evaluation",
      personalGoalsToTrainings: "personal goals in the plan",
    },
  },
  fr: {
    title: "De l’objectif au plan personnel",
    hint: "Chaque flèche dit ce qui est lié. Choisissez une flèche pour le premier maillon manquant.",
    boxes: {
      goals: "objectifs",
      learningGoals: "objectifs d’apprentissage",
      employees: "personnes",
      competences: "compétences",
      needs: "besoins",
      trainings: "formations",
      evaluations: "évaluations",
      developmentPlans: "plans personnels",
    },
    links: {
      goalsToLearningGoals: "objectifs avec objectif d’apprentissage",
      jobsToWorkforcePlan: "fonctions dans la planification",
      competencesToLevels: "compétences avec niveau",
      needsToReason: "besoins avec objectif ou compétence",
      needsToTrainings: "besoins retenus avec formation",
      trainingsToEvaluation: "formations avec évaluation",
      personalGoalsToTrainings: "objectifs personnels dans le plan",
    },
  },
};
