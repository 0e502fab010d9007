import { spawn } from "node:child_process";

/**
 * `npm run check`: types, rules and build side by side, then the tests, which end with the line that counts them.
 * What a part says is shown when it is done; the first that fails stops the check.
 */
const before = [["typecheck"], ["lint"], ["build", "--", "--env", "host"]];

const codes = await Promise.all(before.map((script) => run(script, "pipe")));
process.exit(codes.some((code) => code !== 0) ? 1 : await run(["test"], "inherit"));

/** Runs an npm script; resolves with its exit code. */
function run(script, stdio) {
  return new Promise((resolve) => {
    const child = spawn("npm", ["run", ...script], {
      stdio: ["ignore", stdio, stdio],
      shell: process.platform === "win32",
    });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (text) => said.push(text));
    child.on("close", (code) => {
      process.stdout.write(Buffer.concat(said));
      resolve(code ?? 1);
    });
  });
}
