import { exampleRows } from "./exampleRows";

/** VIS: why and how the company learns, and whether that fits; one answer is longer than a plan can bear. */
export const exampleVisionAnswers = exampleRows("visionAnswers", [
  ({ say }) => ({
    category: "why",
    question: say("Waarom leren wij?", "Why do we learn?", "Pourquoi apprenons-nous ?"),
    answer: say(
      "Onze klanten stappen over op natuurlijke koudemiddelen. Wie die techniek beheerst, houdt zijn markt. Daarom leiden we onze eigen monteurs en technici op in plaats van ze te zoeken.",
      "Our customers move to natural refrigerants. Who masters that technique keeps the market. So we train our own fitters and technicians instead of searching for them.",
      "Nos clients passent aux fluides naturels. Qui maîtrise cette technique garde son marché. Nous formons donc nos propres monteurs et techniciens au lieu d’en chercher.",
    ),
    evidence: say("Strategisch plan, hoofdstuk 2", "Strategic plan, chapter 2", "Plan stratégique, chapitre 2"),
  }),
  ({ say }) => ({
    category: "how",
    question: say("Hoe leren wij het best?", "How do we learn best?", "Comment apprenons-nous le mieux ?"),
    answer: say(
      "We leren het meest aan de installatie zelf, samen met een collega die het al kan. Een cursus is voor ons het begin en niet het einde: wie een opleiding volgt, spreekt vooraf met de ploegbaas af wat er daarna anders zal gaan, krijgt binnen de maand een opdracht waarin het geleerde nodig is, en vertelt op het volgende teamoverleg wat werkte en wat niet. De ploegbaas maakt daar tijd voor vrij, ook in drukke weken, en kijkt na drie maanden opnieuw. Wat goed werkt, nemen we op in onze werkwijze, zodat ook wie er niet bij was ervan leert.",
      "We learn most at the installation itself, together with a colleague who can do it already. To us a course is the beginning and not the end: whoever follows a training agrees beforehand with the team leader what will go differently afterwards, gets an assignment within a month that needs what was learned, and tells the next team meeting what worked and what did not. The team leader makes time for this, in busy weeks too, and looks again after three months. What works well becomes our way of working, so that those who were not there learn from it as well.",
      "Nous apprenons le plus devant l’installation, avec un collègue qui sait déjà faire. Un cours est pour nous un début et non une fin : celui qui suit une formation convient d’abord avec son chef d’équipe de ce qui changera, reçoit dans le mois une mission qui demande ce qu’il a appris, et raconte à la réunion d’équipe suivante ce qui a marché ou non. Le chef d’équipe y consacre du temps, même les semaines chargées, et regarde à nouveau après trois mois. Ce qui marche bien entre dans notre façon de travailler, pour que les absents en profitent aussi.",
    ),
  }),
  ({ say }) => ({
    category: "fit",
    question: say("Ambitie", "Ambition", "Ambition"),
    evidence: say("Groei van 8 % per jaar", "Growth of 8 % a year", "Croissance de 8 % par an"),
    score: 4,
  }),
  ({ say }) => ({
    category: "fit",
    question: say("Middelen", "Means", "Moyens"),
    evidence: say("2,1 % van de loonmassa", "2.1 % of payroll", "2,1 % de la masse salariale"),
    score: 3,
  }),
  ({ say }) => ({
    category: "fit",
    question: say("Cultuur", "Culture", "Culture"),
    evidence: say("Cultuurscan van november", "Culture scan of November", "Scan culturel de novembre"),
    score: 2,
    tension: say(
      "Opleiding schuift op zodra er een storing is",
      "Training is put off as soon as there is a breakdown",
      "La formation est reportée dès qu’une panne survient",
    ),
  }),
]);
