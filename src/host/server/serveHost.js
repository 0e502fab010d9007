import fs from "node:fs";
import { createServer } from "node:http";
import { hostRequest, readCompiled } from "./hostRequest.js";

/**
 * Serves the built page and add-in from disk on a free port of this machine.
 * Returns the address and a function that stops it; used by the browser tests and benchmarks.
 */
export async function serveHost(root, port = 0) {
  const read = readCompiled(root, () => fs);
  const server = createServer((request, response) => {
    hostRequest(request, response, read).then(
      (done) => {
        if (!done) response.writeHead(404).end();
      },
      (error) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}
