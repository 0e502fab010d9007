import { choiceLists, type ChoiceListKey } from "../../domain/plan/choiceLists";
import { plainHeader } from "./plainHeader";

/** Words of other systems for our choices, in Dutch, French and English, written as plain headers. */
const words: Readonly<Partial<Record<ChoiceListKey, Readonly<Record<string, readonly string[]>>>>> = {
  gender: {
    M: ["m", "man", "male", "mannelijk", "homme", "h", "masculin"],
    V: ["v", "vrouw", "female", "vrouwelijk", "f", "femme", "feminin", "w", "woman"],
    X: ["x", "anders", "other", "autre", "nonbinary", "nonbinair", "nonbinaire"],
  },
  statute: {
    worker: ["arbeider", "worker", "bluecollar", "ouvrier", "ouvriere"],
    employee: ["bediende", "employee", "whitecollar", "employe", "employee"],
    temporary: ["uitzend", "uitzendkracht", "interim", "temporary", "temp", "agency", "interimaire"],
  },
  enrolmentStatus: {
    proposed: ["voorgesteld", "proposed", "propose", "gereserveerd", "reserved"],
    enrolled: ["ingeschreven", "enrolled", "registered", "inscrit", "gepland", "planned"],
    waitingList: ["wachtlijst", "waitinglist", "waitlisted", "listedattente"],
    present: [
      "aanwezig",
      "present",
      "gevolgd",
      "voltooid",
      "completed",
      "attended",
      "suivi",
      "suivie",
      "termine",
      "terminee",
      "deelgenomen",
    ],
    absent: ["afwezig", "absent", "nietgevolgd", "noshow", "nietgekomen", "nonsuivi", "nonsuivie"],
    passed: ["geslaagd", "passed", "behaald", "reussi", "reussie", "certified"],
    cancelled: ["geannuleerd", "cancelled", "canceled", "annule", "annulee", "uitgeschreven"],
  },
  delivery: {
    internal: ["intern", "internal", "interne"],
    external: ["extern", "external", "externe"],
  },
  formality: {
    formal: ["formeel", "formal", "formel", "formelle"],
    informal: ["informeel", "informal", "informel", "informelle", "minderformeel"],
    initial: ["initieel", "initial", "initiele", "initiale"],
  },
  needLevel: {
    individual: ["individu", "individueel", "individual", "individuel", "persoonlijk"],
    team: ["team", "afdeling", "equipe", "ploeg", "department"],
    organisation: ["organisatie", "organisation", "organization", "bedrijf", "company", "entreprise"],
  },
  needStatus: {
    new: ["nieuw", "new", "nouveau", "open"],
    tested: ["getoetst", "tested", "teste"],
    included: ["opgenomen", "included", "goedgekeurd", "approved", "repris", "approuve"],
    postponed: ["uitgesteld", "postponed", "reporte"],
    rejected: ["afgewezen", "geweigerd", "rejected", "refuse"],
    otherSolution: ["andereoplossing", "othersolution", "autresolution"],
  },
  stakeholderGroup: {
    board: ["directie", "board", "management", "direction"],
    hr: ["hr", "personeelsdienst", "ressourceshumaines", "rh", "humanresources"],
    managers: ["leidinggevende", "leidinggevenden", "manager", "managers", "responsable", "teamleider"],
    staff: ["medewerker", "medewerkers", "werkvloer", "werknemer", "staff", "employee", "collaborateur"],
    worksCouncil: ["or", "ondernemingsraad", "vakbond", "workscouncil", "ce"],
    customers: ["klant", "klanten", "customer", "customers", "client", "clients"],
    finance: ["finance", "financien", "financiele", "finances"],
  },
};

/**
 * The choice that a word from a file stands for. A list that users may extend takes any word as it is; of a closed list `null` says that
 * the word is not known and has to be asked about.
 */
export function choiceFromWord(list: ChoiceListKey, text: string): string | null {
  const known = choicesByWord.get(list) ?? wordsOf(list);
  choicesByWord.set(list, known);
  return known.get(plainHeader(text)) ?? (choiceLists[list].open ? text : null);
}

const choicesByWord = new Map<ChoiceListKey, ReadonlyMap<string, string>>();

function wordsOf(list: ChoiceListKey): ReadonlyMap<string, string> {
  const synonyms = Object.entries(words[list] ?? {}).flatMap(([key, known]) =>
    known.map((word) => [word, key] as const),
  );
  const keys = choiceLists[list].keys.map((key: string) => [plainHeader(key), key] as const);
  return new Map([...synonyms, ...keys]);
}
