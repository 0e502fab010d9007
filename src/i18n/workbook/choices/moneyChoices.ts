import type { ChoicesOf } from "../choiceWording";
import { say } from "../wording";

export const moneyChoices: ChoicesOf<
  | "cutOffMode"
  | "priorityCluster"
  | "costType"
  | "costUnit"
  | "scenario"
  | "lineStatus"
  | "budgetStatus"
  | "decisionSubject"
  | "decision"
  | "limitKind"
  | "subsidyKind"
  | "subsidyTheme"
  | "subsidyStatus"
  | "orderedBy"
  | "spendStatus"
  | "supplierType"
> = {
  cutOffMode: {
    title: say("Wijze van budgetgrens", "Cut-off mode", "Mode de coupe", "Wijze van snijlijn"),
    words: {
      strict: say("strikt", "strict", "strict"),
      fill: say("vul aan", "fill", "compléter"),
      bestValue: say("beste waarde", "best value", "meilleure valeur"),
    },
  },
  priorityCluster: {
    title: say("Prioriteitscluster", "Priority cluster", "Groupe de priorité"),
    words: {
      a: say("a Strategisch (directie)", "a Strategic (board)", "a Stratégique (direction)"),
      b: say("b Wettelijk verplicht", "b Legally required", "b Obligation légale"),
      c: say("c Leidinggevende", "c Manager", "c Responsable"),
      d: say("d Werkvloer", "d Shop floor", "d Terrain"),
    },
  },
  costType: {
    title: say("Kostensoort", "Cost type", "Type de coût"),
    words: {
      courseFee: say("cursusgeld", "course fee", "frais d'inscription", "inschrijvingsgeld"),
      trainerFee: say("trainerhonorarium", "trainer fee", "honoraires du formateur", "honorarium lesgever"),
      development: say("ontwikkeling en maatwerk", "development", "développement sur mesure"),
      exam: say("examen of certificaat", "exam or certificate", "examen ou attestation", "examen of attest"),
      material: say("materiaal en boeken", "material and books", "matériel et livres"),
      licence: say("licenties e-learning", "e-learning licences", "licences e-learning"),
      room: say("zaalhuur", "room hire", "location de salle"),
      catering: say("catering", "catering", "restauration"),
      travel: say("reiskosten", "travel", "déplacements"),
      accommodation: say("verblijf", "accommodation", "hébergement"),
      internalTrainer: say("interne trainer", "internal trainer", "formateur interne", "interne lesgever"),
      absenceWage: say("verletkosten", "wage cost of absence", "coût salarial d'absence"),
      replacement: say("vervangingskosten", "replacement cost", "coût de remplacement"),
      coordination: say("coördinatie", "coordination", "coordination"),
      platform: say("leerplatform", "learning platform", "plateforme"),
      evaluation: say("evaluatie en meting", "evaluation", "évaluation"),
      overhead: say("overhead", "overhead", "frais généraux"),
      contingency: say("onvoorzien", "contingency", "imprévus"),
      nonDeductibleVat: say("niet-aftrekbare btw", "non-deductible VAT", "TVA non déductible"),
      cancellation: say("annulering en no-show", "cancellation and no-show", "annulation et absence"),
      sectorFundContribution: say(
        "bijdrage O&O-fonds",
        "sector fund contribution",
        "cotisation fonds sectoriel",
        "bijdrage sectorfonds",
      ),
      subsidy: say("subsidie", "subsidy", "subvention", "subsidie of tegemoetkoming"),
    },
  },
  costUnit: {
    title: say("Eenheid", "Unit", "Unité"),
    words: {
      person: say("persoon", "person", "personne"),
      day: say("dag", "day", "jour"),
      halfDay: say("dagdeel", "half day", "demi-jour", "halve dag"),
      personDay: say("persoon per dag", "person-day", "personne par jour"),
      hour: say("uur", "hour", "heure"),
      km: say("kilometer", "kilometre", "kilomètre"),
      night: say("nacht", "night", "nuit"),
      year: say("jaar", "year", "année"),
      fixed: say("vast bedrag", "fixed amount", "montant fixe"),
      percent: say("procent", "percent", "pour cent"),
    },
  },
  scenario: {
    title: say("Scenario", "Scenario", "Scénario"),
    words: {
      needed: say("nodig", "needed", "nécessaire"),
      proposed: say("voorstel", "proposed", "proposé"),
      granted: say("toegekend", "granted", "alloué"),
    },
  },
  lineStatus: {
    title: say("Status van de regel", "Status of the line", "Statut de la ligne"),
    words: {
      proposal: say("voorstel", "proposal", "proposition"),
      approved: say("goedgekeurd", "approved", "approuvé"),
      rejected: say("afgewezen", "rejected", "refusé"),
    },
  },
  budgetStatus: {
    title: say("Status van het budget", "Budget status", "Statut du budget"),
    words: {
      proposal: say("voorstel", "proposal", "proposition"),
      submitted: say("ingediend", "submitted", "introduit"),
      approved: say("goedgekeurd", "approved", "approuvé"),
      locked: say("verzegeld", "sealed", "scellé"),
    },
  },
  decisionSubject: {
    title: say("Onderwerp van het besluit", "Subject of the decision", "Objet de la décision"),
    words: {
      priorities: say("prioriteiten", "priorities", "priorités"),
      budget: say("budget", "budget", "budget"),
    },
  },
  decision: {
    title: say("Besluit", "Decision", "Décision"),
    words: {
      approved: say("akkoord", "approved", "accord"),
      conditional: say("akkoord onder voorwaarde", "approved on condition", "accord sous condition"),
      postponed: say("uitgesteld", "postponed", "reporté"),
      rejected: say("niet akkoord", "not approved", "refus"),
    },
  },
  limitKind: {
    title: say("Soort grens", "Kind of limit", "Type de limite"),
    words: {
      restrictive: say("restrictief", "restrictive", "restrictif"),
      indicative: say("indicatief", "indicative", "indicatif"),
    },
  },
  subsidyKind: {
    title: say("Soort subsidie", "Kind of subsidy", "Type de subvention"),
    words: {
      kmoPortefeuille: say("kmo-portefeuille", "SME wallet (BE)", "kmo-portefeuille"),
      vov: say("Vlaams opleidingsverlof", "Flemish training leave", "congé-éducation flamand"),
      slim: say("SLIM", "SLIM (NL)", "SLIM (NL)"),
      sectorFund: say("O&O-fonds", "sector fund", "fonds sectoriel", "sectorfonds"),
      other: say("andere", "other", "autre"),
    },
  },
  subsidyTheme: {
    title: say("Thema van de subsidie", "Theme of the subsidy", "Thème de la subvention"),
    words: {
      general: say("algemeen", "general", "général"),
      cyberOrEnergy: say("cyberveiligheid of energie", "cyber security or energy", "cybersécurité ou énergie"),
    },
  },
  subsidyStatus: {
    title: say("Status van de subsidie", "Status of the subsidy", "Statut de la subvention"),
    words: {
      toRequest: say("aan te vragen", "to request", "à demander"),
      requested: say("aangevraagd", "requested", "demandée"),
      granted: say("toegekend", "granted", "accordée"),
      paid: say("uitbetaald", "paid", "payée"),
      rejected: say("afgewezen", "rejected", "refusée"),
    },
  },
  orderedBy: {
    title: say("Besteld door", "Ordered by", "Commandé par"),
    words: {
      hr: say("HR", "HR", "RH"),
      manager: say("leidinggevende", "manager", "responsable"),
      employee: say("medewerker", "employee", "collaborateur"),
      centralPurchasing: say("centrale inkoop", "central purchasing", "achats centralisés", "centrale aankoop"),
    },
  },
  spendStatus: {
    title: say("Vastgelegd of gerealiseerd", "Committed or realised", "Engagé ou réalisé"),
    words: {
      committed: say("vastgelegd", "committed", "engagé"),
      realised: say("gerealiseerd", "realised", "réalisé"),
    },
  },
  supplierType: {
    title: say("Soort leverancier", "Kind of supplier", "Type de prestataire"),
    words: {
      fixedPartner: say("vaste partner", "fixed partner", "partenaire fixe"),
      frameworkContract: say("raamcontract", "framework contract", "contrat-cadre", "raamovereenkomst"),
      adHoc: say("ad hoc", "ad hoc", "ad hoc"),
      internal: say("intern", "internal", "interne"),
      sectorFund: say("O&O-fonds", "sector fund", "fonds sectoriel", "sectorfonds"),
    },
  },
};
