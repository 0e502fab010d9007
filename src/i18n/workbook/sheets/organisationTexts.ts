import type { organisationTable } from "../../../blueprint/sheets/startSheet";
import type { TableWording } from "../sheetWording";
import { say } from "../wording";

export const organisationTexts: TableWording<"organisation", typeof organisationTable> = {
  title: say("Organisatie en instellingen", "Organisation and settings", "Organisation et réglages"),
  headers: {
    name: say("Naam van de organisatie", "Name of the organisation", "Nom de l'organisation"),
    country: say("Land", "Country", "Pays"),
    planType: say("Soort plan", "Kind of plan", "Type de plan"),
    department: say("Afdeling", "Department", "Service"),
    planYear: say("Planjaar", "Plan year", "Année du plan"),
    termFrom: say("Looptijd van", "Term from", "Durée de"),
    termTo: say("Looptijd tot en met", "Term through", "Durée jusqu'à"),
    referenceDate: say("Peildatum", "Reference date", "Date de référence"),
    jointCommittee: say("Paritair comité", "Joint committee", "Commission paritaire"),
    collectiveAgreement: say("Cao", "Collective agreement", "CCT"),
    sector: say("Sector", "Sector", "Secteur"),
    size: say("Grootte", "Size", "Taille"),
    consultationBody: say("Overlegorgaan", "Consultation body", "Organe de concertation"),
    fteQuarter4: say(
      "Fte vierde kwartaal, twee jaar terug",
      "FTE Q4, two years ago",
      "ETP T4, il y a deux ans",
      "VTE vierde kwartaal, twee jaar terug",
    ),
    fteQuarter1: say(
      "Fte eerste kwartaal, vorig jaar",
      "FTE Q1, last year",
      "ETP T1, l'an dernier",
      "VTE eerste kwartaal, vorig jaar",
    ),
    fteQuarter2: say(
      "Fte tweede kwartaal, vorig jaar",
      "FTE Q2, last year",
      "ETP T2, l'an dernier",
      "VTE tweede kwartaal, vorig jaar",
    ),
    fteQuarter3: say(
      "Fte derde kwartaal, vorig jaar",
      "FTE Q3, last year",
      "ETP T3, l'an dernier",
      "VTE derde kwartaal, vorig jaar",
    ),
    headcount: say("Aantal medewerkers", "Headcount", "Nombre de personnes"),
    payroll: say("Loonsom per jaar", "Yearly payroll", "Masse salariale annuelle", "Loonmassa per jaar"),
    hoursPerDay: say("Uren per dag", "Hours a day", "Heures par jour"),
    vatDeductible: say("Aftrekbare btw", "Deductible VAT", "TVA déductible"),
    financialYearStart: say(
      "Boekjaar begint in maand",
      "Financial year starts in month",
      "L'exercice commence au mois",
    ),
    budgetGranted: say("Toegekend budget", "Granted budget", "Budget alloué"),
    budgetLimit: say("Soort grens", "Kind of limit", "Type de limite"),
    budgetStatus: say("Status van het budget", "Budget status", "Statut du budget"),
    budgetApprovedBy: say("Goedgekeurd door", "Approved by", "Approuvé par"),
    budgetApprovedOn: say("Goedgekeurd op", "Approved on", "Approuvé le"),
    cutOffMode: say(
      "Hoe de budgetgrens telt",
      "How the cut-off line counts",
      "Mode de la ligne de coupe",
      "Hoe de snijlijn telt",
    ),
    clusterTiers: say(
      "Clusters na elkaar (b, a, c, d)",
      "Clusters one after the other (b, a, c, d)",
      "Groupes l'un après l'autre (b, a, c, d)",
    ),
    teamAbsenceLimit: say("Hoogste afwezigheid per team", "Highest absence per team", "Absence maximale par équipe"),
    latestHomeTime: say("Uiterlijk thuis om", "Home by", "Retour au plus tard à"),
    trainingHoursPerMonthLimit: say(
      "Hoogste aantal opleidingsuren per maand",
      "Most training hours a month",
      "Heures de formation maximales par mois",
    ),
    quoteLimit: say("Offertes vergelijken vanaf", "Compare quotes from", "Comparer des devis à partir de"),
    vovCounts: say(
      "Vlaams opleidingsverlof telt mee",
      "Flemish training leave counts",
      "Le congé-éducation flamand compte",
    ),
    balanceNoticeSentOn: say("Saldo gemeld op", "Balance communicated on", "Solde communiqué le"),
    worksCouncilConsentOn: say(
      "Instemming ondernemingsraad op",
      "Works council consent on",
      "Accord du conseil d'entreprise le",
    ),
  },
  help: {
    planType: say(
      "Eén plan voor de hele organisatie of voor één afdeling.",
      "One plan for the whole organisation or for one department.",
      "Un plan pour toute l'organisation ou pour un service.",
    ),
    department: say(
      "Alleen invullen bij een afdelingsplan.",
      "Only for a department plan.",
      "Seulement pour un plan de service.",
    ),
    termFrom: say(
      "Een strategisch plan loopt meestal drie tot vijf jaar.",
      "A strategic plan usually runs three to five years.",
      "Un plan stratégique dure en général de trois à cinq ans.",
    ),
    referenceDate: say(
      "De dag waarop termijnen en attesten worden beoordeeld. Pas hem aan als u het plan bijwerkt.",
      "The day on which deadlines and certificates are judged. Change it when you update the plan.",
      "Le jour où l'on évalue délais et attestations. Adaptez-la quand vous mettez le plan à jour.",
    ),
    fteQuarter4: say(
      "Voor de drempel van het individuele opleidingsrecht in België.",
      "For the threshold of the individual training right in Belgium.",
      "Pour le seuil du droit individuel à la formation en Belgique.",
    ),
    vatDeductible: say(
      "Deel van de btw dat u terugkrijgt: 0 % tot 100 %.",
      "Share of the VAT you get back: 0 % to 100 %.",
      "Part de la TVA récupérée : de 0 % à 100 %.",
    ),
    budgetLimit: say(
      "Restrictief: het plan mag er niet boven. Indicatief: u krijgt alleen een melding.",
      "Restrictive: the plan may not exceed it. Indicative: you only get a notice.",
      "Restrictif : le plan ne peut pas le dépasser. Indicatif : simple signalement.",
    ),
    cutOffMode: say(
      "Strikt stopt bij de eerste opleiding die niet past; vul aan gaat verder; beste waarde zoekt de hoogste score.",
      "Strict stops at the first training that does not fit; fill goes on; best value looks for the highest score.",
      "Strict s'arrête à la première formation qui dépasse ; compléter continue ; meilleure valeur cherche le meilleur score.",
    ),
    trainingHoursPerMonthLimit: say("Per persoon.", "Per person.", "Par personne."),
    quoteLimit: say(
      "Boven dit bedrag vraagt u minstens twee offertes.",
      "Above this amount you ask for at least two quotes.",
      "Au-delà de ce montant, demandez au moins deux devis.",
    ),
    vovCounts: say(
      "Nee: uren met Vlaams opleidingsverlof verbruiken het individuele opleidingsrecht niet. Bronnen spreken elkaar tegen; vraag het na.",
      "No: hours of Flemish training leave do not use up the individual training right. Sources differ; ask.",
      "Non : les heures de congé-éducation flamand n'entament pas le droit individuel à la formation. Les sources divergent ; renseignez-vous.",
    ),
  },
};
