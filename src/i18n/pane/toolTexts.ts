import type { Texts } from "../language";

const nl = {
  visionAnswers: { title: "Visie in woorden", hint: "Waarom en hoe: elk antwoord kort en krachtig" },
  cultureScan: { title: "Cultuurscan", hint: "Hoe directie, leidinggevenden en medewerkers naar leren kijken" },
  stakeholders: { title: "Belanghebbenden", hint: "Invloed, belang en draagvlak op één kaart" },
  needs: { title: "Behoeften beoordelen", hint: "Wat is gevraagd, getoetst en beslist" },
  fieldwork: { title: "Veldwerk", hint: "Wie is gesproken, wie nog niet" },
  addNeed: { title: "Behoefte noteren", hint: "Met drie vragen: is opleiding het antwoord?" },
  priorities: { title: "Prioriteiten", hint: "Clusters, scores en volgorde" },
  budget: { title: "Budget en snijlijn", hint: "Wat past, en wat meer budget oplevert" },
  calendar: { title: "Kalender", hint: "Sessies per jaar, maand en week, met conflicten" },
  suppliers: { title: "Leveranciers en offertes", hint: "Offertes vergelijken, incompany of open" },
  roles: { title: "Rollen en spelregels", hint: "Wie doet wat, en wat is afgesproken" },
  evaluation: { title: "Evaluatie en borging", hint: "Vooraf een doel, na 30 en 90 dagen kijken" },
  trace: { title: "Waarom dit bedrag?", hint: "Kies een bedrag in een blad en zie waar het vandaan komt" },
  share: { title: "Delen en rapporteren", hint: "Directieblad, agenda en verzegelen" },
  texts: { title: "Teksten naast elkaar", hint: "Alle zinnen in vier talen, om na te lezen" },
};

/** The views beside the five steps: their titles, and what each is for. */
export const toolTexts: Texts<typeof nl> = {
  nl,
  nlBE: {
    stakeholders: { title: "Stakeholders", hint: "Invloed, belang en draagvlak op één kaart" },
  },
  en: {
    visionAnswers: { title: "Vision in words", hint: "Why and how: each answer short and to the point" },
    cultureScan: { title: "Culture scan", hint: "How board, managers and employees look at learning" },
    stakeholders: { title: "Stakeholders", hint: "Influence, interest and support on one map" },
    needs: { title: "Review needs", hint: "What was asked, tested and decided" },
    fieldwork: { title: "Fieldwork", hint: "Who was interviewed, who was not" },
    addNeed: { title: "Write down a need", hint: "With three questions: is training the answer?" },
    priorities: { title: "Priorities", hint: "Clusters, scores and order" },
    budget: { title: "Budget and cut-off line", hint: "What fits, and what more budget would buy" },
    calendar: { title: "Calendar", hint: "Sessions by year, month and week, with conflicts" },
    suppliers: { title: "Suppliers and quotes", hint: "Compare quotes, in-company or open" },
    roles: { title: "Roles and rules", hint: "Who does what, and what was agreed" },
    evaluation: { title: "Evaluation and transfer", hint: "A goal beforehand, a look after 30 and 90 days" },
    trace: { title: "Why this amount?", hint: "Select an amount in a sheet and see where it comes from" },
    share: { title: "Share and report", hint: "Board page, calendar file and seal" },
    texts: { title: "Texts side by side", hint: "All sentences in four languages, for reviewers" },
  },
  fr: {
    visionAnswers: { title: "La vision en mots", hint: "Pourquoi et comment : des réponses courtes" },
    cultureScan: {
      title: "Scan de la culture",
      hint: "Comment direction, responsables et collaborateurs voient la formation",
    },
    stakeholders: { title: "Parties prenantes", hint: "Influence, intérêt et adhésion sur une carte" },
    needs: { title: "Examiner les besoins", hint: "Ce qui est demandé, testé et décidé" },
    fieldwork: { title: "Travail de terrain", hint: "Qui a été rencontré, qui pas encore" },
    addNeed: { title: "Noter un besoin", hint: "Avec trois questions : la formation est-elle la réponse ?" },
    priorities: { title: "Priorités", hint: "Groupes, scores et ordre" },
    budget: { title: "Budget et ligne de coupe", hint: "Ce qui entre dans le budget, et ce que plus apporterait" },
    calendar: { title: "Calendrier", hint: "Sessions par année, mois et semaine, avec les conflits" },
    suppliers: { title: "Prestataires et devis", hint: "Comparer les devis, intra ou inter" },
    roles: { title: "Rôles et règles", hint: "Qui fait quoi, et ce qui est convenu" },
    evaluation: { title: "Évaluation et ancrage", hint: "Un objectif avant, un regard après 30 et 90 jours" },
    trace: { title: "Pourquoi ce montant ?", hint: "Choisissez un montant dans une feuille et voyez d’où il vient" },
    share: { title: "Partager et rapporter", hint: "Page de direction, agenda et scellé" },
    texts: { title: "Textes côte à côte", hint: "Toutes les phrases en quatre langues, à relire" },
  },
};
