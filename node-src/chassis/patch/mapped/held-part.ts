import { message, object, type PatchBox, type PatchPart } from "#src/adapters/max/patch/patch-part.ts";

/** Outlets of the curve reader for each place: its travel, and how far that is from where the parameter rests. */
export interface PlaceOutlets {
  readonly travel: (place: number) => string;
  readonly offset: (place: number) => string;
}

/**
 * What moves the mapped parameters: `live.remote~` takes one over, which locks its knob, `live.modulate~` adds to it, which leaves it
 * usable. The player says two ids for each place, what is taken and what is modulated, 0 for nothing; never both, and the one is
 * let go before the other is taken. Ids are only passed on while the transport runs and the device is on, both of which reach them
 * without a script; else `id 0` lets go, and the parameter is its own again.
 *
 * Whether there is a `live.modulate~` is asked once the device is whole: one that is not there does not answer `getid`. What else
 * it says (`mapping 0` where it was refused an id) goes to the player too, which is told before whether it may hold anything: on
 * the main thread, where what is said first is heard first. An answer waits until all ids are out, for it may bring others.
 *
 * Source: Max reference, live.remote~ and live.modulate~ (right inlet `id N`, `id 0` to stop; `getid`; `mapping`; `_persistence` 1
 * would keep an id in the set, which is the player's to say).
 */
export function heldPart(places: readonly number[], { travel, offset }: PlaceOutlets): PatchPart {
  const nothing = places.map(() => "0 0").join(" ");
  return {
    boxes: [
      object("idsTold", "t b l", [1500, 352]),
      object("idsKept", "zl.reg", [1560, 384]),
      object("heldIds", `unpack ${nothing}`, [1560, 448]),
      object("songRuns", "int", [1380, 352]),
      object("deviceOn", "t b i", [1440, 320]),
      object("mayHold", "&& 1", [1380, 384]),
      object("holdEdge", "change", [1380, 416]),
      object("holdLow", "deferlow", [1380, 432]),
      object("holdTold", "t i i", [1380, 448]),
      object("holdToPlayer", "prepend runs", [1440, 480]),
      object("holdNow", "int", [1380, 480]),
      object("holdSwitch", "sel 0 1", [1380, 512]),
      message("noIds", nothing, [1380, 544]),
      message("askModulate", "getid", [1320, 480]),
      object("modulateLow", "deferlow", [1320, 640]),
      ...places.flatMap(placeBoxes),
    ],
    cords: [
      ...CORDS,
      ...places.flatMap((place, index) => placeCords(place, index)),
      ...places.flatMap((place) => [`${travel(place)} > remote${place}:0`, `${offset(place)} > modulate${place}:0`]),
    ],
  };
}

const CORDS: readonly string[] = [
  "player:0 > idsTold",
  "idsTold:1 > idsKept:1",
  "idsTold:0 > holdNow:0",
  "playingEdge > songRuns:0",
  "device:1 > deviceOn",
  "deviceOn:1 > mayHold:1",
  "deviceOn:0 > songRuns:0",
  "songRuns > mayHold:0",
  "mayHold > holdEdge",
  "holdEdge > holdLow",
  "holdLow > holdTold",
  "holdTold:1 > holdToPlayer",
  "holdToPlayer > player",
  "holdTold:0 > holdNow:0",
  "holdNow > holdSwitch",
  "holdSwitch:0 > noIds",
  "noIds > heldIds",
  "holdSwitch:1 > idsKept:0",
  "idsKept:0 > heldIds",
  "deviceReady:2 > askModulate",
  "askModulate > modulate0:0",
  "modulateLow > player",
];

function placeBoxes(place: number): PatchBox[] {
  const left = 1560 + place * 160;
  return [
    object(`takenEdge${place}`, "change", [left, 512]),
    object(`takenSay${place}`, "prepend id", [left, 544]),
    object(`remote${place}`, "live.remote~ @normalized 1", [left, 576], REMOTE),
    object(`modulatedEdge${place}`, "change", [left + 80, 512]),
    object(`modulatedSay${place}`, "prepend id", [left + 80, 544]),
    object(`modulate${place}`, "live.modulate~", [left + 80, 576], MODULATE),
    object(`modulateSays${place}`, `prepend modulating ${place}`, [left + 80, 608]),
  ];
}

function placeCords(place: number, index: number): string[] {
  return [
    `heldIds:${2 * index} > takenEdge${place}`,
    `heldIds:${2 * index + 1} > modulatedEdge${place}`,
    `takenEdge${place} > takenSay${place}`,
    `takenSay${place} > remote${place}:1`,
    `modulatedEdge${place} > modulatedSay${place}`,
    `modulatedSay${place} > modulate${place}:1`,
    `modulate${place} > modulateSays${place}`,
    `modulateSays${place} > modulateLow`,
  ];
}

/** Milliseconds between two values; 0 would be sample by sample, which the reference warns of. */
const SMOOTHING = 1;
const REMOTE = { _persistence: 0, normalized: 1, smoothing: SMOOTHING };
const MODULATE = { _persistence: 0, depth: 1, smoothing: SMOOTHING };
