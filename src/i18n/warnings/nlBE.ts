import type { WarningFacts } from "../../domain/warnings/warningFacts";
import type { Differences } from "../language";
import { occupiedTwice } from "./nl/calendarNl";
import type { WarningTexts } from "./warningText";

/** What Flanders says differently from the Dutch of the Netherlands. */
export const nlBE: Differences<WarningTexts<WarningFacts>> = {
  "W-PER-01": {
    sentence: ({ jobTitle, year, shortage }, { name, number }) =>
      `Voor functie ${name(jobTitle)} is er in ${year} een tekort van ${number(shortage)} VTE. Noteer wat u doet: aanwerven, opleiden of anders organiseren.`,
  },
  "W-DOEL-01": {
    title: "Leerdoelstelling zonder organisatiedoelstelling",
    sentence: ({ name: goal }, { name }) =>
      `Leerdoelstelling ${name(goal)} hoort bij geen organisatiedoelstelling. Kies de doelstelling waaraan ze bijdraagt.`,
  },
  "W-DOEL-02": {
    title: "Organisatiedoelstelling zonder leerdoelstelling",
    sentence: ({ name: goal }, { name }) =>
      `Geen enkele leerdoelstelling draagt bij aan organisatiedoelstelling ${name(goal)}. Voeg een leerdoelstelling toe, of schrap de doelstelling als leren hier niets kan doen.`,
  },
  "W-DOEL-04": {
    sentence: ({ share, amount, total }, { percent, euro }) =>
      `${percent(share)} van de kosten (${euro(amount)} van ${euro(total)}) hoort bij opleidingen zonder organisatiedoelstelling. Koppel die opleidingen aan een doelstelling, leerdoelstelling of behoefte.`,
  },
  "W-DOEL-05": {
    sentence: ({ year, count, limit }) =>
      `Voor ${year} staan er ${count} leerdoelstellingen. Beperk u tot hoogstens ${limit}, dan houdt u zicht op elke doelstelling.`,
  },
  "W-LP-01": {
    title: "Sleutelfunctie zonder leertraject",
    sentence: ({ jobTitle, competence }, { name }) =>
      `Functie ${name(jobTitle)} vraagt kritieke competentie ${name(competence)} maar heeft geen leertraject. Stel een leertraject op.`,
  },
  "W-BUD-03": { title: "Budgetregel onvolledig" },
  "W-BUD-04": {
    sentence: ({ title }, { name }) =>
      `Opleiding ${name(title)} heeft wel budgetregels maar geen verletkosten. Voeg een regel toe voor de loonkost van de deelnemers tijdens de opleiding.`,
  },
  "W-BUD-05": {
    sentence: ({ line, amount }, { name, euro }) =>
      `Regel ${name(line)} (${euro(amount)}) heeft geen maand en de opleiding heeft nog geen opleidingsdagen. Vul een maand in of plan de opleiding.`,
  },
  "W-SUB-04": {
    sentence: ({ name: subsidy, training }, { name }) =>
      `${name(subsidy)} is gekoppeld aan opleiding ${name(training)}, waarvoor cursusgeld of een lesgever wordt betaald. SLIM vergoedt analyse, advies of een leermethode, geen cursussen. Koppel de subsidie aan een andere opleiding of haal haar weg.`,
  },
  "W-KAL-02": {
    title: "Lesgever, lokaal of materiaal dubbel ingepland",
    sentence: (facts, words) => occupiedTwice(resources[facts.resource], facts, words),
  },
  "W-KAL-03": {
    title: "Opleidingsdag op een feestdag",
    sentence: ({ title, holiday, date }, { name, date: on }) =>
      `Een opleidingsdag van ${name(title)} valt op ${on(date)}, een vrije dag (${holiday}). Kies een andere dag.`,
  },
  "W-KAL-04": {
    title: "Opleidingsdag in een sperperiode",
    sentence: ({ title, block, date, people }, { name, date: on, count }) =>
      `De opleidingsdag van ${name(title)} op ${on(date)} valt in ${name(block)}${people ? ` en raakt ${count(people, "deelnemer", "deelnemers")}` : ""}. Kies een andere dag of overleg met de afdeling.`,
  },
  "W-KAL-06": {
    sentence: ({ name: who, title, prerequisite, path }, { name }) =>
      path === undefined
        ? `${who} volgt ${name(title)} zonder eerst ${name(prerequisite)} te hebben gevolgd. Plan ${name(prerequisite)} eerder in.`
        : `${who} start ${name(title)} vóór ${name(prerequisite)} voorbij is, een eerdere stap van leertraject ${name(path)}. Draai de volgorde om.`,
  },
  "W-KAL-07": {
    title: "Attest vervalt vóór de sessie",
    sentence: ({ name: who, certificate, validUntil, session, days }, { name, date, count }) =>
      `Attest ${name(certificate)} van ${who} vervalt op ${date(validUntil)}, ${count(days, "dag", "dagen")} vóór de sessie van ${date(session)}. Plan de bijscholing eerder.`,
  },
  "W-LEV-01": {
    sentence: ({ theme, suppliers, limit }, { name }) =>
      `Voor thema ${name(theme)} zijn er ${suppliers} leveranciers, meer dan ${limit}. Bundel de aankopen bij enkele partners; dat is vaak voordeliger.`,
  },
  "W-LEV-03": {
    title: "Aankoop buiten contract",
    sentence: ({ supplier, amount, contract }, { name, euro }) =>
      `Bij ${name(supplier)} is voor ${euro(amount)} aangekocht buiten contract, terwijl ${name(contract)} loopt. Koop voortaan aan via het contract of vul het contract in.`,
  },
  "W-EVA-01": {
    sentence: ({ name: goal }, { name }) =>
      `Leerdoelstelling ${name(goal)} heeft geen succesnorm. Vul in bij welke waarde ze is gehaald.`,
  },
  "W-EVA-05": {
    sentence: ({ title, feedback }, { name }) =>
      `De lesgever van ${name(title)} liet weten: ${name(feedback)}. Noteer wat u daarmee doet.`,
  },
};

const resources = { trainer: "Lesgever", room: "Lokaal", equipment: "Materiaal" } as const;
