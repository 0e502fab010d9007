import type { ChoicesOf } from "../choiceWording";
import { say } from "../wording";

export const needChoices: ChoicesOf<
  | "projectType"
  | "projectPhase"
  | "resourceKind"
  | "preconditionKind"
  | "fulfilment"
  | "analysisTheme"
  | "documentKind"
  | "swotKind"
  | "competenceCluster"
  | "needLevel"
  | "needChannel"
  | "needStatus"
  | "formality"
  | "contribution"
  | "otherCause"
  | "otherWay"
> = {
  projectType: {
    title: say("Soort deelproject", "Kind of sub-project", "Type de sous-projet"),
    words: {
      academy: say("academie", "academy", "académie"),
      learningCulture: say("leercultuur", "learning culture", "culture d'apprentissage"),
      learningPaths: say("leerpaden", "learning paths", "parcours de formation", "leertrajecten"),
      other: say("ander", "other", "autre"),
    },
  },
  projectPhase: {
    title: say("Projectfase", "Project phase", "Phase du projet"),
    words: {
      analysis: say("analyse", "analysis", "analyse"),
      design: say("ontwerp", "design", "conception"),
      pilot: say("pilot", "pilot", "pilote"),
      rollOut: say("uitrol", "roll-out", "déploiement"),
      securing: say("borging", "securing", "ancrage"),
    },
  },
  resourceKind: {
    title: say("Soort bron", "Kind of resource", "Type de ressource"),
    words: {
      staffHours: say("mensen-uren", "staff hours", "heures de personnel"),
      money: say("geld", "money", "argent"),
      time: say("tijd", "time", "temps"),
      room: say("lokaal", "room", "local"),
      system: say("systeem", "system", "système"),
      knowledge: say("kennis", "knowledge", "connaissances"),
      partner: say("partner", "partner", "partenaire"),
      subsidy: say("subsidie", "subsidy", "subvention"),
    },
  },
  preconditionKind: {
    title: say("Soort randvoorwaarde", "Kind of precondition", "Type de condition"),
    words: {
      personal: say("persoonlijk", "personal", "personnelle"),
      organisational: say("organisatorisch", "organisational", "organisationnelle"),
      technical: say("technisch", "technical", "technique"),
      legal: say("juridisch", "legal", "juridique"),
    },
  },
  fulfilment: {
    title: say("Vervuld", "Fulfilled", "Remplie"),
    words: { yes: say("ja", "yes", "oui"), partly: say("deels", "partly", "en partie"), no: say("nee", "no", "non") },
  },
  analysisTheme: {
    title: say("Thema van de analyse", "Theme of the analysis", "Thème de l'analyse"),
    words: {
      priorities: say("prioriteiten", "priorities", "priorités"),
      market: say("markt", "market", "marché"),
      presentKnowledge: say("aanwezige kennis", "present knowledge", "connaissances présentes"),
      direction: say("gewenste richting", "desired direction", "direction souhaitée"),
      onPaper: say("wat al op papier staat", "what is on paper already", "ce qui existe déjà sur papier"),
    },
  },
  documentKind: {
    title: say("Soort document", "Kind of document", "Type de document"),
    words: {
      strategy: say("strategie", "strategy", "stratégie"),
      annualReport: say("jaarverslag", "annual report", "rapport annuel"),
      riskAssessment: say("RI&E", "risk assessment", "analyse des risques", "risicoanalyse"),
      staffSurvey: say("medewerkersonderzoek", "staff survey", "enquête du personnel"),
      collectiveAgreement: say("cao of sectorafspraak", "collective agreement", "CCT ou accord sectoriel"),
      complaints: say("klachten", "complaints", "plaintes"),
      previousPlan: say("vorig plan", "previous plan", "plan précédent"),
    },
  },
  swotKind: {
    title: say("Sterkte of zwakte", "Strength or weakness", "Force ou faiblesse"),
    words: {
      strength: say("sterkte", "strength", "force"),
      weakness: say("zwakte", "weakness", "faiblesse"),
      opportunity: say("kans", "opportunity", "opportunité"),
      threat: say("bedreiging", "threat", "menace"),
    },
  },
  competenceCluster: {
    title: say("Soort competentie", "Kind of competence", "Type de compétence"),
    words: {
      technical: say("technisch", "technical", "technique"),
      safety: say("veiligheid", "safety", "sécurité"),
      digital: say("digitaal", "digital", "numérique"),
      leadership: say("leidinggeven", "leadership", "management"),
      languages: say("talen", "languages", "langues"),
      customer: say("klantgericht", "customer-oriented", "orienté client"),
    },
  },
  needLevel: {
    title: say("Niveau van de behoefte", "Level of the need", "Niveau du besoin"),
    words: {
      individual: say("individu", "individual", "individu"),
      team: say("team", "team", "équipe"),
      organisation: say("organisatie", "organisation", "organisation"),
    },
  },
  needChannel: {
    title: say("Kanaal van de behoefte", "Channel of the need", "Canal du besoin"),
    words: {
      strategyChange: say("strategiewijziging", "change of strategy", "changement de stratégie"),
      appraisal: say("functioneringsgesprek", "performance review", "entretien de fonctionnement"),
      newTechnology: say("nieuwe technologie", "new technology", "nouvelle technologie"),
      errorsComplaints: say(
        "fouten, klachten, incidenten",
        "errors, complaints, incidents",
        "erreurs, plaintes, incidents",
      ),
      lifelongLearning: say("levenslang leren", "lifelong learning", "apprentissage tout au long de la vie"),
      individualQuestion: say("individuele vraag", "individual question", "demande individuelle"),
      competenceOutflow: say("uitstroom van competenties", "outflow of competences", "départ de compétences"),
      legislation: say("wetgeving", "legislation", "législation"),
      auditRisk: say(
        "audit of RI&E",
        "audit or risk assessment",
        "audit ou analyse des risques",
        "audit of risicoanalyse",
      ),
      customerDemand: say("klantvraag", "customer demand", "demande du client"),
      staffSurvey: say("medewerkersonderzoek", "staff survey", "enquête du personnel"),
      onboarding: say("onboarding", "onboarding", "accueil"),
      sectorAgreement: say("sectorafspraak", "sector agreement", "accord sectoriel"),
      targetGroupPolicy: say("doelgroepbeleid", "target group policy", "politique des groupes cibles"),
    },
  },
  needStatus: {
    title: say("Status van de behoefte", "Status of the need", "Statut du besoin"),
    words: {
      new: say("nieuw", "new", "nouveau"),
      tested: say("getoetst", "tested", "testé"),
      included: say("opgenomen", "included", "retenu"),
      postponed: say("uitgesteld", "postponed", "reporté"),
      rejected: say("afgewezen", "rejected", "refusé"),
      otherSolution: say("andere oplossing", "other solution", "autre solution"),
    },
  },
  formality: {
    title: say("Formeel of informeel", "Formal or informal", "Formelle ou informelle"),
    words: {
      formal: say("formeel", "formal", "formelle"),
      informal: say("informeel", "informal", "informelle", "minder formeel of informeel"),
      initial: say("initieel", "initial", "initiale"),
    },
  },
  contribution: {
    title: say("Bijdrage van opleiding", "Contribution of training", "Apport de la formation"),
    words: {
      none: say("niet", "none", "aucun"),
      partial: say("deels", "partial", "partiel"),
      strong: say("sterk", "strong", "fort"),
    },
  },
  otherCause: {
    title: say("Andere oorzaak", "Other cause", "Autre cause"),
    words: {
      agreements: say("afspraken", "agreements", "accords"),
      tools: say("middelen", "tools", "outils", "werktuigen"),
      process: say("proces", "process", "processus"),
      staffing: say("bezetting", "staffing", "effectif"),
      motivation: say("motivatie", "motivation", "motivation"),
      leadership: say("leiding", "leadership", "direction"),
      information: say("informatie", "information", "information"),
    },
  },
  otherWay: {
    title: say("Anders organiseren", "Another way of organising", "S'organiser autrement"),
    words: { yes: say("ja", "yes", "oui"), partly: say("deels", "partly", "en partie"), no: say("nee", "no", "non") },
  },
};
