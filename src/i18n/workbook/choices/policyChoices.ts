import type { ChoicesOf } from "../choiceWording";
import { say } from "../wording";

export const policyChoices: ChoicesOf<
  | "blockKind"
  | "ruleCategory"
  | "ruleTopic"
  | "evaluationInstrument"
  | "conversationKind"
  | "popStatus"
  | "complianceStatus"
  | "wkrClass"
  | "benchmarkIndicator"
  | "severity"
  | "warningStatus"
> = {
  blockKind: {
    title: say("Soort blokkade", "Kind of blackout", "Type de blocage", "Soort sperperiode"),
    words: {
      peak: say("piekperiode", "peak period", "période de pointe"),
      stocktaking: say("inventaris", "stocktaking", "inventaire"),
      leave: say("verlof", "leave", "congé"),
      maintenance: say("onderhoud", "maintenance", "maintenance"),
      other: say("andere", "other", "autre"),
    },
  },
  ruleCategory: {
    title: say("Soort spelregel", "Kind of rule", "Type de règle"),
    words: {
      time: say("tijd", "time", "temps"),
      money: say("geld", "money", "argent"),
      repayment: say("terugbetaling", "repayment", "remboursement"),
      request: say("aanvraag", "request", "demande"),
      mandatory: say("verplicht", "mandatory", "obligatoire"),
      privacy: say("privacy", "privacy", "vie privée"),
    },
  },
  ruleTopic: {
    title: say("Onderwerp van de spelregel", "Topic of the rule", "Sujet de la règle"),
    words: {
      approvalLimits: say(
        "wie beslist tot welk bedrag",
        "who approves up to which amount",
        "qui approuve jusqu'à quel montant",
      ),
      requestDeadline: say("termijn om aan te vragen", "request deadline", "délai de demande"),
      workingHours: say(
        "binnen of buiten werktijd",
        "within or outside working hours",
        "pendant ou hors temps de travail",
      ),
      compensation: say("compensatie", "compensation", "compensation"),
      travel: say("reizen", "travel", "déplacements"),
      examRetake: say("herexamen", "exam retake", "repasser un examen"),
      repayment: say("terugbetaling bij vertrek", "repayment when leaving", "remboursement en cas de départ"),
      mandatoryFree: say(
        "verplichte opleiding is gratis",
        "mandatory training is free",
        "la formation obligatoire est gratuite",
      ),
      cancellation: say("annuleren en niet komen opdagen", "cancelling and not showing up", "annulation et absence"),
      replacement: say("vervanging van collega's", "replacing colleagues", "remplacement des collègues"),
      priority: say("voorrang", "priority", "priorité"),
      equalTreatment: say("gelijke behandeling", "equal treatment", "égalité de traitement"),
      privacy: say("privacy van resultaten", "privacy of results", "confidentialité des résultats"),
      evaluationDuty: say("plicht om te evalueren", "duty to evaluate", "devoir d'évaluation"),
      personalBudget: say("persoonlijk budget", "personal budget", "budget personnel"),
      externalInternal: say("extern of intern", "external or internal", "externe ou interne"),
      sustainableTravel: say("duurzaam reizen", "sustainable travel", "déplacements durables"),
      worksCouncilConsent: say(
        "instemming ondernemingsraad",
        "works council consent",
        "accord du conseil d'entreprise",
      ),
    },
  },
  evaluationInstrument: {
    title: say("Instrument", "Instrument", "Instrument"),
    words: {
      survey: say("enquête", "survey", "enquête"),
      test: say("toets", "test", "test"),
      observation: say("observatie", "observation", "observation"),
      interview: say("gesprek", "interview", "entretien"),
      kpi: say("KPI", "KPI", "KPI"),
      practicalAssignment: say("praktijkopdracht", "practical assignment", "exercice pratique"),
    },
  },
  conversationKind: {
    title: say("Gesprek", "Conversation", "Entretien"),
    words: {
      appraisal: say("functioneringsgesprek", "performance review", "entretien de fonctionnement"),
      career: say("loopbaangesprek", "career talk", "entretien de carrière"),
      pop: say("POP-gesprek", "development talk", "entretien de développement"),
      evaluation: say("evaluatiegesprek", "evaluation talk", "entretien d'évaluation"),
    },
  },
  popStatus: {
    title: say("Status POP", "Development plan status", "Statut du plan individuel"),
    words: {
      open: say("open", "open", "ouvert"),
      planned: say("gepland", "planned", "prévu"),
      done: say("klaar", "done", "fait"),
      dropped: say("vervallen", "dropped", "abandonné"),
    },
  },
  complianceStatus: {
    title: say("Status naleving", "Compliance status", "Statut de conformité"),
    words: {
      open: say("open", "open", "ouvert"),
      busy: say("bezig", "busy", "en cours"),
      done: say("klaar", "done", "fait"),
      notApplicable: say("niet van toepassing", "not applicable", "sans objet"),
    },
  },
  wkrClass: {
    title: say("WKR-klasse", "Work-cost class (NL)", "Classe WKR (NL)"),
    words: {
      targetedExemption: say("gericht vrijgesteld", "targeted exemption", "exonération ciblée"),
      freeSpace: say("vrije ruimte", "free space", "marge libre"),
      wage: say("loon", "wage", "salaire"),
    },
  },
  benchmarkIndicator: {
    title: say("Richtcijfer", "Benchmark", "Repère"),
    words: {
      budgetPerEmployee: say("budget per medewerker (€)", "budget per employee (€)", "budget par personne (€)"),
      payrollShare: say(
        "deel van de loonsom (%)",
        "share of payroll (%)",
        "part de la masse salariale (%)",
        "deel van de loonmassa (%)",
      ),
      hoursPerEmployee: say("uren per medewerker", "hours per employee", "heures par personne"),
      budgetUsed: say("gebruikt deel van het budget (%)", "share of budget used (%)", "part du budget utilisée (%)"),
      participation: say(
        "deelname (% van de mensen)",
        "participation (% of people)",
        "participation (% des personnes)",
      ),
    },
  },
  severity: {
    title: say("Ernst", "Severity", "Gravité"),
    words: {
      info: say("info", "info", "info"),
      attention: say("let op", "attention", "attention"),
      error: say("fout", "error", "erreur"),
    },
  },
  warningStatus: {
    title: say("Status van de waarschuwing", "Status of the warning", "Statut de l'avertissement"),
    words: {
      open: say("open", "open", "ouvert"),
      accepted: say("aanvaard", "accepted", "accepté"),
      solved: say("opgelost", "solved", "résolu"),
    },
  },
};
