import type { PlanContentItem } from "../../../domain/calculations/planContentCheck";
import type { SecuringFacts } from "../../../domain/warnings/facts/securingFacts";
import type { WarningTexts } from "../warningText";

export const securingNl: WarningTexts<SecuringFacts> = {
  "W-EVA-01": {
    title: "Geen succesnorm",
    sentence: ({ name: goal }, { name }) =>
      `Leerdoel ${name(goal)} heeft geen succesnorm. Vul in bij welke waarde het doel is gehaald.`,
  },
  "W-EVA-02": {
    title: "Geen evaluatie gepland",
    sentence: ({ title }, { name }) =>
      `Voor ${name(title)} is geen evaluatie gepland. Kies een niveau en een instrument.`,
  },
  "W-EVA-03": {
    title: "Geen doel vooraf",
    sentence: ({ title, date }, { name, date: on }) =>
      `De sessie van ${name(title)}${date ? ` op ${on(date)}` : ""} heeft geen doel dat vooraf is vastgelegd. Spreek af welk gedrag daarna zichtbaar is op de werkvloer.`,
  },
  "W-EVA-04": {
    title: "Te weinig geëvalueerd",
    sentence: ({ levels }, { list, percent }) =>
      `Te weinig afgeronde opleidingen zijn gemeten: ${list(levels.map(({ level, measured, target }) => `niveau ${level} ${percent(measured)} (norm ${percent(target)})`))}. Plan metingen op deze niveaus.`,
  },
  "W-EVA-05": {
    title: "Terugkoppeling zonder opvolging",
    sentence: ({ title, feedback }, { name }) =>
      `De trainer van ${name(title)} liet weten: ${name(feedback)}. Noteer wat u daarmee doet.`,
  },
  "W-EVA-06": {
    title: "Lage respons",
    sentence: ({ title, responded, invited }, { name, percent }) =>
      `Op de evaluatie van ${name(title)} antwoordden ${responded} van de ${invited} mensen (${percent(responded / invited)}). Herinner wie nog niet antwoordde.`,
  },
  "W-NAL-01": {
    title: "Wettelijk verplichte opleiding niet gepland",
    sentence: ({ title, people, required }, { name, count }) =>
      `De verplichte opleiding ${name(title)} is niet gepland voor ${count(people, "persoon", "personen")} van de ${required}. Plan een sessie en schrijf hen in.`,
  },
  "W-NAL-02": {
    title: "Wettelijke eis te laat",
    sentence: ({ requirement, due }, { name, date }) =>
      `De eis ${name(requirement)} moest uiterlijk ${date(due)} klaar zijn. Rond ze af en zet de status in Naleving op klaar, of op niet van toepassing.`,
  },
  "W-BE-01": {
    title: "Opleidingsplan verplicht",
    sentence: ({ heads, fte, limit, certain }, { number, list }) => {
      const size = list(
        [heads !== null && `${heads} koppen`, fte !== null && `${number(fte)} VTE`].filter((part) => part !== false),
      );
      return `Met ${size} is een jaarlijks opleidingsplan ${certain ? "" : "mogelijk "}verplicht (vanaf ${limit} werknemers).${certain ? " Volg de termijnen op het blad Naleving." : " Niet elke bron telt hetzelfde: vraag het na bij uw sociaal secretariaat."}`;
    },
  },
  "W-BE-02": {
    title: "Advies over het opleidingsplan",
    sentence: ({ due, stage }, { date }) =>
      `Het advies over het opleidingsplan ${stage === 0 ? `had er uiterlijk ${date(due)} moeten zijn` : `moet er uiterlijk ${date(due)} zijn, dat is binnen ${stage} dagen`}. Leg het ontwerp voor en zet het vereiste in Naleving op klaar zodra het advies er is.`,
  },
  "W-BE-03": {
    title: "Opleidingsplan vaststellen",
    sentence: ({ due, stage }, { date }) =>
      `Het opleidingsplan ${stage === 0 ? `had uiterlijk ${date(due)} vastgesteld moeten zijn` : `moet uiterlijk ${date(due)} vastgesteld zijn, dat is binnen ${stage} dagen`}. Stel het vast en zet het vereiste in Naleving op klaar.`,
  },
  "W-BE-04": {
    title: "Wettelijk onderdeel ontbreekt",
    sentence: ({ item }) =>
      `In het opleidingsplan ontbreekt een wettelijk onderdeel: ${contentItems[item]}. Vul dit aan.`,
  },
  "W-BE-05": {
    title: "Saldo opleidingsrecht loopt af",
    sentence: ({ name: who, days, year }, { count }) =>
      `${who} verliest na ${year} ${count(days, "dag", "dagen")} opleidingsrecht. Plan nog een opleiding in ${year}.`,
  },
  "W-BE-06": {
    title: "Jaarlijkse saldomelding ontbreekt",
    sentence: ({ year, people }, { count }) =>
      `${count(people, "medewerker kreeg", "medewerkers kregen")} in ${year} nog geen bericht over het saldo van het opleidingsrecht. Verstuur de saldomelding en vul de datum in.`,
  },
  "W-BE-07": {
    title: "Opleidingsverlof nog niet aangevraagd",
    sentence: ({ name: subsidy, start, before, isLate }, { name, date }) =>
      `${name(subsidy)} begon op ${date(start)} en het Vlaams opleidingsverlof is nog niet aangevraagd. ${isLate ? `Dat kon tot en met ${date(before)}: reken er niet meer op, of vul de aanvraagdatum in.` : `Vraag het uiterlijk ${date(before)} aan en vul de aanvraagdatum in.`}`,
  },
  "W-BE-08": {
    title: "Groep niet in verhouding vertegenwoordigd",
    sentence: ({ group, ratio, lowest, highest }, { choice, number }) =>
      `De groep ${group === "women" ? "vrouwen" : choice("riskGroup", group)} krijgt ${number(ratio)} keer haar aandeel in de opleidingsuren (gewenst: ${number(lowest)} tot ${number(highest)}). Ga na wat hen tegenhoudt of bevoordeelt.`,
  },
  "W-NL-01": {
    title: "Verplichte scholing is kosteloos",
    sentence: ({ name: who, title, contribution }, { name, euro }) =>
      `${who} betaalt ${euro(contribution)} voor de verplichte opleiding ${name(title)}. Dat mag niet (art. 7:611a BW): zet de eigen bijdrage op nul.`,
  },
  "W-NL-02": {
    title: "Studiekostenbeding nietig",
    sentence: ({ name: who, title }, { name }) =>
      `Het studiekostenbeding van ${who} voor de verplichte opleiding ${name(title)} is nietig (art. 7:611a BW). Schrap het beding.`,
  },
  "W-NL-03": {
    title: "Scholingstijd is arbeidstijd",
    sentence: ({ name: who, title, outside }, { name, hours }) =>
      `De verplichte opleiding ${name(title)} duurt voor ${who} ${hours(outside)} buiten het rooster en telt niet als arbeidstijd. Dat moet wel (art. 7:611a BW): pas de inschrijving aan.`,
  },
  "W-NL-04": {
    title: "WKR-klasse ontbreekt",
    sentence: ({ title, people }, { name, count }) =>
      `Bij ${name(title)} ontbreekt voor ${count(people, "deelnemer", "deelnemers")} de klasse van de werkkostenregeling. Kies gericht vrijgesteld, vrije ruimte of loon.`,
  },
  "W-NL-05": {
    title: "Transitiekosten niet af te trekken",
    sentence: ({ name: who, title, refusal }, { name }) => {
      if (refusal === "ownFunction")
        return `De kosten van ${name(title)} gaan niet van de transitievergoeding van ${who} af: de opleiding is voor de eigen functie. Zet Transitiekosten op nee.`;
      if (refusal === "tooLongAgo")
        return `De kosten van ${name(title)} gaan niet van de transitievergoeding van ${who} af: ze vielen langer vóór het einde van het dienstverband dan de wet toelaat. Spreek schriftelijk een langere termijn af of trek de kosten niet af.`;
      return `De kosten van ${name(title)} zouden van de transitievergoeding van ${who} afgaan, maar er is geen schriftelijke toestemming van vóór de eerste dag. Vraag de toestemming of trek de kosten niet af.`;
    },
  },
  "W-DEL-01": {
    title: "Persoonsgegevens in gedeelde versie",
    sentence: ({ audience, people }, { name, count }) =>
      `Deze versie is gedeeld met ${name(audience)} en bevat persoonsgegevens van ${count(people, "medewerker", "medewerkers")}. Maak een kopie zonder namen.`,
  },
  "W-PAR-01": {
    title: "Wettelijke parameter nakijken",
    sentence: ({ parameter, reason, date }, { name, date: on }) => {
      if (reason === "expired")
        return `Parameter ${name(parameter)} gold tot en met ${date ? on(date) : "een vroegere datum"}. Vul de nieuwe waarde in.`;
      if (reason === "old")
        return `Parameter ${name(parameter)} is meer dan 12 maanden geleden nagekeken${date ? ` (${on(date)})` : ""}. Kijk de bron opnieuw na.`;
      return `Parameter ${name(parameter)} is nog niet bevestigd. Kijk de bron na en bevestig de waarde.`;
    },
  },
};

const contentItems: Readonly<Record<PlanContentItem, string>> = {
  formal: "formele opleidingen",
  informal: "informele opleidingen",
  targetGroupPerTraining: "de doelgroep van elke opleiding",
  contributionToRight: "hoe het plan bijdraagt aan het opleidingsrecht",
  over50: "aandacht voor 50-plussers",
  disability: "aandacht voor mensen met een handicap",
  foreignOrigin: "aandacht voor mensen van buitenlandse herkomst",
  bottleneckJobs: "opleidingen voor knelpuntberoepen",
  gender: "de genderdimensie",
  evaluation: "hoe met de medewerkers wordt geëvalueerd",
};
