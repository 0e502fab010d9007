import { say, type Wording } from "../wording";

/** Criteria to rank trainings, with the weight a new plan starts with (domain F-P1). */
export const criteriaTexts: readonly {
  readonly weight: number;
  readonly name: Wording;
  readonly explanation: Wording;
}[] = [
  {
    weight: 0.3,
    name: say("Strategische bijdrage", "Strategic contribution", "Apport stratégique"),
    explanation: say(
      "Helpt de opleiding een organisatiedoelstelling te halen?",
      "Does the training help to reach an organisational goal?",
      "La formation aide-t-elle à atteindre un objectif de l'organisation ?",
    ),
  },
  {
    weight: 0.25,
    name: say("Wet en risico", "Law and risk", "Loi et risque"),
    explanation: say(
      "Wat gebeurt er als de opleiding niet doorgaat?",
      "What happens if the training does not take place?",
      "Que se passe-t-il si la formation n'a pas lieu ?",
    ),
  },
  {
    weight: 0.2,
    name: say("Urgentie", "Urgency", "Urgence"),
    explanation: say(
      "Hoe snel is de kennis nodig?",
      "How soon is the knowledge needed?",
      "Dans quel délai le savoir est-il nécessaire ?",
    ),
  },
  {
    weight: 0.1,
    name: say("Bereik", "Reach", "Portée"),
    explanation: say(
      "Hoeveel mensen hebben er iets aan?",
      "How many people benefit?",
      "Combien de personnes en profitent ?",
    ),
  },
  {
    weight: 0.15,
    name: say("Haalbaarheid", "Feasibility", "Faisabilité"),
    explanation: say(
      "Zijn er tijd, mensen en een goede aanbieder?",
      "Are there time, people and a good provider?",
      "A-t-on le temps, les personnes et un bon prestataire ?",
    ),
  },
];
