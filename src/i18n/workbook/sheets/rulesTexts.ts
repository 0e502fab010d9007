import type { SheetWording } from "../sheetWording";
import { say } from "../wording";

export const rulesTexts: SheetWording<"rules"> = {
  name: say("Spelregels", "Rules", "Règles du jeu"),
  title: say("Spelregels voor opleiding", "Rules for training", "Règles du jeu de la formation"),
  explanation: say(
    "Wat mag, wie beslist en wie betaalt? Leg het per onderwerp vast.",
    "What is allowed, who decides and who pays? Lay it down per topic.",
    "Qu'est-ce qui est permis, qui décide et qui paie ? Fixez-le par sujet.",
  ),
  tables: {
    rules: {
      title: say("Spelregels", "Rules", "Règles du jeu", "Spelregels en afspraken"),
      headers: {
        topic: say("Onderwerp", "Topic", "Sujet"),
        category: say("Soort", "Kind", "Type"),
        text: say("Tekst", "Text", "Texte"),
        legalGround: say("Grondslag", "Legal ground", "Base légale"),
        appliesTo: say("Geldt voor", "Applies to", "S'applique à"),
        startDate: say("Ingangsdatum", "Starts on", "En vigueur le"),
        worksCouncilConsent: say(
          "Instemming ondernemingsraad?",
          "Works council consent?",
          "Accord du conseil d'entreprise ?",
        ),
        coveredByAgreement: say("Al geregeld in de cao?", "Covered by the agreement?", "Déjà réglé par la CCT ?"),
        lacks: say("Wat nog ontbreekt", "What is missing", "Ce qui manque encore"),
      },
      labels: {
        noText: say("Tekst van de spelregel", "Text of the rule", "Texte de la règle"),
        noConsent: say("Instemming ondernemingsraad", "Consent of the works council", "Accord du conseil d'entreprise"),
      },
      help: {
        worksCouncilConsent: say(
          "In Nederland heeft de ondernemingsraad instemmingsrecht op een regeling over opleiding (artikel 27 WOR).",
          "In the Netherlands the works council must consent to a regulation on training (article 27 WOR).",
          "Aux Pays-Bas, le conseil d'entreprise doit approuver un règlement de formation (article 27 WOR).",
        ),
      },
    },
  },
  blocks: {},
};
