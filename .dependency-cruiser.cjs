/** Imports go one way; every rule says what to do instead. */
const only = (folder, allowed, comment) => ({
  name: `${folder.replace("/", "-")}-imports`,
  comment,
  severity: "error",
  from: { path: `^src/${folder}/` },
  to: { path: "^src/", pathNot: [`^src/${folder}/`, ...allowed] },
});

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      comment: "A cycle means two files answer one question: move the shared part to a file of its own.",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-unresolved",
      severity: "error",
      comment: "An import that cannot be found: install the package or mend the path.",
      from: {},
      to: { couldNotResolve: true, pathNot: "^virtual:" },
    },
    only(
      "domain",
      [],
      "The domain knows no Excel, language or I/O: pass what it needs as an argument, return facts and let the caller act.",
    ),
    only(
      "domain/plan",
      [],
      "The records of the plan are words and shapes: what is calculated from them stands in calculations.",
    ),
    only(
      "domain/calculations",
      ["^src/domain/(plan/|parts)"],
      "A calculation answers one question of its arguments: what a rule shares with it belongs in calculations.",
    ),
    only(
      "blueprint",
      ["^src/domain/"],
      "The blueprint is data about the workbook: texts come in as an argument, Excel is reached through ops.",
    ),
    only(
      "i18n",
      ["^src/(domain|blueprint)/"],
      "Texts know what they name (domain, blueprint) and nothing that shows them: pass facts in, return a sentence.",
    ),
    only(
      "actions",
      ["^src/(domain|blueprint|i18n)/"],
      "An action reaches Excel only through actions/ports.ts: add what you need to the port and implement it in src/excel.",
    ),
    only(
      "excel",
      ["^src/(domain|blueprint)/", "^src/actions/ports"],
      "The Excel adapter carries out ops and reads cells; decisions belong in blueprint planners or actions.",
    ),
    only(
      "functions",
      ["^src/(domain|blueprint|i18n)/"],
      "A custom function is one call into the domain: put logic there, texts of results in i18n; only the warnings read whole tables, with the blueprint.",
    ),
    only(
      "commands",
      ["^src/(actions|excel|i18n)/", "^src/domain/plan/"],
      "A ribbon button calls one action with the Excel adapter: put what it does in src/actions.",
    ),
    only(
      "host",
      [],
      "The host knows office.js and spreadsheets, not training plans: what is specific to the plan belongs in the add-in.",
    ),
    {
      name: "taskpane-imports",
      severity: "error",
      comment: "The pane shows what actions return: put work in src/actions, texts in src/i18n.",
      from: { path: "^src/taskpane/", pathNot: "^src/taskpane/index\\.tsx$" },
      to: { path: "^src/", pathNot: ["^src/taskpane/", "^src/(actions|i18n|domain)/"] },
    },
    {
      name: "taskpane-index-imports",
      severity: "error",
      comment: "Only the entry point may join the pane to Excel.",
      from: { path: "^src/taskpane/index\\.tsx$" },
      to: { path: "^src/(host|functions|commands)/" },
    },
    {
      name: "office-js-only-in-excel",
      severity: "error",
      comment: "Microsoft's library comes from its CDN at run time: never import it.",
      from: { path: "^src/", pathNot: "^src/host/" },
      to: { path: "@microsoft/office-js" },
    },
    {
      name: "no-dev-dependency-in-product",
      severity: "error",
      comment:
        "What the bundle needs stands in dependencies; a tool stays out of src. The host is a tool page and may use devDependencies; addinFiles.js and taskpane/build are parts of webpack that run during the build and never in the bundle.",
      from: {
        path: "^src/",
        pathNot: ["^src/host/", "^src/functions/metadata/addinFiles\\.js$", "^src/taskpane/build/"],
      },
      to: { dependencyTypes: ["npm-dev"], pathNot: "@types/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".json"],
    },
  },
};
