/** A header as it is compared: small letters and digits only, accents removed. `Prénom `, `PRENOM` and `pre_nom` are alike. */
export function plainHeader(header: string): string {
  return header
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
