import type { NeedFacts } from "../../../domain/warnings/facts/needFacts";
import type { WarningTexts } from "../warningText";

export const needNl: WarningTexts<NeedFacts> = {
  "W-PER-01": {
    title: "Personeelstekort zonder actie",
    sentence: ({ jobTitle, year, shortage }, { name, number }) =>
      `Voor functie ${name(jobTitle)} is er in ${year} een tekort van ${number(shortage)} fte. Noteer wat u doet: werven, opleiden of anders organiseren.`,
  },
  "W-CMP-01": {
    title: "Kritieke kloof zonder opleiding",
    sentence: ({ competence, gap }, { name, number }) =>
      `Kritieke competentie ${name(competence)} heeft een kloof van ${number(gap)} punten en geen opleiding. Voeg een opleiding toe of kies een andere oplossing.`,
  },
  "W-CMP-02": {
    title: "Competentie bij één persoon",
    sentence: ({ competence, holder }, { name }) =>
      `Slechts één persoon${holder ? ` (${holder})` : ""} beheerst kritieke competentie ${name(competence)}. Leid een tweede persoon op, zodat de kennis niet wegvalt.`,
  },
  "W-CMP-03": {
    title: "Vertrek zonder kennisoverdracht",
    sentence: ({ name: who, leavesOn, competence, pensionYear }, { name, date }) =>
      `${who} ${leavesOn === null ? `bereikt in ${pensionYear ?? "?"} de pensioenleeftijd` : `vertrekt op ${date(leavesOn)}`} en beheerst kritieke competentie ${name(competence)}. Voeg een behoefte toe met kanaal ‘uitstroom van competenties’ en plan de overdracht.`,
  },
  "W-LP-01": {
    title: "Sleutelfunctie zonder leerpad",
    sentence: ({ jobTitle, competence }, { name }) =>
      `Functie ${name(jobTitle)} vraagt kritieke competentie ${name(competence)} maar heeft geen leerpad. Stel een leerpad op.`,
  },
  "W-POP-01": {
    title: "Gesprek ouder dan 12 maanden",
    sentence: ({ name: who, lastConversation, others }, { date, count }) =>
      lastConversation === null
        ? `Met ${who}${others > 0 ? ` en ${count(others, "andere medewerker", "andere medewerkers")}` : ""} is nog geen gesprek genoteerd. Plan er een en noteer de datum.`
        : `Het laatste gesprek met ${who} was op ${date(lastConversation)}, meer dan 12 maanden geleden. Plan een nieuw gesprek.`,
  },
  "W-POP-02": {
    title: "Ontwikkeldoel niet in het plan",
    sentence: ({ name: who, goal }, { name }) =>
      `Ontwikkeldoel ${name(goal)} van ${who} heeft geen opleiding in het plan. Koppel een opleiding of laat het doel vervallen.`,
  },
  "W-BEH-01": {
    title: "Behoefte opgenomen zonder toets",
    sentence: ({ title }, { name }) =>
      `Behoefte ${name(title)} is opgenomen, maar de drie vragen van de toets zijn niet allemaal beantwoord. Vul de toets aan: is opleiden de oplossing?`,
  },
  "W-BEH-02": {
    title: "Niveau zonder behoefte",
    sentence: ({ level }, { choice, name }) =>
      `Op niveau ${name(choice("needLevel", level))} is nog geen behoefte verzameld. Vraag ook op dat niveau wat er nodig is.`,
  },
  "W-BEH-03": {
    title: "Kanaal niet gebruikt",
    sentence: ({ channels }, { choice, list }) =>
      `Via deze kanalen kwam nog geen behoefte binnen: ${list(channels.map((channel) => choice("needChannel", channel)))}. Ga na of daar nog vragen leven.`,
  },
  "W-BEH-04": {
    title: "Vraag langer dan 30 dagen onbeantwoord",
    sentence: ({ title, date }, { name, date: on }) =>
      `De vraag ${name(title)} van ${on(date)} wacht al meer dan 30 dagen op antwoord. Beantwoord de vraag en vul de datum in.`,
  },
};
