import type { Texts } from "../language";
import type { SpecialCategory } from "./problemFacts";

type CategoryTexts = Readonly<Record<SpecialCategory, string>>;

const nl: CategoryTexts = {
  origin: "gegevens over afkomst",
  maritalState: "de burgerlijke staat",
  health: "gegevens over gezondheid",
  religion: "gegevens over geloof of levensovertuiging",
  politics: "gegevens over politieke voorkeur of vakbond",
  orientation: "gegevens over seksuele geaardheid",
  performance: "beoordelingen van personen",
  dismissal: "gegevens over ontslag",
  nationalNumber: "het burgerservicenummer",
};

const en: CategoryTexts = {
  origin: "data on origin",
  maritalState: "the marital state",
  health: "data on health",
  religion: "data on religion or belief",
  politics: "data on politics or union membership",
  orientation: "data on sexual orientation",
  performance: "ratings of people",
  dismissal: "data on dismissal",
  nationalNumber: "the national number",
};

const fr: CategoryTexts = {
  origin: "des données sur l’origine",
  maritalState: "l’état civil",
  health: "des données de santé",
  religion: "des données sur la religion ou les convictions",
  politics: "des données sur la politique ou le syndicat",
  orientation: "des données sur l’orientation sexuelle",
  performance: "des évaluations de personnes",
  dismissal: "des données sur le licenciement",
  nationalNumber: "le numéro national",
};

/** Kinds of personal data that are never imported. */
export const categoryTexts: Texts<CategoryTexts> = { nl, nlBE: { nationalNumber: "het rijksregisternummer" }, en, fr };
