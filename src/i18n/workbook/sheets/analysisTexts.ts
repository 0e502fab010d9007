import type { SheetWording } from "../sheetWording";
import { say } from "../wording";

export const analysisTexts: SheetWording<"analysis"> = {
  name: say("Analyse", "Analysis", "Analyse"),
  title: say("Analyse en veldwerk", "Analysis and fieldwork", "Analyse et travail de terrain"),
  explanation: say(
    "Wat staat al op papier, wat ziet u in de markt en wat zeggen de mensen zelf?",
    "What is on paper already, what does the market show and what do people say themselves?",
    "Qu'est-ce qui existe déjà sur papier, que montre le marché et que disent les gens ?",
  ),
  tables: {
    analysisSources: {
      title: say("Gelezen documenten", "Documents read", "Documents lus"),
      headers: {
        document: say("Document", "Document", "Document"),
        kind: say("Soort", "Kind", "Type"),
        theme: say("Thema", "Theme", "Thème"),
        finding: say("Bevinding", "Finding", "Constat"),
        date: say("Datum", "Date", "Date"),
        link: say("Link", "Link", "Lien"),
      },
    },
    swot: {
      title: say("Sterktes en zwaktes", "Strengths and weaknesses", "Forces et faiblesses"),
      headers: {
        kind: say("Soort", "Kind", "Type"),
        text: say("Omschrijving", "Description", "Description"),
        consequence: say("Gevolg voor opleiding", "Consequence for training", "Conséquence pour la formation"),
      },
    },
    interviews: {
      title: say("Gesprekken", "Conversations", "Entretiens"),
      headers: {
        group: say("Groep", "Group", "Groupe"),
        planned: say("Gepland", "Planned", "Prévus"),
        held: say("Gevoerd", "Held", "Tenus"),
        coverage: say("Dekking", "Coverage", "Couverture"),
        date: say("Datum", "Date", "Date"),
        quote: say("Citaat", "Quote", "Citation"),
        needIds: say("Behoefte-ID's", "Need IDs", "ID besoins"),
        openQuestion: say("Open vraag", "Open question", "Question ouverte"),
      },
      help: {
        needIds: say(
          "Meer dan één? Scheid ze met een puntkomma.",
          "More than one? Separate them with a semicolon.",
          "Plusieurs ? Séparez-les par un point-virgule.",
        ),
      },
    },
  },
  blocks: {},
};
