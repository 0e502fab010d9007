import type { Texts } from "../language";

const nl = {
  describeOrganisation: () => "Vul naam en land van uw organisatie in",
  answerVision: (count: number) =>
    count === 1 ? "Beantwoord de laatste vraag over visie" : `Beantwoord ${count} vragen over visie`,
  scoreCulture: (count: number) =>
    count === 1 ? "Scoor 1 stelling over leercultuur" : `Scoor ${count} stellingen over leercultuur`,
  mapStakeholders: () => "Zet op een rij wie er meebeslist",
  setGoals: () => "Noteer de doelen van de organisatie",
  listEmployees: () => "Voeg de personeelslijst toe",
  collectNeeds: () => "Noteer de eerste opleidingsbehoefte",
  testNeeds: (count: number) =>
    count === 1 ? "Toets 1 behoefte: is opleiden de oplossing?" : `Toets ${count} behoeften: is opleiden de oplossing?`,
  chooseTrainings: (count: number) =>
    count === 1 ? "Maak een opleiding van een behoefte" : `Maak opleidingen van ${count} behoeften`,
  scorePriorities: (count: number) =>
    count === 1 ? "Geef 1 opleiding een score" : `Geef ${count} opleidingen een score`,
  costTrainings: (count: number) =>
    count === 1 ? "Begroot de kosten van 1 opleiding" : `Begroot de kosten van ${count} opleidingen`,
  setBudget: () => "Vul het toegekende budget in",
  planSessions: (count: number) =>
    count === 1 ? "Plan een sessie voor 1 opleiding" : `Plan sessies voor ${count} opleidingen`,
  dateSessions: (count: number) => (count === 1 ? "Kies een dag voor 1 sessie" : `Kies dagen voor ${count} sessies`),
  planEvaluation: (count: number) =>
    count === 1 ? "Spreek af hoe u 1 opleiding evalueert" : `Spreek af hoe u ${count} opleidingen evalueert`,
  secureResults: (count: number) =>
    count === 1
      ? "Beschrijf wat men na 1 opleiding ziet op de werkvloer"
      : `Beschrijf wat men na ${count} opleidingen ziet op de werkvloer`,
};

/** What to do now, one sentence per kind of waiting work; the count is how many rows wait. */
export const nextActionTexts: Texts<typeof nl> = {
  nl,
  nlBE: {
    costTrainings: (count) =>
      count === 1 ? "Budgetteer de kosten van 1 opleiding" : `Budgetteer de kosten van ${count} opleidingen`,
  },
  en: {
    describeOrganisation: () => "Enter the name and country of your organisation",
    answerVision: (count) =>
      count === 1 ? "Answer the last question on vision" : `Answer ${count} questions on vision`,
    scoreCulture: (count) =>
      count === 1 ? "Score 1 statement on learning culture" : `Score ${count} statements on learning culture`,
    mapStakeholders: () => "List who has a say",
    setGoals: () => "Write down the organisation’s goals",
    listEmployees: () => "Add the staff list",
    collectNeeds: () => "Write down the first training need",
    testNeeds: (count) =>
      count === 1 ? "Test 1 need: is training the answer?" : `Test ${count} needs: is training the answer?`,
    chooseTrainings: (count) => (count === 1 ? "Make a training of a need" : `Make trainings of ${count} needs`),
    scorePriorities: (count) => (count === 1 ? "Score 1 training" : `Score ${count} trainings`),
    costTrainings: (count) => (count === 1 ? "Budget the cost of 1 training" : `Budget the cost of ${count} trainings`),
    setBudget: () => "Enter the granted budget",
    planSessions: (count) => (count === 1 ? "Plan a session for 1 training" : `Plan sessions for ${count} trainings`),
    dateSessions: (count) => (count === 1 ? "Choose a day for 1 session" : `Choose days for ${count} sessions`),
    planEvaluation: (count) =>
      count === 1 ? "Decide how to evaluate 1 training" : `Decide how to evaluate ${count} trainings`,
    secureResults: (count) =>
      count === 1
        ? "Describe what one sees at work after 1 training"
        : `Describe what one sees at work after ${count} trainings`,
  },
  fr: {
    describeOrganisation: () => "Indiquez le nom et le pays de votre organisation",
    answerVision: (count) =>
      count === 1 ? "Répondez à la dernière question sur la vision" : `Répondez à ${count} questions sur la vision`,
    scoreCulture: (count) =>
      count === 1
        ? "Évaluez 1 affirmation sur la culture d’apprentissage"
        : `Évaluez ${count} affirmations sur la culture d’apprentissage`,
    mapStakeholders: () => "Dressez la liste des parties prenantes",
    setGoals: () => "Notez les objectifs de l’organisation",
    listEmployees: () => "Ajoutez la liste du personnel",
    collectNeeds: () => "Notez le premier besoin de formation",
    testNeeds: (count) =>
      count === 1
        ? "Testez 1 besoin : la formation est-elle la réponse ?"
        : `Testez ${count} besoins : la formation est-elle la réponse ?`,
    chooseTrainings: (count) =>
      count === 1 ? "Créez une formation à partir d’un besoin" : `Créez des formations à partir de ${count} besoins`,
    scorePriorities: (count) => (count === 1 ? "Évaluez 1 formation" : `Évaluez ${count} formations`),
    costTrainings: (count) =>
      count === 1 ? "Budgétez le coût de 1 formation" : `Budgétez le coût de ${count} formations`,
    setBudget: () => "Saisissez le budget alloué",
    planSessions: (count) =>
      count === 1 ? "Planifiez une session pour 1 formation" : `Planifiez des sessions pour ${count} formations`,
    dateSessions: (count) =>
      count === 1 ? "Choisissez un jour pour 1 session" : `Choisissez des jours pour ${count} sessions`,
    planEvaluation: (count) =>
      count === 1 ? "Décidez comment évaluer 1 formation" : `Décidez comment évaluer ${count} formations`,
    secureResults: (count) =>
      count === 1
        ? "Décrivez ce que l’on voit au travail après 1 formation"
        : `Décrivez ce que l’on voit au travail après ${count} formations`,
  },
};
