import type { HolidayName } from "../../domain/calculations/publicHolidays";

/** Names of the public holidays in Dutch, English and French. */
export const holidayWords: Readonly<Record<HolidayName, string>> = {
  newYear: "Nieuwjaar;New Year's Day;Jour de l'An",
  goodFriday: "Goede Vrijdag;Good Friday;Vendredi saint",
  easter: "Eerste paasdag;Easter Sunday;Dimanche de Pâques",
  easterMonday: "Paasmaandag;Easter Monday;Lundi de Pâques",
  kingsDay: "Koningsdag;King's Day;Fête du Roi",
  labourDay: "Dag van de Arbeid;Labour Day;Fête du Travail",
  liberationDay: "Bevrijdingsdag;Liberation Day;Jour de la Libération",
  ascension: "Hemelvaartsdag;Ascension Day;Ascension",
  pentecost: "Eerste pinksterdag;Whit Sunday;Dimanche de Pentecôte",
  whitMonday: "Pinkstermaandag;Whit Monday;Lundi de Pentecôte",
  belgianNationalDay: "Nationale feestdag;Belgian National Day;Fête nationale",
  assumption: "Onze-Lieve-Vrouw-Hemelvaart;Assumption;Assomption",
  allSaints: "Allerheiligen;All Saints' Day;Toussaint",
  armistice: "Wapenstilstand;Armistice Day;Armistice",
  christmas: "Kerstmis;Christmas Day;Noël",
  boxingDay: "Tweede kerstdag;Boxing Day;Deuxième jour de Noël",
};
