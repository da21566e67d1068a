import {
  message,
  nodeProcess,
  object,
  type PatchBox,
  type PatchPart,
  script,
} from "#src/adapters/max/patch/patch-part.ts";
import { FROM_NODE, TO_NODE } from "#src/chassis/selectors.ts";
import type { DeviceFiles } from "#src/model/device/device-files.ts";

/**
 * Node and the bridge to Live. A press starts the script if it does not run and is remembered until the script says that it
 * is ready; nothing else is sent to a script that is not there, so the console stays silent.
 *
 * `running` is 0 at rest, 2 while the script starts, 1 when it is ready. `pressed` is the last press: 1 Analyse, 2 Write,
 * 3 Revert, 0 none. `told` are the keys of the parameters that an analysis depends on; the box `showValues` sends them all.
 */
export function nodePart(files: DeviceFiles, told: readonly string[]): PatchPart {
  return {
    boxes: [...presses(), ...process(files), ...life(), ...values(told)],
    cords: [...pressCords(), ...processCords(), ...lifeCords(), ...valueCords(told)],
  };
}

function presses(): PatchBox[] {
  return [
    message("pressAnalyse", "1", [560, 80]),
    message("pressWrite", "2", [640, 80]),
    message("pressRevert", "3", [720, 80]),
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
    object("whichPress", "sel 1 2 3", [640, 304]),
    message("sendAnalyse", TO_NODE.analyse, [640, 336]),
    message("sendWrite", TO_NODE.write, [704, 336]),
    message("sendRevert", TO_NODE.revert, [768, 336]),
  ];
}

function pressCords(): string[] {
  return [
    "analyse > pressAnalyse",
    "write > pressWrite",
    "revert > pressRevert",
    "pressAnalyse > press",
    "pressWrite > press",
    "pressRevert > press",
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
    "whichPress:0 > sendAnalyse",
    "whichPress:1 > sendWrite",
    "whichPress:2 > sendRevert",
    "sendAnalyse > toNode:1",
    "sendWrite > toNode:1",
    "sendRevert > toNode:1",
  ];
}

function process(files: DeviceFiles): PatchBox[] {
  return [
    object("toNode", "gate 1", [1000, 432]),
    nodeProcess("node", files.node, [1000, 464]),
    object(
      "fromNode",
      `route ${FROM_NODE.ready} ${FROM_NODE.lom} ${FROM_NODE.curve} ${FROM_NODE.face} ${FROM_NODE.asleep}`,
      [1000, 496],
    ),
    object("lomToBridge", `prepend ${FROM_NODE.lom}`, [1080, 528]),
    script("bridge", files.bridge, [1080, 560], 1),
  ];
}

function processCords(): string[] {
  return [
    "toNode > node",
    "node:0 > fromNode",
    "fromNode:1 > lomToBridge",
    "lomToBridge > bridge",
    "ready > bridge",
    "bridge > toNode:1",
    "fromNode:2 > curve",
    "fromNode:3 > face",
  ];
}

function life(): PatchBox[] {
  return [
    object("nodeReady", "t b b b b b b", [1000, 600]),
    message("running1", "1", [1240, 632]),
    message("sendDumped", TO_NODE.dumped, [1080, 632]),
    message("scriptStop", "script stop", [1320, 528]),
    object("nodeLife", "route start stop terminated restarting", [1160, 496]),
    object("nodeStart", "route error", [1160, 528]),
    object("nodeEnd", "route error", [1400, 560]),
    object("nodeGone", "t b b", [1240, 560]),
    message("running0", "0", [1240, 592]),
    message("statusRefused", "status 5", [760, 640]),
    message("wordsNoStart", "words The analyser did not start. Save the set and open it again.", [840, 640]),
    message("wordsCrashed", "words The analyser stopped: press Analyse again.", [840, 672]),
    object("nodeRestarts", "t b b", [1320, 560]),
    object("tellNoStart", "t b b", [840, 608]),
    object("tellCrashed", "t b b", [920, 608]),
  ];
}

function lifeCords(): string[] {
  return [
    "fromNode:0 > nodeReady",
    "nodeReady:5 > running1",
    "running1 > toNode:0",
    "running1 > running:1",
    "nodeReady:4 > showValues",
    "nodeReady:3 > curve",
    "nodeReady:2 > askMapped",
    "nodeReady:1 > sendDumped",
    "sendDumped > toNode:1",
    "nodeReady:0 > pressed:0",
    "fromNode:4 > scriptStop",
    "scriptStop > node",
    "node:1 > nodeLife",
    "nodeLife:0 > nodeStart",
    "nodeStart:0 > tellNoStart",
    "nodeLife:1 > nodeGone",
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
    "nodeGone:1 > noPress",
    "running0 > toNode:0",
    "running0 > running:1",
  ];
}

/** One `parameter KEY VALUE` for each value that an analysis depends on, and the stored curve. */
function values(told: readonly string[]): PatchBox[] {
  return told.map((key, place) =>
    object(`${key}ToNode`, `prepend ${TO_NODE.parameter} ${key}`, [1240, 24 + place * 24]),
  );
}

function valueCords(told: readonly string[]): string[] {
  return [...told.flatMap((key) => [`${key} > ${key}ToNode`, `${key}ToNode > toNode:1`]), "curveOut > toNode:1"];
}
