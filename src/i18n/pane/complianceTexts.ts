import type { Texts } from "../language";

const nl = {
  intro: "Wat de wet van dit plan vraagt, en hoever u staat. Informatie, geen juridisch advies.",
  checkTitle: "Opleidingsplan: tien onderdelen",
  accountsTitle: (year: number | null) => (year === null ? "Opleidingsrecht" : `Opleidingsrecht ${year}`),
  accountsOf: (people: number) => (people === 1 ? "Voor 1 medewerker samen:" : `Voor ${people} medewerkers samen:`),
  accountParts: { carriedIn: "Overgedragen", right: "Recht dit jaar", taken: "Gevolgd", balance: "Saldo" },
  days: (count: string) => `${count} dagen`,
  noAccounts: "Nog geen rekeningen: vul op Start de VTE per kwartaal in en op Personeel de tewerkstelling.",
  recordHint:
    "Vastleggen schrijft per medewerker recht, gevolgde dagen en saldo in het blad Naleving. Volgend jaar begint daarmee. U kunt het terugdraaien.",
  recordBalances: (rows: number) =>
    rows === 1 ? "Jaarsaldo vastleggen (1 rij)" : `Jaarsaldo vastleggen (${rows} rijen)`,
  balancesRecorded: "Het jaarsaldo staat in Opleidingsrecht.",
  allRecorded: "Het jaarsaldo is vastgelegd.",
  wkrTitle: "Werkkostenregeling",
  wkrParts: {
    targetedExemption: "Gericht vrijgesteld",
    freeSpace: "Vrije ruimte",
    wage: "Loon",
    unclassified: "Nog zonder klasse",
  },
  wkrMissing: "Kies in Deelnames een klasse voor de kosten die er nog geen hebben.",
  transitionTitle: "Transitiekosten",
  transitionSum: (allowed: string, asked: string) => `${allowed} van ${asked} mag van de transitievergoeding af.`,
  transitionUnknown: "Vul bij de deelnames de cursuskosten in: nu staat er geen bedrag.",
  refusals: {
    noConsent: "Geen schriftelijke toestemming",
    consentAfterCost: "Toestemming na de eerste dag",
    notWritten: "Toestemming niet op papier",
    ownFunction: "Opleiding voor de eigen functie",
    wage: "Loon telt niet",
    tooLongAgo: "Meer dan 5 jaar vóór het einde van het dienstverband",
  },
};

/** Texts of the view about what the law asks. */
export const complianceTexts: Texts<typeof nl> = {
  nl,
  nlBE: {},
  en: {
    intro: "What the law asks of this plan, and how far you are. Information, not legal advice.",
    checkTitle: "Training plan: ten parts",
    accountsTitle: (year) => (year === null ? "Training right" : `Training right ${year}`),
    accountsOf: (people) => (people === 1 ? "For 1 employee:" : `For ${people} employees together:`),
    accountParts: { carriedIn: "Carried over", right: "Right this year", taken: "Followed", balance: "Balance" },
    days: (count) => `${count} days`,
    noAccounts: "No accounts yet: enter the FTE per quarter on Start and the working time on Staff.",
    recordHint:
      "Recording writes the right, the days followed and the balance of each employee in the sheet Compliance. Next year starts from it. You can undo it.",
    recordBalances: (rows) => (rows === 1 ? "Record year balance (1 row)" : `Record year balance (${rows} rows)`),
    balancesRecorded: "The year balance is in Training right.",
    allRecorded: "The year balance is recorded.",
    wkrTitle: "Work-related costs scheme",
    wkrParts: {
      targetedExemption: "Targeted exemption",
      freeSpace: "Free space",
      wage: "Wage",
      unclassified: "Without class yet",
    },
    wkrMissing: "Choose a class in Enrolments for the costs that have none yet.",
    transitionTitle: "Transition costs",
    transitionSum: (allowed, asked) => `${allowed} of ${asked} may be deducted from the transition payment.`,
    transitionUnknown: "Enter the course costs with the enrolments: there is no amount yet.",
    refusals: {
      noConsent: "No written consent",
      consentAfterCost: "Consent after the first day",
      notWritten: "Consent not in writing",
      ownFunction: "Training for the own job",
      wage: "Wages do not count",
      tooLongAgo: "Over 5 years before the end of employment",
    },
  },
  fr: {
    intro: "Ce que la loi demande à ce plan, et où vous en êtes. Information, et non avis juridique.",
    checkTitle: "Plan de formation : dix éléments",
    accountsTitle: (year) => (year === null ? "Droit à la formation" : `Droit à la formation ${year}`),
    accountsOf: (people) => (people === 1 ? "Pour 1 collaborateur :" : `Pour ${people} collaborateurs ensemble :`),
    accountParts: { carriedIn: "Reporté", right: "Droit cette année", taken: "Suivi", balance: "Solde" },
    days: (count) => `${count} jours`,
    noAccounts: "Pas encore de comptes : indiquez les ETP par trimestre (Départ) et le temps de travail (Personnel).",
    recordHint:
      "Fixer écrit le droit, les jours suivis et le solde de chacun dans la feuille Conformité. L’année suivante part de là. Vous pouvez l’annuler.",
    recordBalances: (rows) =>
      rows === 1 ? "Fixer le solde annuel (1 ligne)" : `Fixer le solde annuel (${rows} lignes)`,
    balancesRecorded: "Le solde annuel est dans Droit à la formation.",
    allRecorded: "Le solde annuel est fixé.",
    wkrTitle: "Régime WKR (Pays-Bas)",
    wkrParts: {
      targetedExemption: "Exonération ciblée",
      freeSpace: "Marge libre",
      wage: "Salaire",
      unclassified: "Encore sans classe",
    },
    wkrMissing: "Choisissez dans Participations une classe pour les coûts qui n’en ont pas.",
    transitionTitle: "Coûts de transition",
    transitionSum: (allowed, asked) => `${allowed} sur ${asked} peuvent être déduits de l’indemnité de transition.`,
    transitionUnknown: "Saisissez les frais de cours des inscriptions : il n’y a pas encore de montant.",
    refusals: {
      noConsent: "Pas d’accord écrit",
      consentAfterCost: "Accord après le premier jour",
      notWritten: "Accord non écrit",
      ownFunction: "Formation pour la propre fonction",
      wage: "Le salaire ne compte pas",
      tooLongAgo: "Plus de 5 ans avant la fin du contrat",
    },
  },
};
