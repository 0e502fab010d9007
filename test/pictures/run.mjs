import { sourceServer } from "../sourceServer.mjs";

/** `npm run pictures` builds the pages, makes the example plan and takes every picture in assets/pictures anew. */
const server = await sourceServer();
const { takePictures } = await server.ssrLoadModule("/test/pictures/takePictures.ts");
const taken = await takePictures((name) => console.log(name));
await server.close();
console.log(`${taken} pictures taken`);
process.exit(0);
