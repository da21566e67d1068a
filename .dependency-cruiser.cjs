/** The floors of the house: imports only go down, rooms on one floor do not know each other. */
const FLOOR_2_VERBS = "^node-src/(analysis|decision|curve|process)/";
const FLOOR_2_HOSTS = "^node-src/adapters/";
const CHASSIS = "^node-src/chassis/";
const FLOOR_3 = "^node-src/(devices|cli)/";

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "A cycle means two files are one: merge them or move the shared part down a floor.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "ground-floor-stays-down",
      comment: "model (nouns) and dsp (sums) are the ground floor and import nothing above them.",
      severity: "error",
      from: { path: "^node-src/(model|dsp)/" },
      to: { path: "^node-src/(?!model/|dsp/)" },
    },
    {
      name: "model-knows-no-sums",
      comment: "model holds types and constructors; it does not compute signals.",
      severity: "error",
      from: { path: "^node-src/model/" },
      to: { path: "^node-src/dsp/" },
    },
    {
      name: "dsp-knows-units-only",
      comment:
        "dsp is plain sums over samples: of the nouns it may name the units and the encoding of its numbers, nothing else (ADR 0003).",
      severity: "error",
      from: { path: "^node-src/dsp/" },
      to: { path: "^node-src/model/", pathNot: "^node-src/model/(units|audio-format)\\.ts$" },
    },
    {
      name: "first-floor-looks-down",
      comment: "knowledge (tables) and ports (promises) stand on the ground floor only.",
      severity: "error",
      from: { path: "^node-src/(knowledge|ports)/" },
      to: { path: `${FLOOR_2_VERBS}|${FLOOR_2_HOSTS}|${CHASSIS}|${FLOOR_3}` },
    },
    {
      name: "tables-and-promises-apart",
      comment: "knowledge and ports are two rooms on one floor.",
      severity: "error",
      from: { path: "^node-src/(knowledge|ports)/" },
      to: { path: "^node-src/(knowledge|ports)/", pathNot: "^node-src/$1/" },
    },
    {
      name: "verbs-do-not-know-shells",
      comment: "analysis, decision, curve and process never import a shell.",
      severity: "error",
      from: { path: FLOOR_2_VERBS },
      to: { path: `${FLOOR_2_HOSTS}|${CHASSIS}|${FLOOR_3}|^node-src/ports/` },
    },
    {
      name: "verbs-apart",
      comment: "Rooms on a floor do not know each other: what two share moves down a floor.",
      severity: "error",
      from: { path: "^node-src/(analysis|decision|curve|process)/" },
      to: { path: FLOOR_2_VERBS, pathNot: "^node-src/$1/" },
    },
    {
      name: "hosts-do-not-know-verbs",
      comment: "An adapter keeps a port's promise; it does not decide, measure or draw.",
      severity: "error",
      from: { path: FLOOR_2_HOSTS },
      to: { path: `${FLOOR_2_VERBS}|${CHASSIS}|${FLOOR_3}` },
    },
    {
      name: "hosts-apart",
      comment:
        "An adapter never imports its neighbour, but for the one door through which small files are read (ADR 0015) and the one name for what is being written (ADR 0021).",
      severity: "error",
      from: { path: "^node-src/adapters/([^/]+)/" },
      to: { path: FLOOR_2_HOSTS, pathNot: "^node-src/adapters/($1/|disk/(read-small-file|part-file)\\.ts$)" },
    },
    {
      name: "chassis-under-devices",
      comment: "The chassis is what every device is built on: it knows the floors below and no device (ADR 0011).",
      severity: "error",
      from: { path: CHASSIS },
      to: { path: FLOOR_3 },
    },
    {
      name: "devices-apart",
      comment: "A device is a flat: it imports neither another device nor the command line.",
      severity: "error",
      from: { path: "^node-src/devices/([^/]+)/" },
      to: { path: FLOOR_3, pathNot: "^node-src/devices/$1/" },
    },
    {
      name: "cli-enters-by-the-front-door",
      comment: "The command line runs a device's plan, run and spec, and nothing else of it (ADR 0002).",
      severity: "error",
      from: { path: "^node-src/cli/" },
      to: { path: "^node-src/devices/", pathNot: "^node-src/devices/[^/]+/(plan|run|spec)\\.ts$" },
    },
    {
      name: "browser-is-a-flat",
      comment:
        "The preset browser's page is a flat of its own: it searches and draws what it is given, and knows the ground floor only (ADR 0012).",
      severity: "error",
      from: { path: "^node-src/browser/" },
      to: { path: "^node-src/(?!browser/|model/|dsp/)" },
    },
    {
      name: "nobody-below-opens-the-browser",
      comment: "Only a device's chassis and the devices put the preset browser's page up.",
      severity: "error",
      from: { path: `^node-src/(knowledge|ports)/|${FLOOR_2_VERBS}|${FLOOR_2_HOSTS}` },
      to: { path: "^node-src/browser/" },
    },
    {
      name: "plans-are-pure",
      comment: "plan.ts, and what plans share, is the pure middle: no port, no adapter, no Node module.",
      severity: "error",
      from: { path: "^node-src/(devices/[^/]+/plan\\.ts$|chassis/(plan|spec)/)" },
      to: {
        path: `${FLOOR_2_HOSTS}|${CHASSIS}|^node-src/ports/|^(node:|fs$|path$)`,
        pathNot: "^node-src/chassis/(plan|spec)/",
      },
    },
    {
      name: "core-without-node",
      comment: "The core measures, decides and draws; files, sockets and processes belong to adapters and shells.",
      severity: "error",
      from: { path: "^node-src/(model|dsp|knowledge|ports|analysis|decision|curve|process|browser)/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "streams-stay-upstairs",
      comment:
        "rxjs is for presses, the session and the wires, watches and retries of adapters; everywhere else arrays and plain functions do (ADR 0033).",
      severity: "error",
      from: { path: "^(node-src|examples)/", pathNot: `^node-src/chassis/(presses|session)/|${FLOOR_2_HOSTS}` },
      to: { path: "(^|/)node_modules/rxjs/|^rxjs(/|$)" },
    },
    {
      name: "product-without-tests",
      comment: "What ships does not import tests, scripts or examples.",
      severity: "error",
      from: { path: "^node-src/" },
      to: { path: "^(test|scripts|examples)/" },
    },
    {
      name: "not-to-unresolvable",
      comment: "An import that does not resolve hides every rule behind it.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^max-api$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "node-src/dsp/kernels/assembly" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default"],
      extensions: [".ts", ".js", ".mjs", ".cjs", ".json"],
    },
  },
};
