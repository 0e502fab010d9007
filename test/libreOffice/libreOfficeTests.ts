import { libreOfficeProblem } from "./runSession";

const problem = libreOfficeProblem();
const skipped = problem !== null && process.env["CI"] !== "true";
if (skipped) console.warn(`LibreOffice tests skipped: ${problem}`);

/** Whether tests that need LibreOffice are skipped: only where it is missing, and never in CI. */
export const libreOfficeTests = { skipped } as const;
