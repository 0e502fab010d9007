import type { ChoicesOf } from "../choiceWording";
import { say } from "../wording";

export const peopleChoices: ChoicesOf<
  | "country"
  | "planType"
  | "companySize"
  | "consultationBody"
  | "languageVariant"
  | "visionCategory"
  | "surveyGroup"
  | "stakeholderGroup"
  | "communicationChannel"
  | "communicationStatus"
  | "targetFilter"
  | "interviewGroup"
  | "gender"
  | "statute"
  | "riskGroup"
  | "department"
  | "jobTitle"
  | "costCentre"
  | "raci"
> = {
  country: {
    title: say("Land", "Country", "Pays"),
    words: {
      BE: say("België", "Belgium", "Belgique"),
      NL: say("Nederland", "Netherlands", "Pays-Bas"),
      "BE+NL": say("België en Nederland", "Belgium and Netherlands", "Belgique et Pays-Bas"),
    },
  },
  planType: {
    title: say("Soort plan", "Kind of plan", "Type de plan"),
    words: { global: say("globaal", "global", "global"), department: say("afdeling", "department", "service") },
  },
  companySize: {
    title: say("Grootte", "Size", "Taille"),
    words: {
      small: say("klein", "small", "petite"),
      medium: say("middelgroot", "medium", "moyenne"),
      large: say("groot", "large", "grande"),
    },
  },
  consultationBody: {
    title: say("Overlegorgaan", "Consultation body", "Organe de concertation"),
    words: {
      worksCouncil: say("ondernemingsraad", "works council", "conseil d'entreprise"),
      unionDelegation: say("vakbondsafvaardiging", "union delegation", "délégation syndicale"),
      safetyCommittee: say("VGWM-commissie", "health and safety committee", "CPPT", "CPBW"),
      staffRepresentation: say("personeelsvertegenwoordiging", "staff representation", "représentation du personnel"),
      none: say("geen", "none", "aucun"),
    },
  },
  languageVariant: {
    title: say("Taal", "Language", "Langue"),
    words: {
      "nl-NL": say("Nederlands (Nederland)", "Dutch (Netherlands)", "néerlandais (Pays-Bas)"),
      "nl-BE": say("Nederlands (België)", "Dutch (Belgium)", "néerlandais (Belgique)"),
      fr: say("Frans", "French", "français"),
      en: say("Engels", "English", "anglais"),
    },
  },
  visionCategory: {
    title: say("Soort vraag", "Kind of question", "Type de question"),
    words: {
      why: say("waarom", "why", "pourquoi"),
      how: say("hoe", "how", "comment"),
      fit: say("passend", "fit", "adéquation"),
    },
  },
  surveyGroup: {
    title: say("Groep (cultuurscan)", "Group (culture scan)", "Groupe (enquête)"),
    words: {
      board: say("directie", "board", "direction"),
      managers: say("leidinggevenden", "managers", "responsables"),
      staff: say("medewerkers", "staff", "collaborateurs"),
    },
  },
  stakeholderGroup: {
    title: say("Groep", "Group", "Groupe"),
    words: {
      board: say("directie", "board", "direction"),
      hr: say("HR", "HR", "RH"),
      managers: say("leidinggevenden", "managers", "responsables"),
      staff: say("medewerkers", "staff", "collaborateurs"),
      worksCouncil: say("ondernemingsraad of vakbond", "works council or union", "conseil d'entreprise ou syndicat"),
      customers: say("klanten", "customers", "clients"),
      finance: say("financiën", "finance", "finances"),
      sectorFund: say("O&O-fonds", "sector fund", "fonds sectoriel", "sectorfonds"),
      partner: say("partner", "partner", "partenaire"),
    },
  },
  communicationChannel: {
    title: say("Communicatiekanaal", "Communication channel", "Canal de communication"),
    words: {
      intranet: say("intranet", "intranet", "intranet"),
      teams: say("Teams", "Teams", "Teams"),
      mail: say("e-mail", "email", "e-mail"),
      teamMeeting: say("teamoverleg", "team meeting", "réunion d'équipe"),
      board: say("via de directie", "through the board", "par la direction"),
      worksCouncil: say("via de ondernemingsraad", "through the works council", "par le conseil d'entreprise"),
      event: say("bijeenkomst", "event", "événement"),
    },
  },
  communicationStatus: {
    title: say("Status communicatie", "Communication status", "Statut de communication"),
    words: {
      planned: say("gepland", "planned", "prévu"),
      sent: say("verstuurd", "sent", "envoyé"),
      cancelled: say("vervallen", "cancelled", "annulé"),
    },
  },
  targetFilter: {
    title: say("Doelgroep op", "Target group by", "Groupe cible par"),
    words: {
      everyone: say("iedereen", "everyone", "tout le monde"),
      department: say("afdeling", "department", "service"),
      jobTitle: say("functie", "job title", "fonction"),
      riskGroup: say("kwetsbare groep", "risk group", "groupe à risque", "kansengroep"),
    },
  },
  interviewGroup: {
    title: say("Gespreksgroep", "Interview group", "Groupe d'entretien"),
    words: {
      board: say("directie", "board", "direction"),
      managers: say("leidinggevenden", "managers", "responsables"),
      staff: say("medewerkers", "staff", "collaborateurs"),
      worksCouncil: say("ondernemingsraad of vakbond", "works council or union", "conseil d'entreprise ou syndicat"),
      customers: say("klanten", "customers", "clients"),
    },
  },
  gender: {
    title: say("Geslacht", "Gender", "Sexe"),
    words: { M: say("M", "M", "M"), V: say("V", "F", "F"), X: say("X", "X", "X") },
  },
  statute: {
    title: say("Statuut", "Statute", "Statut"),
    words: {
      worker: say("arbeider", "blue-collar", "ouvrier"),
      employee: say("bediende", "white-collar", "employé"),
      temporary: say("uitzendkracht", "temporary", "intérimaire"),
    },
  },
  riskGroup: {
    title: say("Kwetsbare groep", "Risk group", "Groupe à risque", "Kansengroep"),
    words: {
      over50: say("50-plus", "over 50", "plus de 50 ans"),
      disability: say("arbeidsbeperking", "disability", "handicap"),
      foreignOrigin: say("buitenlandse herkomst", "foreign origin", "origine étrangère"),
      lowSkilled: say("praktisch opgeleid", "low-skilled", "peu qualifié", "kortgeschoold"),
      youngUnder26: say("jonger dan 26", "under 26", "moins de 26 ans"),
    },
  },
  department: { title: say("Afdeling", "Department", "Service"), words: {} },
  jobTitle: { title: say("Functie", "Job title", "Fonction"), words: {} },
  costCentre: { title: say("Kostenplaats", "Cost centre", "Centre de coûts"), words: {} },
  raci: {
    title: say("Rol in taak", "Role in task", "Rôle dans la tâche"),
    words: {
      R: say("R", "R", "R"),
      A: say("A", "A", "A"),
      AR: say("AR", "AR", "AR"),
      C: say("C", "C", "C"),
      I: say("I", "I", "I"),
    },
  },
};
