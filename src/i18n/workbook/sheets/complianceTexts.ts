import type { SheetWording } from "../sheetWording";
import { say } from "../wording";
import { complianceBlockTexts } from "./complianceBlockTexts";
import { dutchBlockTexts } from "./dutchBlockTexts";
import { planCheckTexts } from "./planCheckTexts";

export const complianceTexts: SheetWording<"compliance"> = {
  name: say("Naleving", "Compliance", "Conformité"),
  title: say(
    "Wettelijke eisen en opleidingsrecht",
    "Legal requirements and training right",
    "Exigences légales et droit à la formation",
  ),
  explanation: say(
    "Informatie, geen juridisch advies: kijk de bronnen na voor u een besluit neemt.",
    "Information, not legal advice: check the sources before you decide.",
    "Information, et non avis juridique : vérifiez les sources avant de décider.",
  ),
  tables: {
    requirements: {
      title: say("Eisen", "Requirements", "Exigences"),
      headers: {
        requirement: say("Eis", "Requirement", "Exigence"),
        country: say("Land", "Country", "Pays"),
        source: say("Bron", "Source", "Source"),
        due: say("Vóór", "Before", "Avant le"),
        daysLeft: say("Dagen te gaan", "Days left", "Jours restants"),
        status: say("Status", "Status", "Statut"),
        evidence: say("Bewijs", "Evidence", "Preuve"),
      },
    },
    trainingRights: {
      title: say(
        "Opleidingsrecht in dagen",
        "Training right in days",
        "Droit à la formation en jours",
        "Individueel opleidingsrecht in dagen",
      ),
      headers: {
        employeeId: say("Medewerker-ID", "Employee ID", "ID collaborateur"),
        employeeName: say("Medewerker", "Employee", "Collaborateur"),
        year: say("Jaar", "Year", "Année"),
        right: say("Recht", "Right", "Droit"),
        taken: say("Opgenomen", "Taken", "Pris"),
        carriedIn: say("Overgedragen", "Carried over", "Reporté"),
        balance: say("Saldo", "Balance", "Solde"),
        informedOn: say("Gemeld op", "Informed on", "Informé le"),
      },
    },
  },
  blocks: {
    participation: {
      title: say("Medewerkers in opleiding", "Employees in training", "Collaborateurs en formation"),
      labels: {
        referenceFte: say(
          "Gemiddeld aantal fte (referteperiode)",
          "Average FTE (reference period)",
          "ETP moyens (période de référence)",
          "Gemiddeld aantal VTE (referteperiode)",
        ),
        headcount: say("Medewerkers in dienst", "Employees in service", "Collaborateurs en service"),
        women: say("Waarvan vrouwen", "Of whom women", "Dont femmes"),
        participants: say(
          "Met minstens één inschrijving",
          "With at least one enrolment",
          "Avec au moins une inscription",
        ),
        participationShare: say("Deelname", "Participation", "Participation"),
      },
    },
    planCheck: planCheckTexts,
    ...complianceBlockTexts,
    ...dutchBlockTexts,
  },
};
