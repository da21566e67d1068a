/** The floors of the house and the steps inside them: imports only go down, rooms beside each other do not know each other. */
const FLOOR_2_VERBS = "^node-src/(analysis|decision|curve|process)/";
const FLOOR_2_HOSTS = "^node-src/adapters/";
const CHASSIS = "^node-src/chassis/";
const FLOOR_3 = "^node-src/(devices|cli)/";

/**
 * The rooms of a folder from the bottom up, each step with the rule that holds it: it knows the steps below, and rooms on one step do not
 * know each other.
 */
const CHASSIS_STEPS = [
  {
    rooms: ["spec", "plan"],
    name: "chassis-ground",
    comment:
      "spec (what a device says of itself, as data) and plan (the pure middle) know no other room of the chassis (ADR 0036).",
  },
  {
    rooms: ["face", "listening", "player", "presses"],
    name: "chassis-crafts-apart",
    comment:
      "face, listening, player and presses each do one thing and do not know each other, nor what a device decides.",
  },
  {
    rooms: ["render"],
    name: "render-stands-on-listening",
    comment:
      "A set is made into sound by the laws that it is heard by; who hears does not know who renders (ADR 0082).",
  },
  {
    rooms: ["work", "report"],
    name: "work-knows-no-asker",
    comment:
      "work is what a press knows and what comes of it: a promise that presets, session and devices share, and none of them is known there.",
  },
  {
    rooms: ["presets"],
    name: "presets-know-no-session",
    comment: "Presets move dials and say what stands; who presses and when is the session's.",
  },
  {
    rooms: ["session"],
    name: "session-knows-no-device",
    comment: "The session answers any device's presses: what a device decides is handed to it as its work.",
  },
  {
    rooms: ["curve-device"],
    name: "curve-device-under-manifest",
    comment: "A device that draws curves is started with what its manifest says, and does not read the manifest.",
  },
  {
    rooms: ["manifest"],
    name: "manifest-knows-no-patch",
    comment: "The manifest says what a device is; the patch is baked from it.",
  },
  /** The last step may know all the others. */
  { rooms: ["patch"] },
];
const CLI_STEPS = [
  {
    rooms: ["frame"],
    name: "cli-frame-below-commands",
    comment: "Options, help and terminal serve every command and know none.",
  },
  {
    rooms: ["batch", "copy", "report"],
    name: "cli-batch-copy-and-report-apart",
    comment: "Many files at once, where a copy goes and what a report shows serve the commands and know none.",
  },
  {
    rooms: ["insert"],
    name: "cli-insert-below-draw",
    comment: "Devices are put into a copy for any command that writes curves; those commands are not known there.",
  },
  {
    rooms: ["draw"],
    name: "cli-draw-below-commands",
    comment: "What draws curves is shared by the commands that draw; none of them is known there.",
  },
];
const CHASSIS_ROOMS = roomsOf(CHASSIS_STEPS).join("|");
const CLI_ROOMS = roomsOf(CLI_STEPS).join("|");
/** What the reports of all commands are made of. */
const REPORT_PARTS = "^node-src/chassis/report/(page|song|charts|sections)/";

function roomsOf(steps) {
  return steps.flatMap(({ rooms }) => rooms);
}

/** The rules of a folder's steps: from each room to what of the folder is neither that room nor on a step below. */
function stepRules(folder, steps) {
  return steps.flatMap(({ rooms, ...rule }, at) =>
    rule.name === undefined ? [] : [{ ...rule, ...above(folder, rooms, roomsOf(steps.slice(0, at))) }],
  );
}

function above(folder, rooms, below) {
  return {
    from: { path: `^${folder}/(${rooms.join("|")})/` },
    to: { path: `^${folder}/`, pathNot: [`^${folder}/$1/`, ...below.map((room) => `^${folder}/${room}/`)] },
  };
}

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "A cycle means two files are one: merge them or move the shared part down a floor.",
      from: {},
      to: { circular: true },
    },
    {
      name: "ground-floor-stays-down",
      comment: "model (nouns) and dsp (sums) are the ground floor and import nothing above them.",
      from: { path: "^node-src/(model|dsp)/" },
      to: { path: "^node-src/(?!model/|dsp/)" },
    },
    {
      name: "model-knows-no-sums",
      comment: "model holds types and constructors; it does not compute signals.",
      from: { path: "^node-src/model/" },
      to: { path: "^node-src/dsp/" },
    },
    {
      name: "dsp-knows-units-only",
      comment:
        "dsp is plain sums over samples: of the nouns it may name the units and the encoding of its numbers, nothing else (ADR 0003).",
      from: { path: "^node-src/dsp/" },
      to: { path: "^node-src/model/", pathNot: "^node-src/model/(units|audio-format)\\.ts$" },
    },
    {
      name: "first-floor-looks-down",
      comment: "knowledge (tables) and ports (promises) stand on the ground floor only.",
      from: { path: "^node-src/(knowledge|ports)/" },
      to: { path: `${FLOOR_2_VERBS}|${FLOOR_2_HOSTS}|${CHASSIS}|${FLOOR_3}` },
    },
    {
      name: "tables-and-promises-apart",
      comment: "knowledge and ports are two rooms on one floor.",
      from: { path: "^node-src/(knowledge|ports)/" },
      to: { path: "^node-src/(knowledge|ports)/", pathNot: "^node-src/$1/" },
    },
    {
      name: "verbs-do-not-know-shells",
      comment: "analysis, decision, curve and process never import a shell.",
      from: { path: FLOOR_2_VERBS },
      to: { path: `${FLOOR_2_HOSTS}|${CHASSIS}|${FLOOR_3}|^node-src/ports/` },
    },
    {
      name: "verbs-apart",
      comment: "Rooms on a floor do not know each other: what two share moves down a floor.",
      from: { path: "^node-src/(analysis|decision|curve|process)/" },
      to: { path: FLOOR_2_VERBS, pathNot: "^node-src/$1/" },
    },
    {
      name: "recipes-draw-alone",
      comment:
        "What recipes of several families draw with is in drawing, their common settings beside the book; no family reaches into another.",
      from: { path: "^node-src/decision/recipes/(movement|rhythm|space)/" },
      to: {
        path: "^node-src/decision/",
        pathNot: ["^node-src/decision/recipes/$1/", "^node-src/decision/recipes/(drawing/|shared-settings\\.ts$)"],
      },
    },
    {
      name: "drawing-knows-no-recipe",
      comment: "drawing is spans, edges and lanes; it knows no recipe.",
      from: { path: "^node-src/decision/recipes/drawing/" },
      to: { path: "^node-src/decision/", pathNot: "^node-src/decision/recipes/drawing/" },
    },
    {
      name: "decisions-apart",
      comment: "A delivery, a ride and a recipe are decided apart from one another.",
      from: { path: "^node-src/decision/([^/]+)/" },
      to: { path: "^node-src/decision/", pathNot: "^node-src/decision/$1/" },
    },
    {
      name: "hosts-do-not-know-verbs",
      comment: "An adapter keeps a port's promise; it does not decide, measure or draw.",
      from: { path: FLOOR_2_HOSTS },
      to: { path: `${FLOOR_2_VERBS}|${CHASSIS}|${FLOOR_3}` },
    },
    {
      name: "hosts-apart",
      comment:
        "An adapter never imports its neighbour, but for the one door through which small files are read (ADR 0015), the one name for what is being written (ADR 0021), the one way to tell that two paths are one file, the one way to make folders, and the one layout of a sound file that all sinks write (ADR 0067).",
      from: { path: "^node-src/adapters/([^/]+)/" },
      to: {
        path: FLOOR_2_HOSTS,
        pathNot:
          "^node-src/adapters/($1/|disk/(read-small-file|part-file|same-file|folders/make-folders)\\.ts$|audio/writing/(choose|sound)-layout\\.ts$)",
      },
    },
    {
      name: "chassis-under-devices",
      comment: "The chassis is what every device is built on: it knows the floors below and no device (ADR 0011).",
      from: { path: CHASSIS },
      to: { path: FLOOR_3 },
    },
    {
      name: "chassis-rooms-have-a-step",
      comment: "A new room of the chassis takes its place among the steps first: without one no rule would hold it.",
      from: { path: CHASSIS, pathNot: `${CHASSIS}(${CHASSIS_ROOMS})/` },
      to: { path: "^node-src/" },
    },
    ...stepRules("node-src/chassis", CHASSIS_STEPS),
    {
      name: "devices-apart",
      comment: "A device is a flat: it imports neither another device nor the command line.",
      from: { path: "^node-src/devices/([^/]+)/" },
      to: { path: FLOOR_3, pathNot: "^node-src/devices/$1/" },
    },
    {
      name: "cli-enters-by-the-front-door",
      comment: "The command line runs a device's plan, run and spec, and nothing else of it (ADR 0002).",
      from: { path: "^node-src/cli/" },
      to: { path: "^node-src/devices/", pathNot: "^node-src/devices/[^/]+/(plan|run|spec)\\.ts$" },
    },
    ...stepRules("node-src/cli", CLI_STEPS),
    {
      name: "report-parts-below-reports",
      comment: "Page, axes, charts and sections are shared by all reports and know none of them.",
      from: { path: REPORT_PARTS },
      to: { path: "^node-src/(chassis|cli)/report/", pathNot: REPORT_PARTS },
    },
    {
      name: "reports-apart",
      comment: "A report is a room of its own: what two of them share is a part of both.",
      from: { path: "^node-src/cli/report/([^/]+)/" },
      to: { path: "^node-src/(chassis|cli)/report/", pathNot: ["^node-src/cli/report/$1/", REPORT_PARTS] },
    },
    {
      name: "cli-commands-apart",
      comment: "A command's room is its own: what two commands share is in a room that serves them all.",
      from: { path: "^node-src/cli/([^/]+)/", pathNot: `^node-src/cli/(${CLI_ROOMS})/` },
      to: { path: "^node-src/cli/", pathNot: ["^node-src/cli/$1/", `^node-src/cli/(${CLI_ROOMS})/`] },
    },
    {
      name: "browser-is-a-flat",
      comment:
        "The preset browser's page is a flat of its own: it searches and draws what it is given, and knows the ground floor only (ADR 0012).",
      from: { path: "^node-src/browser/" },
      to: { path: "^node-src/(?!browser/|model/|dsp/)" },
    },
    {
      name: "pages-apart",
      comment: "Pages for jweb stand on one frame, which knows none of them, and do not know each other (ADR 0096).",
      from: { path: "^node-src/browser/(frame|mix)/" },
      to: { path: "^node-src/browser/", pathNot: "^node-src/browser/($1|frame)/" },
    },
    {
      name: "presets-know-no-mix",
      comment: "The preset browser does not know the window of a mix (ADR 0096).",
      from: { path: "^node-src/browser/", pathNot: "^node-src/browser/mix/" },
      to: { path: "^node-src/browser/mix/" },
    },
    {
      name: "browser-opened-from-above",
      comment: "Only a device's chassis and the devices put the preset browser's page up.",
      from: { path: `^node-src/(knowledge|ports)/|${FLOOR_2_VERBS}|${FLOOR_2_HOSTS}` },
      to: { path: "^node-src/browser/" },
    },
    {
      name: "plans-are-pure",
      comment: "plan.ts, and what plans share, is the pure middle: no port, no adapter, no Node module.",
      from: { path: "^node-src/(devices/[^/]+/plan\\.ts$|chassis/(plan|spec)/)" },
      to: {
        path: `${FLOOR_2_HOSTS}|${CHASSIS}|^node-src/ports/|^(node:|fs$|path$)`,
        pathNot: "^node-src/chassis/(plan|spec)/",
      },
    },
    {
      name: "core-without-node",
      comment: "The core measures, decides and draws; files, sockets and processes belong to adapters and shells.",
      from: { path: "^node-src/(model|dsp|knowledge|ports|analysis|decision|curve|process|browser)/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "streams-stay-upstairs",
      comment:
        "rxjs is for presses, the session and the wires, watches and retries of adapters; everywhere else arrays and plain functions do (ADR 0033).",
      from: { path: "^(node-src|examples)/", pathNot: `^node-src/chassis/(presses|session)/|${FLOOR_2_HOSTS}` },
      to: { path: "(^|/)node_modules/rxjs/|^rxjs(/|$)" },
    },
    {
      name: "product-without-tests",
      comment: "What ships does not import tests, scripts or examples.",
      from: { path: "^node-src/" },
      to: { path: "^(test|scripts|examples)/" },
    },
    {
      name: "not-to-unresolvable",
      comment: "An import that does not resolve hides every rule behind it.",
      from: {},
      to: { couldNotResolve: true, pathNot: "^max-api$" },
    },
  ].map((rule) => ({ severity: "error", ...rule })),
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
