import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found, placesFound } from "../found";

const supplier = (theme: string) => ({ name: "Leverancier", theme });

describe("W-LEV-01 manySuppliersPerTheme", () => {
  it("names the fourth supplier of a theme", () => {
    expect(
      found(
        "W-LEV-01",
        aPlan({
          suppliers: [{ id: "L1", ...supplier("Excel") }, supplier("excel"), supplier("Excel"), supplier("Excel ")],
        }),
      ),
    ).toEqual([{ at: "suppliers/L1/theme", facts: { theme: "Excel", suppliers: 4, limit: 3 } }]);
  });

  it("accepts three, and does not count own trainers", () => {
    expect(
      found(
        "W-LEV-01",
        aPlan({
          suppliers: [
            supplier("Excel"),
            supplier("Excel"),
            supplier("Excel"),
            { ...supplier("Excel"), type: "internal" },
          ],
        }),
      ),
    ).toEqual([]);
  });
});

describe("W-LEV-01: which suppliers count", () => {
  it("counts per theme, without sector funds and without suppliers of no theme", () => {
    const three = [supplier("Excel"), supplier("Excel"), supplier("Excel")];
    expect(placesFound("W-LEV-01", { suppliers: [...three, supplier("Lassen")] })).toEqual([]);
    expect(placesFound("W-LEV-01", { suppliers: [...three, { ...supplier("Excel"), type: "sectorFund" }] })).toEqual(
      [],
    );
    expect(placesFound("W-LEV-01", { suppliers: Array.from({ length: 4 }, () => ({ name: "Leverancier" })) })).toEqual(
      [],
    );
  });
});
