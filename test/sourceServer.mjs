import { createServer } from "vite";

/** Loads the project's TypeScript modules in Node, for programs that are not tests. */
export function sourceServer() {
  return createServer({
    configFile: false,
    logLevel: "error",
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    ssr: { noExternal: [/@univerjs/] },
  });
}
