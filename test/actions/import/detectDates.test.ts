import { describe, expect, it } from "vitest";
import { detectDates } from "../../../src/actions/import/detectDates";

const inRows = (...texts: string[]) => texts.map((text, index) => ({ text, row: index + 2, count: 1 }));

describe("detectDates", () => {
  it("settles month first for slashes by the one date that leaves no doubt, and shows it", () => {
    expect(detectDates(inRows("2/11/2023", "9/20/2019", "12/10/2018"))).toEqual([
      { shape: "9/9/9999", order: "mdy", count: 3, sample: "9/20/2019", row: 3, doubtful: 2 },
    ]);
  });

  it("judges each way of writing by itself when two systems wrote one column", () => {
    const [slashes, dashes] = detectDates(inRows("7/10/1969", "30-08-1965", "4/4/1998"));
    expect(slashes).toMatchObject({ shape: "9/9/9999", order: "unknown", count: 2, doubtful: 1 });
    expect(dashes).toMatchObject({ shape: "9-9-9999", order: "dmy", doubtful: 0 });
  });

  it("sees that both orders occur in one way of writing", () => {
    expect(detectDates(inRows("20/9/2019", "9/21/2019", "3/4/2019"))[0]).toMatchObject({
      order: "perCell",
      doubtful: 1,
    });
  });

  it.each([
    "21-Sep-22",
    "21 sept. 2022",
    "21 septembre 2022",
    "21-mrt-2022",
    "3 août 2022",
    "1 mei 2022",
    "September 21, 2022",
  ])("reads the month name in %s without doubt", (text) => {
    expect(detectDates(inRows(text))).toMatchObject([{ count: 1, doubtful: 0 }]);
  });

  it("takes a year in front for year, month, day", () => {
    expect(detectDates(inRows("2023-04-05", "2023-04-05 10:30:00"))[0]).toMatchObject({
      order: "ymd",
      count: 2,
      doubtful: 0,
    });
  });

  it("finds no dates in days that do not exist, numbers and words", () => {
    expect(detectDates(inRows("30-02-2024", "32/13/2024", "1234", "1.250,00", "3-4", "Zone A", "12:30"))).toEqual([]);
  });
});
