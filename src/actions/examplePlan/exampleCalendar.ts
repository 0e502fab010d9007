import { publicHolidays, type HolidayName } from "../../domain/calculations/publicHolidays";
import type { PlanRow } from "../../domain/plan/planRecords";
import { departmentName } from "./exampleJobs";
import { exampleRows, numberedRows } from "./exampleRows";
import type { ExampleSetting } from "./exampleSetting";

/** BLOK: no training in the season, while counting stock, and while the work order goes live. */
export const exampleBlocks = exampleRows("blocks", [
  (setting) => ({
    name: setting.say("Zomerpiek koeling", "Summer peak", "Pic estival"),
    kind: "peak",
    department: departmentName(setting, "service"),
    from: setting.day(6, 1),
    to: setting.day(8, 31),
  }),
  ({ say, day }) => ({
    name: say("Inventaris", "Stocktaking", "Inventaire"),
    kind: "stocktaking",
    from: day(12, 18),
    to: day(12, 31),
  }),
  ({ say, day }) => ({
    name: say("Bouwverlof", "Construction holiday", "Congé du bâtiment"),
    kind: "leave",
    from: day(7, 12),
    to: day(7, 30),
  }),
]);

const holidayNames: Readonly<Record<HolidayName, readonly [string, string, string]>> = {
  newYear: ["Nieuwjaar", "New Year’s Day", "Nouvel An"],
  goodFriday: ["Goede Vrijdag", "Good Friday", "Vendredi saint"],
  easter: ["Pasen", "Easter Sunday", "Pâques"],
  easterMonday: ["Paasmaandag", "Easter Monday", "Lundi de Pâques"],
  kingsDay: ["Koningsdag", "King’s Day", "Fête du Roi"],
  labourDay: ["Dag van de Arbeid", "Labour Day", "Fête du Travail"],
  liberationDay: ["Bevrijdingsdag", "Liberation Day", "Jour de la Libération"],
  ascension: ["Hemelvaart", "Ascension Day", "Ascension"],
  pentecost: ["Pinksteren", "Whit Sunday", "Pentecôte"],
  whitMonday: ["Pinkstermaandag", "Whit Monday", "Lundi de Pentecôte"],
  belgianNationalDay: ["Nationale feestdag", "Belgian National Day", "Fête nationale belge"],
  assumption: ["Onze-Lieve-Vrouw-Hemelvaart", "Assumption Day", "Assomption"],
  allSaints: ["Allerheiligen", "All Saints’ Day", "Toussaint"],
  armistice: ["Wapenstilstand", "Armistice Day", "Armistice"],
  christmas: ["Kerstmis", "Christmas Day", "Noël"],
  boxingDay: ["Tweede kerstdag", "Boxing Day", "Deuxième jour de Noël"],
};

/** FEEST: the public holidays of the plan year; days that replace one at the weekend still have to be chosen. */
export function exampleHolidays({ planYear, country, say }: ExampleSetting): readonly PlanRow<"holidays">[] {
  return numberedRows(
    "holidays",
    publicHolidays(planYear, country).map(({ date, name, country: of, free }) => ({
      date,
      name: say(...holidayNames[name]),
      country: of,
      free,
    })),
  );
}
