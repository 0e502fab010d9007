import type { Texts } from "../language";

/** The five steps of the two guides, in order. */
export type StepNumber = 1 | 2 | 3 | 4 | 5;

interface StepName {
  readonly title: string;
  /** What the step is for, in a few words. */
  readonly purpose: string;
}

type StepNames = Readonly<Record<StepNumber, StepName>>;

const nl: StepNames = {
  1: { title: "Visie en analyse", purpose: "Waarom leren we, en waar staan we nu?" },
  2: { title: "Behoeften en veldwerk", purpose: "Wat is er nodig, en is opleiden het antwoord?" },
  3: { title: "Prioriteiten en begroting", purpose: "Wat gaat voor, en wat past in het budget?" },
  4: { title: "Organisatie en kalender", purpose: "Wie, waar en wanneer?" },
  5: { title: "Borging", purpose: "Wat levert het op, en hoe ziet men dat op de werkvloer?" },
};

/** Names of the five steps, with the question each answers. */
export const stepNames: Texts<StepNames> = {
  nl,
  nlBE: {
    3: { title: "Prioriteiten en budget" },
  },
  en: {
    1: { title: "Vision and analysis", purpose: "Why do we learn, and where are we now?" },
    2: { title: "Needs and fieldwork", purpose: "What is needed, and is training the answer?" },
    3: { title: "Priorities and budget", purpose: "What comes first, and what fits the budget?" },
    4: { title: "Organising and calendar", purpose: "Who, where and when?" },
    5: { title: "Securing results", purpose: "What does it bring, and how does one see it at work?" },
  },
  fr: {
    1: { title: "Vision et analyse", purpose: "Pourquoi apprendre, et où en sommes-nous ?" },
    2: { title: "Besoins et terrain", purpose: "Que faut-il, et la formation est-elle la réponse ?" },
    3: { title: "Priorités et budget", purpose: "Qu’est-ce qui prime, et qu’est-ce qui tient dans le budget ?" },
    4: { title: "Organisation et calendrier", purpose: "Qui, où et quand ?" },
    5: { title: "Ancrage", purpose: "Qu’est-ce que cela apporte, et comment le voit-on au travail ?" },
  },
};
