import type { SheetWording } from "../sheetWording";
import { say } from "../wording";

export const subsidiesTexts: SheetWording<"budget">["tables"]["subsidies"] = {
  title: say("Subsidies", "Subsidies", "Subventions"),
  headers: {
    name: say("Naam", "Name", "Nom"),
    kind: say("Soort", "Kind", "Type"),
    trainingId: say("Opleiding-ID", "Training ID", "ID formation"),
    trainingTitle: say("Opleiding", "Training", "Formation"),
    cluster: say("Cluster", "Cluster", "Groupe de priorité"),
    countedDepartment: say("Afdeling die meetelt", "Department that counts", "Service pris en compte"),
    employeeId: say("Medewerker-ID", "Employee ID", "ID collaborateur"),
    theme: say("Thema", "Theme", "Thème"),
    base: say("Basisbedrag", "Base amount", "Montant de base"),
    rate: say("Percentage", "Rate", "Taux"),
    ceiling: say("Plafond", "Ceiling", "Plafond"),
    hours: say("Uren", "Hours", "Heures"),
    date: say("Datum", "Date", "Date"),
    requestBefore: say("Aanvragen vóór", "Request before", "À demander avant le"),
    requestedOn: say("Aangevraagd op", "Requested on", "Demandé le"),
    granted: say("Toegekend", "Granted", "Alloué"),
    expected: say("Verwacht", "Expected", "Attendu"),
    status: say("Status", "Status", "Statut"),
    countedRate: say("Percentage dat geldt", "Rate that applies", "Taux applicable"),
    claim: say("Bedrag vóór jaarplafond", "Amount before the yearly ceiling", "Montant avant plafond annuel"),
    order: say("Volgorde", "Order", "Ordre"),
  },
  help: {
    rate: say(
      "Leeg bij kmo-portefeuille, opleidingsverlof en SLIM: de wettelijke regel telt.",
      "Empty for the kmo-portefeuille, training leave and SLIM: the legal rule counts.",
      "Vide pour la kmo-portefeuille, le congé de formation et SLIM : la règle légale compte.",
    ),
    employeeId: say(
      "Bij opleidingsverlof: wie het opneemt. Zijn of haar deeltijd bepaalt het maximum aan uren.",
      "For training leave: who takes it. Their working time sets the maximum of hours.",
      "Pour le congé de formation : qui le prend. Son temps de travail fixe le maximum d'heures.",
    ),
    hours: say(
      "Bij opleidingsverlof: de uren van deze persoon. Leeg: de duur van de opleiding.",
      "For training leave: the hours of this person. Empty: the duration of the training.",
      "Pour le congé de formation : les heures de cette personne. Vide : la durée de la formation.",
    ),
    expected: say(
      "Gaat van de netto kosten van het plan en van de opleiding af, ook als er nog niets is toegekend.",
      "Is taken off the net cost of the plan and of the training, also while nothing is granted yet.",
      "Est déduit du coût net du plan et de la formation, même si rien n'est encore accordé.",
    ),
    ceiling: say(
      "Plafond van deze aanvraag. Het jaarplafond van de kmo-portefeuille staat bij de wettelijke parameters.",
      "Ceiling of this request. The yearly ceiling of the kmo-portefeuille is a legal parameter.",
      "Plafond de cette demande. Le plafond annuel de la kmo-portefeuille figure dans les paramètres légaux.",
    ),
  },
};
