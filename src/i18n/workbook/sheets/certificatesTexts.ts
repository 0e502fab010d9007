import type { SheetWording } from "../sheetWording";
import { say } from "../wording";

export const certificatesTexts: SheetWording<"certificates"> = {
  name: say("Attesten", "Certificates", "Attestations"),
  title: say(
    "Certificaten en geldigheid",
    "Certificates and validity",
    "Attestations et validité",
    "Attesten en geldigheid",
  ),
  explanation: say(
    "Geldig tot en met de laatste dag; zonder termijn verloopt een certificaat niet.",
    "Valid through the last day; without a term a certificate does not expire.",
    "Valable jusqu'au dernier jour inclus ; sans terme, une attestation n'expire pas.",
    "Geldig tot en met de laatste dag; zonder termijn verloopt een attest niet.",
  ),
  tables: {
    certificates: {
      title: say("Certificaten", "Certificates", "Attestations", "Attesten"),
      headers: {
        employeeId: say("Medewerker-ID", "Employee ID", "ID collaborateur"),
        employeeName: say("Medewerker", "Employee", "Collaborateur"),
        name: say("Certificaat", "Certificate", "Attestation", "Attest"),
        trainingId: say("Opleiding-ID", "Training ID", "ID formation"),
        obtainedOn: say("Behaald op", "Obtained on", "Obtenu le"),
        validityMonths: say("Geldig in maanden", "Valid in months", "Validité en mois"),
        validUntil: say("Geldig tot (zelf ingevuld)", "Valid until (entered)", "Valable jusqu'au (saisi)"),
        validThrough: say("Geldig tot en met", "Valid through", "Valable jusqu'au"),
        isValid: say("Geldig?", "Valid?", "Valable ?"),
        state: say("Stand", "State", "État"),
        requiredForJob: say("Vereist voor functie?", "Required for the job?", "Requis pour la fonction ?"),
        evidence: say("Bewijs", "Evidence", "Preuve"),
      },
      labels: {
        noTerm: say("Verloopt niet", "Does not expire", "N'expire pas"),
        expired: say("Vervallen", "Expired", "Expirée"),
        soon: say("Vervalt binnen 90 dagen", "Expires within 90 days", "Expire dans les 90 jours"),
        valid: say("Geldig", "Valid", "Valable"),
      },
    },
  },
  blocks: {},
};
