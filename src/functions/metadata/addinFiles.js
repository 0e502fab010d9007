import { runnerImport } from "vite";
import webpack from "webpack";

/** The webpack plugin that writes function metadata and help pages, made from the same source as the functions, into the build. */
export async function addinFiles(address = "https://localhost:3000") {
  const { module } = await runnerImport(new URL("./functionFiles.ts", import.meta.url).pathname, {
    configFile: false,
    logLevel: "error",
  });
  const files = module.functionFiles();
  return [
    {
      apply(compiler) {
        compiler.hooks.thisCompilation.tap("AddinFiles", (compilation) => {
          const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
          compilation.hooks.processAssets.tap({ name: "AddinFiles", stage }, () => {
            for (const { path, content } of files) {
              compilation.emitAsset(
                path,
                new webpack.sources.RawSource(content.replaceAll("https://localhost:3000", address)),
              );
            }
          });
        });
      },
    },
  ];
}
