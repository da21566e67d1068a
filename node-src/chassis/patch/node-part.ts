import {
  message,
  nodeProcess,
  object,
  type PatchBox,
  type PatchPart,
  script,
} from "#src/adapters/max/patch/patch-part.ts";
import type { PatchPress } from "#src/chassis/manifest/device-manifest.ts";
import { FROM_NODE, TO_NODE } from "#src/chassis/spec/selectors.ts";
import type { DeviceFiles } from "#src/model/device/device-files.ts";

/** What differs from one device's Node to another's. */
export interface NodeWiring {
  readonly files: Pick<DeviceFiles, "node" | "bridge">;
  /** Keys of the parameters that an analysis depends on; the box `showValues` sends them all. */
  readonly told: readonly string[];
  /** Boxes whose output is a press, and what Node is told then. */
  readonly presses: readonly PatchPress[];
  /** Whether the device stores curves, and moves what is mapped. */
  readonly curves: boolean;
  /** Selectors from Node beside those of every device, and the box that takes what follows them. */
  readonly heard?: readonly { readonly selector: string; readonly to: string }[];
  /** Boxes that are asked for their value when Node is ready, before the presses, and when it is gone: what shows a press shows what stands again. */
  readonly dumped?: readonly string[];
  /** Boxes that are told when Node is gone: what only it can go on with ends. */
  readonly ended?: readonly string[];
}

/**
 * Node and the bridge to Live. A press starts the script if it does not run and is remembered until the script says that it
 * is ready; nothing else is sent to a script that is not there, so the console stays silent. One that has not said so ten
 * seconds later, or that failed to load, is stopped: the press is forgotten, the face says why, and the next press starts anew.
 *
 * `running` is 0 at rest, 2 while the script starts, 1 when it is ready. `pressed` is the place of the last press in the
 * list of presses, from 1; 0 none.
 */
export function nodePart(wiring: NodeWiring): PatchPart {
  const { told, presses } = wiring;
  return {
    boxes: [...pressBoxes(presses), ...process(wiring), ...life(), ...values(told)],
    cords: [...pressCords(presses), ...processCords(wiring), ...lifeCords(wiring), ...valueCords(told)],
  };
}

/** Analyse, Write, Revert and the button in the face, of a device that draws curves. */
export const CURVE_PRESSES: readonly PatchPress[] = [
  { from: "analyse", say: TO_NODE.analyse },
  { from: "write", say: TO_NODE.write },
  { from: "revert", say: TO_NODE.revert },
  { from: "face", say: TO_NODE.companion },
];

function pressBoxes(presses: readonly PatchPress[]): PatchBox[] {
  const numbers = presses.map((_, index) => index + 1);
  return [
    ...numbers.map((number) => message(`press${number}`, `${number}`, [480 + number * 80, 80])),
    object("press", "t b i", [560, 112]),
    object("running", "int", [560, 144]),
    object("whetherRunning", "sel 0 1", [560, 176]),
    object("startScript", "t b b b", [560, 208]),
    message("running2", "2", [640, 240]),
    message("scriptStart", "script start", [560, 240]),
    message("statusStarting", "status 1", [600, 600]),
    message("wordsStarting", "words Starting the analyser", [680, 600]),
    object("pressed", "int", [640, 144]),
    object("takePress", "t i b", [640, 272]),
    message("noPress", "0", [696, 304]),
    object("whichPress", `sel ${numbers.join(" ")}`, [640, 304]),
    ...presses.flatMap((each, index) =>
      "say" in each ? [message(`sendPress${index + 1}`, each.say, [640 + index * 64, 336])] : [],
    ),
  ];
}

function pressCords(presses: readonly PatchPress[]): string[] {
  return [
    ...presses.flatMap(({ from }, index) => [`${from} > press${index + 1}`, `press${index + 1} > press`]),
    "press:1 > pressed:1",
    "press:0 > running:0",
    "running > whetherRunning",
    "whetherRunning:0 > startScript",
    "startScript:2 > running2",
    "running2 > running:1",
    "startScript:1 > statusStarting",
    "statusStarting > face",
    "startScript:1 > wordsStarting",
    "wordsStarting > face",
    "startScript:0 > scriptStart",
    "scriptStart > node",
    "whetherRunning:1 > pressed:0",
    "pressed > takePress",
    "takePress:1 > noPress",
    "noPress > pressed:1",
    "takePress:0 > whichPress",
    ...presses.flatMap((each, index) =>
      "say" in each
        ? [`whichPress:${index} > sendPress${index + 1}`, `sendPress${index + 1} > toNode:1`]
        : [`whichPress:${index} > ${each.ask}`],
    ),
  ];
}

function process(wiring: NodeWiring): PatchBox[] {
  const { files, heard = [] } = wiring;
  const selectors = [...always(wiring), ...heard.map(({ selector }) => selector)];
  return [
    object("toNode", "gate 1", [1000, 432]),
    nodeProcess("node", files.node, [1000, 464]),
    object("fromNode", `route ${selectors.join(" ")}`, [1000, 496]),
    object("lomToBridge", `prepend ${FROM_NODE.lom}`, [1080, 528]),
    script("bridge", files.bridge, [1080, 560], 1),
  ];
}

/** Milliseconds from the start of the script to its being ready; it takes about one second. Source: house taste. */
const PATIENCE = 10_000;

/** What a device hears from Node whatever it does, in the order of the outlets. */
function always({ curves }: NodeWiring): readonly string[] {
  const { ready, lom, curve, face, asleep } = FROM_NODE;
  return [ready, lom, ...(curves ? [curve] : []), face, asleep];
}

/** The outlet of one of those. */
function outlet(wiring: NodeWiring, selector: string): string {
  return `fromNode:${always(wiring).indexOf(selector)}`;
}

function processCords(wiring: NodeWiring): string[] {
  const { heard = [], curves } = wiring;
  return [
    "toNode > node",
    "node:0 > fromNode",
    `${outlet(wiring, FROM_NODE.lom)} > lomToBridge`,
    "lomToBridge > bridge",
    "ready > bridge",
    "bridge > toNode:1",
    ...(curves ? [`${outlet(wiring, FROM_NODE.curve)} > storeCurve`] : []),
    `${outlet(wiring, FROM_NODE.face)} > face`,
    ...heard.map(({ to }, index) => `fromNode:${always(wiring).length + index} > ${to}`),
  ];
}

function life(): PatchBox[] {
  return [
    object("nodeReady", "t b b b b b b", [1000, 600]),
    message("running1", "1", [1240, 632]),
    object("waiting", `delay ${PATIENCE}`, [1080, 632]),
    message("waitNoMore", "stop", [1080, 600]),
    message("scriptStop", "script stop", [1320, 528]),
    object("nodeLife", "route start stop terminated restarting loadend", [1160, 496]),
    object("nodeStart", "route error", [1160, 528]),
    object("nodeLoaded", "route error", [1480, 528]),
    object("tellNotReady", "t b b b", [1480, 608]),
    object("nodeEnd", "route error", [1400, 560]),
    object("nodeGone", "t b b", [1240, 560]),
    message("running0", "0", [1240, 592]),
    message("statusRefused", "status 5", [760, 640]),
    message("wordsNoStart", "words The analyser did not start. Save the set and open it again.", [840, 640]),
    message("wordsNotReady", "words The analyser started but did not get ready: press the button again.", [840, 704]),
    message("wordsCrashed", "words The analyser stopped: press Analyse again.", [840, 672]),
    object("nodeRestarts", "t b b", [1320, 560]),
    object("tellNoStart", "t b b", [840, 608]),
    object("tellCrashed", "t b b", [920, 608]),
  ];
}

function lifeCords(wiring: NodeWiring): string[] {
  const { curves, dumped = [], ended = [] } = wiring;
  return [
    `${outlet(wiring, FROM_NODE.ready)} > nodeReady`,
    "nodeReady:5 > running1",
    "running1 > toNode:0",
    "running1 > running:1",
    "nodeReady:4 > showValues",
    ...(curves ? ["nodeReady:3 > curve", "nodeReady:2 > askMapped"] : []),
    ...dumped.map((box) => `nodeReady:2 > ${box}`),
    "nodeReady:1 > waitNoMore",
    "waitNoMore > waiting",
    "nodeReady:0 > pressed:0",
    `${outlet(wiring, FROM_NODE.asleep)} > scriptStop`,
    "scriptStop > node",
    "node:1 > nodeLife",
    "nodeLife:0 > nodeStart",
    "nodeStart:0 > tellNoStart",
    "nodeLife:1 > nodeGone",
    "nodeLife:4 > nodeLoaded",
    "nodeLoaded:0 > tellNotReady",
    "startScript:0 > waiting",
    "waiting > tellNotReady",
    "tellNotReady:2 > scriptStop",
    "tellNotReady:1 > statusRefused",
    "tellNotReady:0 > wordsNotReady",
    "tellNotReady:0 > nodeGone",
    "wordsNotReady > face",
    "nodeLife:2 > nodeEnd",
    "nodeEnd:0 > tellCrashed",
    "nodeEnd:0 > nodeGone",
    "nodeEnd:1 > nodeGone",
    "nodeLife:3 > nodeRestarts",
    "nodeRestarts:1 > nodeGone",
    "nodeRestarts:0 > running2",
    "tellNoStart:1 > statusRefused",
    "tellNoStart:0 > wordsNoStart",
    "tellNoStart:0 > nodeGone",
    "tellCrashed:1 > statusRefused",
    "tellCrashed:0 > wordsCrashed",
    "statusRefused > face",
    "wordsNoStart > face",
    "wordsCrashed > face",
    "nodeGone:0 > running0",
    ...[...dumped, ...ended].map((box) => `nodeGone:0 > ${box}`),
    "nodeGone:1 > noPress",
    "nodeGone:1 > waitNoMore",
    "running0 > toNode:0",
    "running0 > running:1",
  ];
}

/** One `parameter KEY VALUE` for each value that an analysis depends on. */
function values(told: readonly string[]): PatchBox[] {
  return told.map((key, place) =>
    object(`${key}ToNode`, `prepend ${TO_NODE.parameter} ${key}`, [1240, 24 + place * 24]),
  );
}

function valueCords(told: readonly string[]): string[] {
  return told.flatMap((key) => [`${key} > ${key}ToNode`, `${key}ToNode > toNode:1`]);
}
