import { describe, expect, it } from "vitest";
import { proposeMapping } from "../../../src/actions/import/proposeMapping";
import { readFile } from "../../../src/actions/import/readFile";
import type { TargetKey } from "../../../src/actions/import/importTargets";
import type { RememberedMapping } from "../../../src/actions/import/importMapping";

async function proposal(
  text: string,
  target: TargetKey,
  remembered: RememberedMapping | null = null,
): Promise<Record<string, string>> {
  const source = await readFile(new TextEncoder().encode(text), "x.csv");
  const { columns } = proposeMapping(source, target, remembered);
  return Object.fromEntries(
    Object.entries(columns).map(([field, index]) => [field, source.columns[index]?.header ?? ""]),
  );
}

describe("proposeMapping", () => {
  it("knows Dutch headers", async () => {
    expect(
      await proposal(
        "Personeelsnummer;Naam;Afdeling;Functie;Geboortedatum;Uurkost\n7;An Peeters;Atelier;Lasser;1980-02-03;38,50",
        "employees",
      ),
    ).toEqual({
      id: "Personeelsnummer",
      name: "Naam",
      department: "Afdeling",
      jobTitle: "Functie",
      birthYear: "Geboortedatum",
      hourlyCost: "Uurkost",
    });
  });

  it("knows French headers with accents, and makes the name of its two parts", async () => {
    expect(
      await proposal(
        "Matricule;Prénom;Nom de famille;Département;Date d'entrée\n7;Zoé;Lambert;Atelier;21/09/2022",
        "employees",
      ),
    ).toEqual({
      id: "Matricule",
      firstName: "Prénom",
      lastName: "Nom de famille",
      department: "Département",
      startDate: "Date d'entrée",
    });
  });

  it("does not propose a column whose content does not fit its header", async () => {
    expect(await proposal("ID;Naam;Start\n1;An;nee\n", "employees")).toEqual({ id: "ID", name: "Naam" });
    expect(await proposal("ID;Naam;Startdatum\n1;An;volgt nog\n", "employees")).not.toHaveProperty("startDate");
  });

  it.each([
    ["Nationaliteit", "Belg"],
    ["RaceDesc", "White"],
    ["MaritalDesc", "Widowed"],
    ["Ziekteverzuim", "3"],
    ["PerformanceScore", "Exceeds"],
    ["Rijksregisternummer", "80020312345"],
    ["TerminationType", "Voluntary"],
  ])("never proposes %s, also when it was mapped before", async (header, value) => {
    const remembered = { headers: { team: header }, answers: {} };
    expect(await proposal(`ID;Naam;${header}\n1;An;${value}\n`, "employees", remembered)).toEqual({
      id: "ID",
      name: "Naam",
    });
  });

  it("maps a header as it was mapped the last time", async () => {
    const remembered = { headers: { team: "Kostenplaats" }, answers: {} };
    expect(await proposal("ID;Naam;Kostenplaats\n1;An;Ploeg A\n", "employees", remembered)).toMatchObject({
      team: "Kostenplaats",
    });
  });
});
