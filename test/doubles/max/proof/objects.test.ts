import { afterEach, expect, it } from "vitest";
import { PatchBuilder } from "#test/doubles/max/container/patch-builder.ts";
import { type Atom, atomsOf } from "#test/doubles/max/machine/message.ts";
import { openDevice } from "#test/doubles/max/open-device.ts";
import type { RunningDevice } from "#test/doubles/max/running-device.ts";

/** `inlet: atoms` in, `outlet: atoms` out; what a box is told in order, and all that it says. */
type Exchange = readonly [inlet: number, ...atoms: Atom[]];

let device: RunningDevice | undefined;
afterEach(() => device?.close());

function say(text: string, exchanges: readonly Exchange[], maxclass = "newobj"): string[] {
  const patch =
    maxclass === "newobj" ? new PatchBuilder().object("x", text) : new PatchBuilder().ui("x", maxclass, { text });
  device = openDevice(patch.amxd());
  const said: string[] = [];
  device.box("x").listeners.push((outlet, message) => {
    const words = message.selector === "bang" ? ["bang"] : atomsOf(message);
    said.push(`${outlet}: ${words.join(" ")}`);
  });
  for (const [inlet, ...atoms] of exchanges) device.send("x", atoms, inlet);
  expect(device.ledger.errors).toEqual([]);
  return said;
}

/** Source: Max's reference pages of the objects. */
const TABLE: readonly (readonly [text: string, told: readonly Exchange[], said: readonly string[]])[] = [
  ["t b i f l s", [[0, 3.7]], ["4: ", "3: 3.7", "2: 3.7", "1: 3", "0: bang"]],
  ["t l 7", [[0, "a", 1]], ["1: 7", "0: a 1"]],
  ["bangbang 3", [[0, 1]], ["2: bang", "1: bang", "0: bang"]],
  [
    "route on 5",
    [
      [0, "on", 1, 2],
      [0, 5],
      [0, 5, 6],
      [0, "off", 1],
    ],
    ["0: 1 2", "1: bang", "1: 6", "2: off 1"],
  ],
  [
    "route bang int float list symbol",
    [[0], [0, 3], [0, 0.5], [0, 1, 2], [0, "word"]],
    ["0: bang", "1: 3", "2: 0.5", "3: 1 2", "4: word"],
  ],
  [
    "routepass on",
    [
      [0, "on", 1],
      [0, 2],
    ],
    ["0: on 1", "1: 2"],
  ],
  ["sel 1 word", [[0, 1], [0, "word"], [0, 2], [0]], ["0: bang", "1: bang", "2: 2", "2: bang"]],
  [
    "sel 1",
    [
      [1, 4],
      [0, 1],
      [0, 4],
    ],
    ["1: 1", "0: bang"],
  ],
  [
    "prepend set",
    [
      [0, "a b"],
      [0, 1, 2],
      [0, 0.5],
    ],
    ["0: set a b", "0: set 1 2", "0: set 0.5"],
  ],
  ["append end", [[0, 1]], ["0: 1 end"]],
  [
    "gate 2",
    [
      [1, 9],
      [0, 2],
      [1, 9],
      [0, 0],
      [1, 9],
    ],
    ["1: 9"],
  ],
  ["gate 1 1", [[1, "through", 2]], ["0: through 2"]],
  [
    "switch 2",
    [
      [1, 5],
      [0, 2],
      [1, 5],
      [2, 6],
    ],
    ["0: 6"],
  ],
  ["onebang 1", [[0], [0], [1], [0]], ["0: bang", "1: bang", "0: bang"]],
  ["pack 0 0. word", [[1, 2], [2, "x"], [0, 1.7], [0, 4, 5.5, "y"], [0]], ["0: 1 2 x", "0: 4 5.5 y", "0: 4 5.5 y"]],
  [
    "pak 0 0",
    [
      [1, 2],
      [0, 1],
    ],
    ["0: 0 2", "0: 1 2"],
  ],
  [
    "unpack i f s",
    [
      [0, 1.9, 2.5, "x"],
      [0, 7],
    ],
    ["2: x", "1: 2.5", "0: 1", "0: 7"],
  ],
  ["iter", [[0, 1, "a"]], ["0: 1", "0: a"]],
  [
    "join 2",
    [
      [1, "b", 2],
      [0, 1],
    ],
    ["0: 1 b 2"],
  ],
  ["int 3", [[0], [1, 8], [0], [0, 2.9], [0, "set", 5], [0]], ["0: 3", "0: 8", "0: 2", "0: 5"]],
  ["f", [[0, 2.5], [0]], ["0: 2.5", "0: 2.5"]],
  [
    "change",
    [
      [0, 0],
      [0, 1.5],
      [0, 1.9],
      [0, 0],
    ],
    ["1: 1", "0: 1", "2: 1", "0: 0"],
  ],
  [
    "change 0.",
    [
      [0, 0.25],
      [0, 0.25],
      [0, 0.5],
    ],
    ["1: 1", "0: 0.25", "0: 0.5"],
  ],
  ["+ 2", [[0, 1.9], [1, 10], [0, 1], [0]], ["0: 3", "0: 11", "0: 11"]],
  ["+ 0.5", [[0, 1]], ["0: 1.5"]],
  ["/ 2", [[0, 7]], ["0: 3"]],
  ["/ 2.", [[0, 7]], ["0: 3.5"]],
  ["!- 10", [[0, 3]], ["0: 7"]],
  [
    "> 3",
    [
      [0, 4],
      [0, 3],
    ],
    ["0: 1", "0: 0"],
  ],
  ["== 2", [[0, 2]], ["0: 1"]],
  [
    "clip -6. 4.",
    [
      [0, -9],
      [0, 1.5],
      [0, 9],
    ],
    ["0: -6", "0: 1.5", "0: 4"],
  ],
  ["scale 0 100 0. 1.", [[0, 50]], ["0: 0.5"]],
  [
    "maximum 3",
    [
      [0, 1],
      [0, 5],
      [0, 2, 9, 4],
    ],
    ["0: 3", "0: 5", "0: 9"],
  ],
  ["dbtoa", [[0, 20]], ["0: 10"]],
  ["atodb", [[0, 0.1]], ["0: -20"]],
  [
    "expr $f1 * 2 + $i2",
    [
      [1, 3.9],
      [0, 1.5],
    ],
    ["0: 6"],
  ],
  ["expr pow($f1\\, 2)", [[0, 3]], ["0: 9"]],
  ["zl len", [[0, "a", 1, 2]], ["0: 3"]],
  ["zl slice 2", [[0, 1, 2, 3, 4]], ["1: 3 4", "0: 1 2"]],
  ["zl group 2", [[0, 1], [0, 2, 3], [0]], ["0: 1 2", "0: 3"]],
  ["zl reg", [[1, 5, 6], [0], [0, 1, 2], [0]], ["0: 5 6", "0: 1 2", "0: 1 2"]],
  ["zl nth 2", [[0, "a", "b", "c"]], ["1: a c", "0: b"]],
  ["zl.rev", [[0, 1, 2, 3]], ["0: 3 2 1"]],
  ["zl ecils 1", [[0, 1, 2, 3]], ["1: 3", "0: 1 2"]],
  [
    "zl join",
    [
      [1, 3],
      [0, 1, 2],
    ],
    ["0: 1 2 3"],
  ],
  ["zl iter 2", [[0, 1, 2, 3]], ["0: 1 2", "0: 3"]],
  [
    "zl compare a 1",
    [
      [0, "a", 1],
      [0, "b"],
    ],
    ["0: 1", "0: 0"],
  ],
  [
    "sprintf %d at %.1f dB",
    [
      [1, 2.25],
      [0, 3],
    ],
    ["0: 3 at 2.3 dB"],
  ],
  ["tosymbol", [[0, "a", 1, "b"]], ["0: a 1 b"]],
  ["fromsymbol", [[0, "a 1 b"]], ["0: a 1 b"]],
  ["counter 0 2", [[0], [0], [0], [0]], ["0: 0", "0: 1", "2: 1", "0: 2", "0: 0"]],
  ["loadmess 1 2", [], []],
];

it.each(TABLE)("%s", (text, told, said) => {
  expect(say(text, told)).toEqual(said);
});

it.each([
  ["set $1 dB", [[0, 3]], ["0: set 3 dB"]],
  ["first $2, second $1", [[0, 1, "x"]], ["0: first x", "0: second 1"]],
  ["$1 $2", [[0, 5], [0]], ["0: 5 0", "0: 5 0"]],
  ["a", [[0, "set", "b", 1], [0], [0, "append", 2], [0], [1, "c"], [0]], ["0: b 1", "0: b 1 2", "0: c"]],
  ["one\\, two", [[0]], ["0: one, two"]],
] as const)("message box %s", (text, told, said) => {
  expect(say(text, told as unknown as Exchange[], "message")).toEqual(said);
});
