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
});
