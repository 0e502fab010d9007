import type { EuroCents } from "../../domain/plan/units";
import { formatWholeEuro } from "../formats";
import { textsIn, type Language } from "../language";
import { sendTexts } from "./sendTexts";

/** The figures a summary names; money in cents. */
interface Figures {
  readonly name: string | null;
  readonly planYear: number | null;
  readonly trainings: number;
  readonly mandatory: number;
  readonly sessions: number;
  readonly people: number;
  readonly planned: EuroCents;
  readonly granted: EuroCents | null;
}

/** The plan in at most 80 words, for a message to the board. */
export function summaryText(figures: Figures, language: Language): string {
  const texts = textsIn(sendTexts, language).mail;
  return [texts.subject(figures.planYear, figures.name), figuresText(figures, language), texts.ask].join(" ");
}

/** What the plan holds and costs, and how that lies to the budget. */
export function figuresText(figures: Omit<Figures, "name" | "planYear">, language: Language): string {
  const texts = textsIn(sendTexts, language).mail;
  const { trainings, mandatory, sessions, people, planned, granted } = figures;
  const euro = (amount: EuroCents) => formatWholeEuro(amount, language);
  const budget =
    granted === null
      ? texts.notGranted
      : planned > granted
        ? texts.over(euro(granted), euro(planned - granted))
        : texts.within(euro(granted), euro(granted - planned));
  return [texts.content(trainings, mandatory, sessions, people), texts.cost(euro(planned)), budget].join(" ");
}
