import { exampleRows } from "./exampleRows";
import { departmentName } from "./exampleJobs";

/** STK: finance has much influence and gives little support. */
export const exampleStakeholders = exampleRows("stakeholders", [
  ({ day }) => ({
    name: "Katrien Vermeulen",
    group: "board",
    influence: 5,
    interest: 4,
    support: 4,
    contactOn: day(1, 18),
  }),
  ({ say, day }) => ({
    name: "Bart El Amrani",
    group: "finance",
    influence: 5,
    interest: 3,
    support: 2,
    contactOn: day(1, 19),
    followUp: say("Tonen wat stilstand kost", "Show what downtime costs", "Montrer le coût des arrêts"),
  }),
  ({ say, day }) => ({
    name: say("Ploegbazen", "Team leaders", "Chefs d’équipe"),
    group: "managers",
    influence: 4,
    interest: 4,
    support: 3,
    contactOn: day(12, 3, -1),
  }),
  ({ say }) => ({
    name: say("Servicetechnici", "Service technicians", "Techniciens de service"),
    group: "staff",
    influence: 3,
    interest: 5,
    support: 4,
  }),
  ({ say, day }) => ({
    name: say("Ondernemingsraad", "Works council", "Conseil d’entreprise"),
    group: "worksCouncil",
    influence: 4,
    interest: 4,
    support: 3,
    contactOn: day(3, 2),
  }),
  ({ say }) => ({
    name: say("Supermarktketens", "Supermarket chains", "Chaînes de supermarchés"),
    group: "customers",
    influence: 3,
    interest: 3,
    support: 4,
  }),
]);

/** DG: target groups as filters on the staff list; the last one has nobody in it. */
export const exampleTargetGroups = exampleRows("targetGroups", [
  (setting) => ({
    name: setting.say("Iedereen op kantoor", "Everyone in the office", "Tous les employés de bureau"),
    filter: "department",
    filterValue: departmentName(setting, "office"),
  }),
  (setting) => ({
    name: setting.say("Service", "Service", "Service"),
    filter: "department",
    filterValue: departmentName(setting, "service"),
  }),
  (setting) => ({
    name: setting.say("Montage", "Assembly", "Montage"),
    filter: "department",
    filterValue: departmentName(setting, "assembly"),
  }),
  (setting) => ({
    name: setting.say("Productie", "Production", "Production"),
    filter: "department",
    filterValue: departmentName(setting, "production"),
  }),
  ({ say }) => ({
    name: say("Medewerkers vanaf 50 jaar", "Employees aged 50 and over", "Collaborateurs de 50 ans et plus"),
    filter: "riskGroup",
    filterValue: "over50",
  }),
  ({ say }) => ({
    name: say("Leerlingen koeltechniek", "Refrigeration apprentices", "Apprentis frigoristes"),
    filter: "jobTitle",
    filterValue: say("Leerling-monteur", "Apprentice fitter", "Apprenti monteur"),
  }),
]);

/** COM: one message is late, and not every group gets one. */
export const exampleCommunications = exampleRows("communications", [
  ({ say, day }) => ({
    message: say(
      "Zo ziet het opleidingsjaar eruit",
      "This is what the training year looks like",
      "Voici l’année de formation",
    ),
    targetGroupId: "DG-001",
    channel: "intranet",
    sender: "Katrien Vermeulen",
    date: day(2, 1),
    status: "planned",
  }),
  ({ say, day }) => ({
    message: say(
      "Natuurlijke koudemiddelen: wie volgt wanneer?",
      "Natural refrigerants: who goes when?",
      "Fluides naturels : qui et quand ?",
    ),
    targetGroupId: "DG-002",
    channel: "teamMeeting",
    sender: "Wouter De Smedt",
    date: day(3, 8),
    status: "planned",
  }),
  ({ say, day }) => ({
    message: say(
      "Veilig werken: uw attest vervalt",
      "Safe work: your certificate expires",
      "Travailler en sécurité : votre attestation expire",
    ),
    targetGroupId: "DG-003",
    channel: "mail",
    sender: "Lieve Willems",
    date: day(1, 15),
    status: "sent",
  }),
  ({ say, day }) => ({
    message: say("Leren op de werkvloer telt mee", "Learning on the job counts", "Apprendre sur le tas compte"),
    targetGroupId: "DG-004",
    channel: "event",
    sender: "Katrien Vermeulen",
    date: day(5, 20),
    status: "planned",
  }),
]);
