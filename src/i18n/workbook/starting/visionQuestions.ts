import { say, type Wording } from "../wording";

/** What a vision on learning answers (domain S1.2 to S1.5), with the kind of question. */
export const visionQuestions: readonly { readonly category: "why" | "how" | "fit"; readonly question: Wording }[] = [
  { category: "why", question: say("Wat is onze missie?", "What is our mission?", "Quelle est notre mission ?") },
  {
    category: "why",
    question: say(
      "Wat is onze visie op de toekomst?",
      "What is our vision of the future?",
      "Quelle est notre vision de l'avenir ?",
    ),
  },
  {
    category: "why",
    question: say("Wat zijn onze kernwaarden?", "What are our core values?", "Quelles sont nos valeurs ?"),
  },
  {
    category: "why",
    question: say(
      "Welke strategische keuzes maken wij de komende jaren?",
      "Which strategic choices do we make in the coming years?",
      "Quels choix stratégiques ferons-nous ces prochaines années ?",
    ),
  },
  {
    category: "how",
    question: say(
      "Hoe kijken wij naar leren en ontwikkelen?",
      "How do we look at learning and development?",
      "Comment voyons-nous l'apprentissage et le développement ?",
      "Hoe kijken wij naar vorming, training en opleiding?",
    ),
  },
  {
    category: "how",
    question: say(
      "Wanneer noemen wij ons opleidingsbeleid geslaagd?",
      "When do we call our training policy a success?",
      "Quand dirons-nous que notre politique de formation est réussie ?",
    ),
  },
  {
    category: "how",
    question: say(
      "Hoe meten wij wat opleiding oplevert?",
      "How do we measure what training yields?",
      "Comment mesurons-nous ce que rapporte la formation ?",
    ),
  },
  {
    category: "fit",
    question: say(
      "Past het plan bij onze ambitie?",
      "Does the plan fit our ambition?",
      "Le plan correspond-il à notre ambition ?",
    ),
  },
  {
    category: "fit",
    question: say(
      "Past het plan bij onze middelen?",
      "Does the plan fit our means?",
      "Le plan correspond-il à nos moyens ?",
    ),
  },
  {
    category: "fit",
    question: say(
      "Past het plan bij onze cultuur?",
      "Does the plan fit our culture?",
      "Le plan correspond-il à notre culture ?",
    ),
  },
];
