import { describe, expect, it } from "vitest";
import { netCost } from "../../../src/domain/calculations/netCost";

describe("net cost", () => {
  it.each([
    [2_185_000, 164_000, 390_000, 1_959_000],
    [1_248_000, 106_000, 210_000, 1_144_000],
  ])("%i gross plus %i contribution less %i grant is %i", (gross, contribution, grant, net) => {
    expect(netCost(gross, contribution, grant)).toBe(net);
  });
});
