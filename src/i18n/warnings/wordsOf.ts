import type { ChoiceListKey, ChoiceLists } from "../../domain/plan/choiceLists";
import type { EuroCents, Fraction, IsoDate, Minutes, YearMonth } from "../../domain/plan/units";
import { formatDate, formatEuro, formatHours, formatMonth, formatNumber, formatPercent, formatTime } from "../formats";
import type { Language } from "../language";
import { choiceTexts } from "../workbook/choiceTexts";
import { wordingIn, type Wording } from "../workbook/wording";

/** How a sentence writes facts in one language. */
export interface Words {
  euro(amount: EuroCents): string;
  date(date: IsoDate): string;
  /** A month in words: `maart 2027`. */
  month(month: YearMonth): string;
  percent(share: Fraction): string;
  number(value: number): string;
  hours(duration: Minutes): string;
  time(time: Minutes): string;
  /** A name that the user typed, between quotation marks. */
  name(text: string): string;
  /** A number with its noun: `1 persoon`, `3 personen`. */
  count(number: number, one: string, many: string): string;
  /** `a, b en c`. */
  list(items: readonly string[]): string;
  /** The word of a picklist; a word the user added stays as it is. */
  choice<L extends ChoiceListKey>(list: L, key: ChoiceLists[L]["keys"][number] | string): string;
}

const quotes: Readonly<Record<Language, readonly [open: string, close: string]>> = {
  "nl-NL": ["‘", "’"],
  "nl-BE": ["‘", "’"],
  en: ["“", "”"],
  fr: ["«\u00a0", "\u00a0»"],
};

/** The words of one language. In French one and a half is still singular. */
export function wordsOf(language: Language): Words {
  const [open, close] = quotes[language];
  const isSingular = (number: number) => (language === "fr" ? Math.abs(number) < 2 : number === 1);
  const lists = new Intl.ListFormat(language, { type: "conjunction" });
  return {
    euro: (amount) => formatEuro(amount, language),
    date: (date) => formatDate(date, language),
    month: (month) => formatMonth(month, language),
    percent: (share) => formatPercent(share, language),
    number: (value) => formatNumber(value, language),
    hours: (duration) => formatHours(duration, language),
    time: (time) => formatTime(time, language),
    name: (text) => `${open}${text}${close}`,
    count: (number, one, many) => `${formatNumber(number, language)} ${isSingular(number) ? one : many}`,
    list: (items) => lists.format(items),
    choice: (list, key) => {
      const words: Readonly<Record<string, Wording | undefined>> = choiceTexts[list].words;
      const wording = words[key];
      return wording ? wordingIn(wording, language) : key;
    },
  };
}
