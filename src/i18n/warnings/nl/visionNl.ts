import type { VisionFacts } from "../../../domain/warnings/facts/visionFacts";
import type { WarningTexts } from "../warningText";

export const visionNl: WarningTexts<VisionFacts> = {
  "W-STP-01": {
    title: "Eerdere stap nog open",
    sentence: ({ step, laterStep, openCriteria }, { count }) =>
      `Stap ${laterStep} is begonnen, maar bij stap ${step} staat nog ${count(openCriteria, "criterium", "criteria")} open. Rond stap ${step} eerst af of vink de criteria af die al gehaald zijn.`,
  },
  "W-VIS-01": {
    title: "Ambitie, middelen of cultuur past niet",
    sentence: ({ question, score }, { name, number }) =>
      `${name(question)} scoort ${number(score)} van 5. Bespreek waar het wringt en pas het plan of de ambitie aan.`,
  },
  "W-VIS-02": {
    title: "Ongewone looptijd",
    sentence: ({ from, to, years }) =>
      `Het plan loopt van ${from} tot en met ${to}: ${years} jaar. Gebruikelijk is 3 tot 5 jaar; controleer de looptijd.`,
  },
  "W-VIS-03": {
    title: "Groepen kijken verschillend naar leren",
    sentence: ({ highestGroup, highest, lowestGroup, lowest }, { choice, number }) =>
      `De groep ${choice("surveyGroup", highestGroup)} geeft de leercultuur gemiddeld ${number(highest)}, de groep ${choice("surveyGroup", lowestGroup)} ${number(lowest)}. Bespreek dit verschil voordat u keuzes maakt.`,
  },
  "W-VIS-04": {
    title: "Lage score leercultuur",
    sentence: ({ score }, { number }) =>
      `De leercultuur scoort ${number(score)} op 100. Neem in het plan op hoe leren meer ruimte krijgt.`,
  },
  "W-TXT-01": {
    title: "Lang antwoord",
    sentence: ({ name: text, words, limit }, { name }) =>
      `De tekst bij ${name(text)} telt ${words} woorden. Houd het bij hoogstens ${limit}, dan wordt hij gelezen.`,
  },
  "W-TXT-02": {
    title: "Plantekst langer dan twee pagina’s",
    sentence: ({ words, limit }, { number }) =>
      `Alle teksten samen tellen ${number(words)} woorden. Kort in tot ongeveer ${number(limit)} woorden, twee pagina’s.`,
  },
  "W-STK-01": {
    title: "Invloedrijke belanghebbende met weinig draagvlak",
    sentence: ({ name: who, influence, support }, { name, number }) =>
      `${name(who)} heeft veel invloed (${number(influence)} van 5) en geeft weinig steun (${number(support)} van 5). Plan een gesprek en noteer de vervolgactie.`,
  },
  "W-STK-02": {
    title: "Groep niet bevraagd",
    sentence: ({ group, planned }, { choice, count }) =>
      `Met de groep ${choice("interviewGroup", group)} is nog geen gesprek gevoerd, terwijl er ${count(planned, "gesprek gepland is", "gesprekken gepland zijn")}. Voer de gesprekken of vul in hoeveel er gevoerd zijn.`,
  },
  "W-STK-03": {
    title: "Behoeften vooral door HR zelf geschreven",
    sentence: ({ byHr, needs, share }, { percent }) =>
      `${byHr} van de ${needs} behoeften (${percent(share)}) komen alleen van HR. Laat leidinggevenden of medewerkers ze bevestigen, dan groeit het draagvlak.`,
  },
  "W-DG-01": {
    title: "Lege doelgroep",
    sentence: ({ name: group }, { name }) =>
      `Doelgroep ${name(group)} bevat niemand uit de personeelslijst. Controleer de filter en de waarde van de filter.`,
  },
  "W-DG-02": {
    title: "Medewerkers in geen enkele doelgroep",
    sentence: ({ people, total, examples }, { count, list }) =>
      `${count(people, "medewerker valt", "medewerkers vallen")} in geen enkele doelgroep (van de ${total}), onder wie ${list(examples)}. Maak een doelgroep voor hen of pas een filter aan.`,
  },
  "W-COM-01": {
    title: "Doelgroep zonder boodschap",
    sentence: ({ name: group }, { name }) =>
      `Voor doelgroep ${name(group)} is nog geen boodschap over het plan gepland. Voeg er een toe aan de communicatie.`,
  },
  "W-COM-02": {
    title: "Boodschap te laat",
    sentence: ({ message, date }, { name, date: on }) =>
      `De boodschap ${name(message)} was gepland op ${on(date)} en is nog niet verstuurd. Verstuur de boodschap of kies een nieuwe datum.`,
  },
  "W-DOEL-01": {
    title: "Leerdoel zonder organisatiedoel",
    sentence: ({ name: goal }, { name }) =>
      `Leerdoel ${name(goal)} hoort bij geen organisatiedoel. Kies het doel waaraan het bijdraagt.`,
  },
  "W-DOEL-02": {
    title: "Organisatiedoel zonder leerdoel",
    sentence: ({ name: goal }, { name }) =>
      `Geen enkel leerdoel draagt bij aan organisatiedoel ${name(goal)}. Voeg een leerdoel toe, of schrap het doel als leren hier niets kan doen.`,
  },
  "W-DOEL-03": {
    title: "Indicator zonder nulmeting",
    sentence: ({ name: goal, indicator }, { name }) =>
      `Doel ${name(goal)} wordt gemeten met ${name(indicator)}, maar de nulmeting ontbreekt. Vul de waarde van vandaag in, anders is vooruitgang niet te tonen.`,
  },
  "W-DOEL-04": {
    title: "Deel van het budget zonder doel",
    sentence: ({ share, amount, total }, { percent, euro }) =>
      `${percent(share)} van de kosten (${euro(amount)} van ${euro(total)}) hoort bij opleidingen zonder organisatiedoel. Koppel die opleidingen aan een doel, leerdoel of behoefte.`,
  },
  "W-DOEL-05": {
    title: "Te veel jaardoelen",
    sentence: ({ year, count, limit }) =>
      `Voor ${year} staan er ${count} leerdoelen. Beperk u tot hoogstens ${limit}, dan houdt u zicht op elk doel.`,
  },
  "W-PRJ-01": {
    title: "Einde vóór begin",
    sentence: ({ name: project, start, end }, { name, date }) =>
      `${name(project)} eindigt op ${date(end)}, vóór het begint op ${date(start)}. Verbeter een van beide datums.`,
  },
  "W-PRJ-02": {
    title: "Geen meetbaar resultaat",
    sentence: ({ name: project }, { name }) =>
      `Deelproject ${name(project)} noemt geen meetbaar resultaat. Beschrijf het met een getal, zoals ‘24 mentoren opgeleid’.`,
  },
  "W-PRJ-03": {
    title: "Fase buiten het project",
    sentence: ({ project, phase, projectStart, projectEnd }, { name, choice, date }) => {
      const period = [projectStart && `vanaf ${date(projectStart)}`, projectEnd && `tot en met ${date(projectEnd)}`];
      return `De fase ${choice("projectPhase", phase)} valt buiten deelproject ${name(project)} (${period.filter(Boolean).join(" ")}). Pas de fase of het project aan.`;
    },
  },
  "W-BRN-01": {
    title: "Tekort aan een bron",
    sentence: ({ name: resource, needed, available, unit }, { name, number }) =>
      `Van ${name(resource)} is ${number(available)} beschikbaar en ${number(needed)}${unit ? ` ${unit}` : ""} nodig. Zoek extra of maak het project kleiner.`,
  },
  "W-RVW-01": {
    title: "Randvoorwaarde niet vervuld",
    sentence: ({ name: condition, firstSession }, { name, date }) =>
      `Randvoorwaarde ${name(condition)} is nog niet vervuld, terwijl de eerste opleidingsdag ${date(firstSession)} is. Spreek de eigenaar aan of verschuif de opleiding.`,
  },
  "W-ANA-01": {
    title: "Analysethema zonder bron",
    sentence: ({ theme }, { choice, name }) =>
      `Voor het thema ${name(choice("analysisTheme", theme))} is nog geen bron geraadpleegd. Voeg een document of gegevens toe.`,
  },
};
