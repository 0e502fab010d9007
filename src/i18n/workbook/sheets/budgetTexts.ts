import type { SheetWording } from "../sheetWording";
import { say } from "../wording";
import { budgetBlockTexts } from "./budgetBlockTexts";
import { subsidiesTexts } from "./subsidiesTexts";

export const budgetTexts: SheetWording<"budget"> = {
  name: say("Begroting", "Budget", "Budget"),
  title: say("Begroting en realisatie", "Budget and actuals", "Budget et réalisé"),
  explanation: say(
    "Elke regel wordt één keer op centen afgerond; totalen zijn sommen van regels.",
    "Every line is rounded to cents once; totals are sums of lines.",
    "Chaque ligne est arrondie au centime une seule fois ; les totaux sont des sommes de lignes.",
  ),
  tables: {
    budgetLines: {
      title: say("Begrotingsregels", "Budget lines", "Lignes de budget"),
      headers: {
        trainingId: say("Opleiding-ID", "Training ID", "ID formation"),
        trainingTitle: say("Opleiding", "Training", "Formation"),
        cluster: say("Cluster", "Cluster", "Groupe de priorité"),
        costType: say("Kostensoort", "Cost type", "Type de coût"),
        costGroup: say("Groep kosten", "Cost group", "Groupe de coûts"),
        description: say("Omschrijving", "Description", "Description"),
        quantity: say("Aantal", "Quantity", "Quantité"),
        unit: say("Eenheid", "Unit", "Unité"),
        unitPrice: say("Eenheidsprijs", "Unit price", "Prix unitaire"),
        vatRate: say("Btw %", "VAT %", "TVA %"),
        month: say("Maand", "Month", "Mois"),
        department: say("Afdeling", "Department", "Service"),
        countedDepartment: say("Afdeling die meetelt", "Department that counts", "Service pris en compte"),
        costCentre: say("Kostenplaats", "Cost centre", "Centre de coûts"),
        scenario: say("Scenario", "Scenario", "Scénario"),
        status: say("Status", "Status", "Statut"),
        quoteId: say("Offerte-ID", "Quote ID", "ID devis"),
        counts: say("Telt mee?", "Counts?", "Compte ?"),
        directAmount: say("Bedrag zonder opslagen", "Amount without surcharges", "Montant sans majorations"),
        amount: say("Bedrag", "Amount", "Montant"),
        countedAmount: say("Bedrag dat meetelt", "Amount that counts", "Montant pris en compte"),
      },
      help: {
        quantity: say(
          "Bij eenheid 'procent': het percentage van de directe kosten, bijvoorbeeld 8.",
          "With the unit 'percent': the percentage of the direct costs, such as 8.",
          "Avec l'unité « pour cent » : le pourcentage des coûts directs, par exemple 8.",
        ),
        month: say(
          "De eerste dag van de maand, bijvoorbeeld 2027-03-01.",
          "The first day of the month, such as 2027-03-01.",
          "Le premier jour du mois, par exemple 2027-03-01.",
        ),
        department: say(
          "Leeg: de afdeling van de opleiding telt.",
          "Empty: the department of the training counts.",
          "Vide : le service de la formation compte.",
        ),
        scenario: say(
          "Leeg: telt in elk scenario mee.",
          "Empty: counts in every scenario.",
          "Vide : compte dans chaque scénario.",
        ),
        costType: say(
          "Een subsidie hoort in de tabel Subsidies. Een regel 'subsidie' telt alleen voor een opleiding die daar niet staat.",
          "A subsidy belongs in the table Subsidies. A line 'subsidy' counts only for a training that is not there.",
          "Une subvention va dans la table Subsidies. Une ligne « subvention » ne compte que si la formation n'y figure pas.",
        ),
        status: say(
          "Voor wie nakijkt. Een afgewezen regel telt niet mee; zet de reden bij Opmerking.",
          "For the reviewer. A rejected line does not count; put the reason in the remark.",
          "Pour le relecteur. Une ligne refusée ne compte pas ; indiquez la raison dans la remarque.",
        ),
        counts: say(
          "Of de regel meetelt in het plan, en anders waarom niet.",
          "Whether the line counts in the plan, and if not, why.",
          "Si la ligne compte dans le plan, et sinon pourquoi.",
        ),
      },
      labels: {
        rejected: say("nee: afgewezen", "no: rejected", "non : refusée"),
        inSubsidies: say("nee: zie Subsidies", "no: see Subsidies", "non : voir Subsidies"),
        otherScenario: say("nee: ander scenario", "no: other scenario", "non : autre scénario"),
      },
    },
    budgetFrames: {
      title: say("Budgetkader", "Budget frame", "Cadre budgétaire"),
      headers: {
        department: say("Afdeling", "Department", "Service"),
        cluster: say("Cluster", "Cluster", "Groupe de priorité"),
        costCentre: say("Kostenplaats", "Cost centre", "Centre de coûts"),
        granted: say("Toegekend", "Granted", "Alloué"),
        limit: say("Soort grens", "Kind of limit", "Type de limite"),
        minimumShare: say("Minimaal aandeel", "Minimum share", "Part minimale"),
        status: say("Status", "Status", "Statut"),
        planned: say("Gepland", "Planned", "Prévu"),
        committed: say("Vastgelegd", "Committed", "Engagé"),
        realised: say("Gerealiseerd", "Realised", "Réalisé"),
        available: say("Beschikbaar", "Available", "Disponible"),
        stillPlanned: say("Nog gepland", "Still planned", "Encore prévu"),
        forecast: say("Prognose", "Forecast", "Prévision"),
        deviation: say("Afwijking", "Variance", "Écart"),
      },
      help: {
        department: say("Leeg: alle afdelingen.", "Empty: all departments.", "Vide : tous les services."),
        cluster: say("Leeg: alle clusters.", "Empty: all clusters.", "Vide : tous les groupes."),
        costCentre: say("Leeg: alle kostenplaatsen.", "Empty: all cost centres.", "Vide : tous les centres de coûts."),
      },
    },
    subsidies: subsidiesTexts,
    expenses: {
      title: say("Realisatie", "Actuals", "Réalisé"),
      headers: {
        date: say("Datum", "Date", "Date"),
        costType: say("Kostensoort", "Cost type", "Type de coût"),
        trainingId: say("Opleiding-ID", "Training ID", "ID formation"),
        trainingTitle: say("Opleiding", "Training", "Formation"),
        cluster: say("Cluster", "Cluster", "Groupe de priorité"),
        supplierId: say("Leverancier-ID", "Supplier ID", "ID prestataire"),
        supplierName: say("Leverancier", "Supplier", "Prestataire", "Opleidingsverstrekker"),
        contractId: say("Contract-ID", "Contract ID", "ID contrat"),
        amount: say("Bedrag", "Amount", "Montant"),
        listPrice: say("Lijstprijs", "List price", "Prix catalogue"),
        participants: say("Deelnemers", "Participants", "Participants"),
        status: say("Status", "Status", "Statut"),
        orderedBy: say("Besteld door", "Ordered by", "Commandé par"),
        department: say("Afdeling", "Department", "Service"),
        countedDepartment: say("Afdeling die meetelt", "Department that counts", "Service pris en compte"),
        costCentre: say("Kostenplaats", "Cost centre", "Centre de coûts"),
        invoice: say("Factuur", "Invoice", "Facture"),
      },
    },
    scenarios: {
      title: say("Scenario's", "Scenarios", "Scénarios"),
      headers: {
        scenario: say("Scenario", "Scenario", "Scénario"),
        description: say("Omschrijving", "Description", "Description"),
        active: say("Actief?", "Active?", "Actif ?"),
        total: say("Totaal", "Total", "Total"),
      },
      help: {
        active: say(
          "Kies ja bij precies één scenario. Nergens ja: het voorstel telt.",
          "Choose yes for exactly one scenario. None: the proposal counts.",
          "Choisissez oui pour un seul scénario. Aucun : la proposition compte.",
        ),
        total: say(
          "Regels van dit scenario en regels zonder scenario, na subsidies.",
          "Lines of this scenario and lines without one, after subsidies.",
          "Lignes de ce scénario et lignes sans scénario, après subventions.",
        ),
      },
    },
  },
  blocks: budgetBlockTexts,
};
