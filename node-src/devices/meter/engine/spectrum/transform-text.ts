import { indented, literal } from "#src/devices/meter/engine/genexpr-text.ts";
import { FLAT_TOP, LIVE_BLOCK } from "#src/knowledge/metering/live-spectrum.ts";

const { size } = LIVE_BLOCK;
const TURNS = (3 * size) / 4;

/** What comes in, block after block its transform, and the tables that are made once: quarter turns, the window, and where a bin ends up. */
export const TRANSFORM_ARRAYS = [
  `Data ring_left(${size});`,
  `Data ring_right(${size});`,
  `Data real(${size});`,
  `Data imaginary(${size});`,
  `Data turn_cos(${TURNS});`,
  `Data turn_sin(${TURNS});`,
  `Data shape(${size});`,
  `Data order(${size});`,
];

/** How far the tables are, the ring, and the work on a block: windowed (1), transformed (2), read (3). */
export const TRANSFORM_STATE = [
  ...["made", "spot", "heard", "waited", "stage", "begin_spot", "copied"],
  ...["fly", "span", "per_span", "stride", "hop_length", "copies", "flies"],
];

/** How many entries of the tables are made a sample. */
const MADE = 16;
/** How much of a block is windowed and transformed a sample, so that all is done before the next hop ends, with what is left for its bins. */
const SHARES = { copies: 16, flies: 11, slower: 2 } as const;

/** As many hops a second at any rate: at a higher one less is done a sample. */
export function paceText(): readonly string[] {
  const slow = (once: number) =>
    `(samplerate < ${literal(LIVE_BLOCK.once)}) ? ${literal(once)} : ((samplerate < ${literal(LIVE_BLOCK.twice)}) ? ${literal(Math.ceil(once / SHARES.slower))} : ${literal(Math.ceil(once / SHARES.slower ** 2))})`;
  return [
    `hop_length = (samplerate < ${literal(LIVE_BLOCK.once)}) ? ${literal(LIVE_BLOCK.hop)} : ((samplerate < ${literal(LIVE_BLOCK.twice)}) ? ${literal(2 * LIVE_BLOCK.hop)} : ${literal(4 * LIVE_BLOCK.hop)});`,
    `copies = ${slow(SHARES.copies)};`,
    `flies = ${slow(SHARES.flies)};`,
  ];
}

/** The tables, a little a sample. A bin's place has its digits in base four the other way round. */
export function tablesText(): readonly string[] {
  const cosines = FLAT_TOP.map((weight, at) => `${literal(-weight)} * cos(${literal(at + 1)} * angle)`).join(" + ");
  return [
    `if (made < ${literal(size)}) {`,
    `  for (n = 0.; n < ${literal(MADE)}; n += 1.) {`,
    `    angle = made * ${literal((2 * Math.PI) / size)};`,
    `    if (made < ${literal(TURNS)}) { poke(turn_cos, cos(angle), made); poke(turn_sin, sin(angle), made); }`,
    `    poke(shape, 1. + ${cosines}, made);`,
    "    quarter = floor(made * 0.25);",
    `    poke(order, peek(order, quarter) * 0.25 + (made - 4. * quarter) * ${literal(size / 4)}, made);`,
    "    made += 1.;",
    "  }",
    "}",
  ];
}

/** A sample into the ring; where a hop ended and the ring is full, a block begins with the oldest. */
export function ringText(): readonly string[] {
  return [
    "poke(ring_left, left, spot);",
    "poke(ring_right, right, spot);",
    `spot = (spot == ${literal(size - 1)}) ? 0. : spot + 1.;`,
    `heard = min(heard + 1., ${literal(size)});`,
    "waited += 1.;",
    `if ((waited >= hop_length) && (heard == ${literal(size)}) && (stage == 0.)) {`,
    "  waited = 0.; stage = 1.; copied = 0.; begin_spot = spot;",
    "}",
  ];
}

/** Both channels at once, left as the real and right as the imaginary part: windowed, then transformed in place by butterflies of four; `then` begins what reads its bins. */
export function transformText(then: readonly string[]): readonly string[] {
  return [
    "if (stage == 1.) {",
    "  for (n = 0.; n < copies; n += 1.) {",
    "    old = begin_spot + copied;",
    `    if (old >= ${literal(size)}) { old = old - ${literal(size)}; }`,
    "    weight = peek(shape, copied);",
    "    poke(real, peek(ring_left, old) * weight, copied);",
    "    poke(imaginary, peek(ring_right, old) * weight, copied);",
    "    copied += 1.;",
    "  }",
    `  if (copied >= ${literal(size)}) {`,
    `    stage = 2.; fly = 0.; span = ${literal(size / 4)}; per_span = ${literal(4 / size)}; stride = 1.;`,
    "  }",
    "} else if (stage == 2.) {",
    "  done = 0.;",
    "  while ((done < flies) && (span >= 1.)) {",
    ...indented(indented(butterflyText())),
    "    done += 1.;",
    "    fly += 1.;",
    `    if (fly == ${literal(size / 4)}) { fly = 0.; span = span * 0.25; per_span = per_span * 4.; stride = stride * 4.; }`,
    "  }",
    "  if (span < 1.) {",
    "    stage = 3.;",
    ...indented(indented(then)),
    "  }",
    "}",
  ];
}

/** Source: J. W. Cooley, J. W. Tukey, Math. Comp. 19, 1965; decimation in frequency, radix 4. */
function butterflyText(): readonly string[] {
  const parts = [
    ["real", "r"],
    ["imaginary", "i"],
  ] as const;
  return [
    "group = floor(fly * per_span) * span;",
    "at0 = fly + 3. * group; at1 = at0 + span; at2 = at1 + span; at3 = at2 + span;",
    "turn1 = (fly - group) * stride; turn2 = turn1 + turn1; turn3 = turn2 + turn1;",
    ...parts.flatMap(([array, p]) => [
      `even_${p} = peek(${array}, at0) + peek(${array}, at2); even_apart_${p} = peek(${array}, at0) - peek(${array}, at2);`,
      `odd_${p} = peek(${array}, at1) + peek(${array}, at3); odd_apart_${p} = peek(${array}, at1) - peek(${array}, at3);`,
    ]),
    "poke(real, even_r + odd_r, at0);",
    "poke(imaginary, even_i + odd_i, at0);",
    ...turnedText(1, "even_apart_r + odd_apart_i", "even_apart_i - odd_apart_r"),
    ...turnedText(2, "even_r - odd_r", "even_i - odd_i"),
    ...turnedText(3, "even_apart_r - odd_apart_i", "even_apart_i + odd_apart_r"),
  ];
}

/** A product with a point of the unit circle, clockwise. */
function turnedText(at: number, real: string, imaginary: string): readonly string[] {
  return [
    `unturned_r = ${real}; unturned_i = ${imaginary};`,
    `cosine = peek(turn_cos, turn${at}); sine = peek(turn_sin, turn${at});`,
    `poke(real, unturned_r * cosine + unturned_i * sine, at${at});`,
    `poke(imaginary, unturned_i * cosine - unturned_r * sine, at${at});`,
  ];
}
