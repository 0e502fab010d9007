import { expect, it } from "vitest";
import { readFile } from "../../../src/actions/import/readFile";
import { mappingRow, rememberedMapping } from "../../../src/actions/import/rememberedMapping";
import { aPlan, aRow } from "../../builders/aPlan";

it("remembers headers and answers in one row, without anything of a person", async () => {
  const source = await readFile(new TextEncoder().encode("Nr;Wie\n7;An Peeters"), "x.csv");
  const row = mappingRow(source, { target: "employees", columns: { id: 0, name: 1 } }, { "word:gender:G:man": "M" });
  expect(row.value).not.toContain("Peeters");
  expect(rememberedMapping(aPlan({ systemValues: [row] }), "employees")).toEqual({
    headers: { id: "Nr", name: "Wie" },
    answers: { "word:gender:G:man": "M" },
  });
});

it.each(["", "{", "[]", "null", '{"headers":{"id":7},"answers":{}}'])(
  "forgets a value changed by hand: %j",
  (value) => {
    const plan = aPlan({ systemValues: [aRow("systemValues", { id: "import.needs", key: "import.needs", value })] });
    expect(rememberedMapping(plan, "needs")).toBeNull();
  },
);
