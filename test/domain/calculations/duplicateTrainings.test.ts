import { describe, expect, it } from "vitest";
import { duplicateTrainings } from "../../../src/domain/calculations/duplicateTrainings";

const training = (id: string, title: string, supplier: string | null = null, firstDay: string | null = null) => ({
  id,
  title,
  supplier,
  firstDay,
});

describe("trainings that may be the same", () => {
  it("share a title apart from case, accents and spaces", () => {
    expect(
      duplicateTrainings([
        training("O2", "Excel  gevorderd"),
        training("O1", "EXCEL Gevórderd"),
        training("O3", "Excel basis"),
      ]),
    ).toEqual([{ reason: "sameTitle", ids: ["O1", "O2"] }]);
  });

  it("or a supplier and a day", () => {
    const found = duplicateTrainings([
      training("O1", "A", "ICM", "2027-03-04"),
      training("O2", "B", "icm", "2027-03-04"),
      training("O3", "C", "ICM", "2027-03-05"),
    ]);
    expect(found).toEqual([{ reason: "sameSupplierAndDay", ids: ["O1", "O2"] }]);
  });

  it("but not both lack a title", () => {
    expect(duplicateTrainings([training("O1", ""), training("O2", " ")])).toEqual([]);
  });

  it("need both the supplier and the day to be known", () => {
    const noDay = [training("O1", "A", "ICM"), training("O2", "B", "ICM")];
    const noSupplier = [training("O3", "C", null, "2027-03-04"), training("O4", "D", null, "2027-03-04")];
    expect(duplicateTrainings([...noDay, ...noSupplier])).toEqual([]);
  });

  it("stand in order of their IDs, and of the reason when those are the same", () => {
    const trainings = [
      training("O4", "B"),
      training("O3", "b"),
      training("O2", "A", "ICM", "2027-03-04"),
      training("O1", "a", "ICM", "2027-03-04"),
    ];
    const expected = [
      { reason: "sameSupplierAndDay", ids: ["O1", "O2"] },
      { reason: "sameTitle", ids: ["O1", "O2"] },
      { reason: "sameTitle", ids: ["O3", "O4"] },
    ];
    expect(duplicateTrainings(trainings)).toEqual(expected);
    expect(duplicateTrainings(trainings.toReversed())).toEqual(expected);
  });
});
