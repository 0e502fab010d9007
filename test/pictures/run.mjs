import { createServer } from "vite";

/** `npm run pictures` builds the pages, makes the example plan and takes every picture in assets/pictures anew. */
const server = await createServer({
  configFile: false,
  logLevel: "error",
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
  ssr: { noExternal: [/@univerjs/] },
});
const { takePictures } = await server.ssrLoadModule("/test/pictures/takePictures.ts");
const taken = await takePictures((name) => console.log(name));
await server.close();
console.log(`${taken} pictures taken`);
process.exit(0);
