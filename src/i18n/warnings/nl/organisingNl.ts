import type { OrganisingFacts } from "../../../domain/warnings/facts/organisingFacts";
import type { WarningTexts } from "../warningText";

export const organisingNl: WarningTexts<OrganisingFacts> = {
  "W-LEV-01": {
    title: "Veel leveranciers voor één thema",
    sentence: ({ theme, suppliers, limit }, { name }) =>
      `Voor thema ${name(theme)} zijn er ${suppliers} leveranciers, meer dan ${limit}. Bundel de inkoop bij enkele partners; dat is vaak voordeliger.`,
  },
  "W-LEV-02": {
    title: "Afhankelijk van één leverancier",
    sentence: ({ supplier, share, limit }, { name, percent }) =>
      `${name(supplier)} krijgt ${percent(share)} van de uitgaven, meer dan ${percent(limit)}. Zoek een tweede leverancier voor wat u niet kunt missen.`,
  },
  "W-LEV-03": {
    title: "Inkoop buiten contract",
    sentence: ({ supplier, amount, contract }, { name, euro }) =>
      `Bij ${name(supplier)} is voor ${euro(amount)} ingekocht buiten contract, terwijl ${name(contract)} loopt. Koop voortaan in via het contract of vul het contract in.`,
  },
  "W-LEV-04": {
    title: "Gemiste staffelkorting",
    sentence: ({ contract, participants, from, discount, missed }, { name, percent, euro }) =>
      `Onder ${name(contract)} zijn er samen ${participants} deelnemers; vanaf ${from} geldt ${percent(discount)} korting. Vraag de gemiste ${euro(missed)} terug of bestel voortaan samen.`,
  },
  "W-LEV-05": {
    title: "Partner zonder vast contact",
    sentence: ({ supplier, contract }, { name }) =>
      `Leverancier ${name(supplier)}${contract ? ` (contract ${name(contract)})` : ""} heeft geen vaste contactpersoon. Spreek er een af en vul de naam in.`,
  },
  "W-LEV-06": {
    title: "Opzegdatum nadert",
    sentence: ({ contract, noticeBefore, end }, { name, date }) =>
      `Contract ${name(contract)} loopt tot ${date(end)} en is uiterlijk ${date(noticeBefore)} op te zeggen. Beslis vóór die dag of u verlengt.`,
  },
  "W-LEV-07": {
    title: "Te weinig offertes",
    sentence: ({ title, quotes, amount, limit }, { name, euro, count }) =>
      `Voor ${name(title)} (${euro(amount)}, boven de grens van ${euro(limit)}) is er ${count(quotes, "offerte", "offertes")}. Vraag er minstens twee en vergelijk ze.`,
  },
  "W-ROL-01": {
    title: "Niet precies één eindverantwoordelijke",
    sentence: ({ task, accountable }, { name }) =>
      accountable === 0
        ? `Taak ${name(task)} heeft geen eindverantwoordelijke. Geef één rol een A.`
        : `Taak ${name(task)} heeft ${accountable} eindverantwoordelijken. Laat er één over.`,
  },
  "W-ROL-02": {
    title: "Geen uitvoerder",
    sentence: ({ task }, { name }) => `Niemand voert taak ${name(task)} uit. Geef minstens één rol een R.`,
  },
  "W-ROL-03": {
    title: "Te veel taken bij één persoon",
    sentence: ({ person, tasks, limit }) =>
      `${person} staat bij ${tasks} taken, meer dan ${limit}. Verdeel de taken of wijs een vervanger aan.`,
  },
  "W-ROL-04": {
    title: "Externe is eindverantwoordelijk",
    sentence: ({ task, person }, { name }) =>
      `Voor taak ${name(task)} is een externe${person ? ` (${person})` : ""} eindverantwoordelijk. Geef de eindverantwoordelijkheid aan iemand van de organisatie zelf.`,
  },
  "W-REG-01": {
    title: "Spelregels ontbreken",
    sentence: ({ topics }, { choice, list }) =>
      `Over deze onderwerpen is nog geen spelregel: ${list(topics.map((topic) => choice("ruleTopic", topic)))}. Schrijf ze uit of noteer waarom ze niet nodig zijn.`,
  },
  "W-REG-02": {
    title: "Geen instemming van de OR",
    sentence: ({ topic }, { choice, name }) =>
      topic === "budget"
        ? "Het opleidingsbudget is goedgekeurd zonder instemming van de ondernemingsraad (artikel 27 WOR). Vraag de instemming en vul de datum in."
        : `De spelregel over ${name(choice("ruleTopic", topic))} heeft geen instemming van de ondernemingsraad (artikel 27 WOR). Vraag die, of geef aan dat de cao dit al regelt.`,
  },
  "W-REG-03": {
    title: "Scholingsbeding niet geldig",
    sentence: ({ name: who, title, flaw }, { name }) =>
      flaw === "legallyRequired"
        ? `Het scholingsbeding van ${who} voor ${name(title)} geldt niet: de wet verplicht deze opleiding. Schrap het beding.`
        : `Het scholingsbeding van ${who} voor ${name(title)} geldt niet: de opleiding is te kort en kost te weinig. Schrap het beding.`,
  },
};
