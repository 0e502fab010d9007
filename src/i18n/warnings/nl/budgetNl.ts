import type { BudgetFacts, BudgetScope } from "../../../domain/warnings/facts/budgetFacts";
import type { WarningTexts } from "../warningText";
import type { Words } from "../wordsOf";

export const budgetNl: WarningTexts<BudgetFacts> = {
  "W-PRI-01": {
    title: "Gewichten niet samen 100%",
    sentence: ({ sum }, { percent }) =>
      `De gewichten van de criteria tellen op tot ${percent(sum)}. Pas ze aan tot ze samen 100% zijn.`,
  },
  "W-PRI-02": {
    title: "Score ontbreekt",
    sentence: ({ title, criteria }, { name, list }) =>
      `Opleiding ${name(title)} heeft nog geen score voor ${list(criteria.map(name))}, dus haar prioriteit is niet te berekenen. Vul de scores in.`,
  },
  "W-PRI-03": {
    title: "Groot verschil tussen beoordelaars",
    sentence: ({ title, criterion, highestGroup, highest, lowestGroup, lowest }, { name, choice, number }) =>
      `Bij opleiding ${name(title)} geeft ${choice("stakeholderGroup", highestGroup)} een ${number(highest)} voor ${name(criterion)} en ${choice("stakeholderGroup", lowestGroup)} een ${number(lowest)}. Bespreek het verschil voordat u beslist.`,
  },
  "W-PRI-04": {
    title: "Werkvloer krijgt niets",
    sentence: ({ total }, { euro }) =>
      `Van ${euro(total)} gaat niets naar vragen van de werkvloer (cluster d). Bekijk of een van die vragen toch een plaats verdient.`,
  },
  "W-BUD-01": {
    title: "Budget overschreden",
    sentence: ({ planned, granted, over, ...scope }, words) =>
      `${scopeName(scope, words)} kost ${words.euro(planned)} netto, ${words.euro(over)} meer dan de toegekende ${words.euro(granted)}. Schrap of verschuif opleidingen, of vraag extra budget.`,
  },
  "W-BUD-02": {
    title: "Verplichte opleidingen passen niet in het budget",
    sentence: ({ mandatory, granted, short }, { euro }) =>
      `De verplichte opleidingen kosten samen ${euro(mandatory)}, het toegekende budget is ${euro(granted)}. Deze opleidingen kunnen niet vervallen: vraag ${euro(short)} extra budget aan.`,
  },
  "W-BUD-03": {
    title: "Begrotingsregel onvolledig",
    sentence: ({ line, missing }, { name, list }) =>
      `Bij regel ${name(line)} ontbreekt ${list(missing.map((part) => parts[part]))}, dus ze telt niet mee. Vul de regel aan.`,
  },
  "W-BUD-04": {
    title: "Verletkosten ontbreken",
    sentence: ({ title }, { name }) =>
      `Opleiding ${name(title)} heeft wel begrotingsregels maar geen verletkosten. Voeg een regel toe voor de loonkosten van de deelnemers.`,
  },
  "W-BUD-05": {
    title: "Regel niet gefaseerd",
    sentence: ({ line, amount }, { name, euro }) =>
      `Regel ${name(line)} (${euro(amount)}) heeft geen maand en de opleiding heeft nog geen lesdagen. Vul een maand in of plan de opleiding.`,
  },
  "W-BUD-06": {
    title: "Uitgave vóór goedkeuring",
    sentence: ({ training, date, amount, approvedOn }, { name, euro, date: on }) =>
      `Op ${on(date)} is ${euro(amount)} uitgegeven of vastgelegd${training ? ` voor ${name(training)}` : ""}, ${approvedOn ? `vóór de goedkeuring van ${on(approvedOn)}` : "terwijl het budget nog niet is goedgekeurd"}. Laat de uitgave alsnog goedkeuren.`,
  },
  "W-BUD-07": {
    title: "Verwachte onderbenutting",
    sentence: ({ expected, granted, use }, { euro, percent }) =>
      `Naar verwachting wordt ${euro(expected)} van ${euro(granted)} gebruikt: ${percent(use)}. Bekijk welke opleidingen u kunt vervroegen of welk budget vrijkomt.`,
  },
  "W-BUD-08": {
    title: "Veel uitgaven buiten het plan",
    sentence: ({ share, amount, total }, { euro, percent }) =>
      `${percent(share)} van de uitgaven (${euro(amount)} van ${euro(total)}) is ad hoc: zonder behoefte en doel. Koppel ze aan een behoefte en een doel of stuur bij.`,
  },
  "W-BUD-09": {
    title: "Gewijzigd na verzegeling",
    sentence: ({ line, sealed, now }, { name, euro }) => {
      const change =
        sealed === null
          ? `is toegevoegd na de verzegeling (${euro(now ?? 0)})`
          : now === null
            ? `is verdwenen na de verzegeling (was ${euro(sealed)})`
            : `is na de verzegeling gewijzigd van ${euro(sealed)} naar ${euro(now)}`;
      return `Regel ${name(line)} ${change}. Herstel de regel of laat het budget opnieuw goedkeuren.`;
    },
  },
  "W-BUD-10": {
    title: "Status en besluit spreken elkaar tegen",
    sentence: ({ status, decision, on, ...scope }, words) =>
      `${scopeName(scope, words)} heeft als status ${words.name(words.choice("budgetStatus", status))}, maar het laatste besluit over het budget, van ${words.date(on)}, is ${words.name(words.choice("decision", decision))}. Pas de status aan of noteer het nieuwe besluit.`,
  },
  "W-SUB-01": {
    title: "Plafond van de subsidie bereikt",
    sentence: ({ name: subsidy, computed, allowed }, { name, euro }) =>
      `Voor ${name(subsidy)} is ${euro(computed)} berekend, maar door het plafond blijft ${euro(allowed)} over. Reken met dat bedrag.`,
  },
  "W-SUB-02": {
    title: "Leverancier niet erkend",
    sentence: ({ supplier, training, kind }, { name, choice }) =>
      `Leverancier ${name(supplier)} van opleiding ${name(training)} is niet erkend voor ${choice("subsidyKind", kind)}. Kies een erkende leverancier of vul het erkenningsnummer in.`,
  },
  "W-SUB-03": {
    title: "Aanvraagtermijn verstreken",
    sentence: ({ name: subsidy, before }, { name, date }) =>
      `${name(subsidy)} moest uiterlijk ${date(before)} aangevraagd zijn. Vul de aanvraagdatum in of reken niet meer op deze subsidie.`,
  },
  "W-SUB-04": {
    title: "SLIM vergoedt geen cursusgeld",
    sentence: ({ name: subsidy, training }, { name }) =>
      `${name(subsidy)} is gekoppeld aan opleiding ${name(training)}, waarvoor cursusgeld of een trainer wordt betaald. SLIM vergoedt analyse, advies of een leermethode, geen cursussen. Koppel de subsidie aan een andere opleiding of haal haar weg.`,
  },
  "W-CON-01": {
    title: "Onbekende afdeling",
    sentence: ({ department, rows }, { name, count }) =>
      `Afdeling ${name(department)} komt niet voor in de personeelslijst (${count(rows, "rij", "rijen")}). Verbeter de naam of vul de personeelslijst aan.`,
  },
  "W-CON-02": {
    title: "Bestand van afdeling verouderd",
    sentence: ({ department, savedOn }, { name, date }) =>
      `Het bestand van afdeling ${name(department)} is van ${date(savedOn)}, meer dan 14 dagen oud. Vraag een recente versie en voeg die opnieuw samen.`,
  },
  "W-CON-03": {
    title: "Opleiding staat er misschien twee keer in",
    sentence: ({ title, other, reason }, { name }) =>
      reason === "sameTitle"
        ? `Opleiding ${name(title)} heeft dezelfde titel als een andere opleiding in het plan. Voeg ze samen of geef ze een andere titel.`
        : `Opleidingen ${name(title)} en ${name(other)} hebben dezelfde leverancier en dezelfde eerste dag. Ga na of het om één opleiding gaat.`,
  },
  "W-CON-04": {
    title: "Totaal van de afdelingen wijkt af",
    sentence: ({ departments, plan, difference }, { euro }) =>
      `De afdelingen tellen samen op tot ${euro(departments)}, dit plan tot ${euro(plan)}: een verschil van ${euro(difference)}. Voeg de bestanden opnieuw samen of zoek de regel die verschilt.`,
  },
  "W-JP-01": {
    title: "Opleiding zonder sessie",
    sentence: ({ title, year }, { name }) =>
      `Opleiding ${name(title)} staat voor ${year} in het plan maar heeft nog geen sessie. Plan een sessie of verschuif de opleiding.`,
  },
  "W-JP-02": {
    title: "Behoefte telkens doorgeschoven",
    sentence: ({ title, times }, { name }) =>
      `Behoefte ${name(title)} is al ${times} keer doorgeschoven. Neem een besluit: opnemen, anders oplossen of afwijzen.`,
  },
  "W-VRM-01": {
    title: "Slechts één leervorm",
    sentence: ({ form, trainings }, { choice, name }) =>
      `Alle ${trainings} opleidingen hebben dezelfde vorm: ${name(choice("learningForm", form))}. Bekijk of leren op de werkplek, coaching of e-learning ook kan.`,
  },
};

const parts = { costType: "de kostensoort", quantity: "het aantal", unitPrice: "de prijs" } as const;

function scopeName({ department, cluster, costCentre }: BudgetScope, { name, choice }: Words): string {
  const scope = [
    department && `afdeling ${name(department)}`,
    cluster && `cluster ${name(choice("priorityCluster", cluster))}`,
    costCentre && `kostenplaats ${name(costCentre)}`,
  ].filter(Boolean);
  return scope.length === 0 ? "Het plan" : `Het deel voor ${scope.join(", ")}`;
}
