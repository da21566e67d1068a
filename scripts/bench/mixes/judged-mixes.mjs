import { mixSum } from "#src/analysis/track-traits/mix-sum.ts";
import { trackTraits } from "#src/analysis/track-traits/track-traits.ts";
import { gainTo, levelBeside } from "#src/decision/mix/levels/level-beside.ts";
import { planMix } from "#src/devices/mix/plan.ts";
import { randomAt } from "#src/dsp/seeded-random.ts";
import { findGenre } from "#src/knowledge/genres/find-genre.ts";
import { BUS_BALANCES, balanceByRole } from "#src/knowledge/mix/balance-by-role.ts";
import { clippedAt, hats, noisePad, ringing, sub, turnedOver } from "./faults.mjs";
import { demoMix, featuresOf, mixOfStems, songStems, throughGain } from "./stems.mjs";

/** What is found in mixes as they are, in seeded ones and in ones with a known fault: one JSON document. */
const stems = songStems();
const song = stems?.map((stem) => ({ ...stem, features: featuresOf(stem.samples) })) ?? null;
const demo = await demoMix();
const pop = findGenre("pop");
console.log(
  JSON.stringify({
    untouched: [
      ...(song === null ? [] : [told("stems", planMix({ ...mixOfStems(song), genre: null }))]),
      told("example song", planMix({ ...demo, genre: null })),
      told("example song as pop", planMix({ ...demo, genre: pop })),
    ],
    seeded: [...(song === null ? [] : seeded("stems", 0, mixOfStems(song))), ...seeded("example song", 100, demo)],
    faults: [...(song === null ? [] : songFaults()), ...demoFaults()],
    rings: song === null ? [] : rings(),
  }),
);

function told(name, { findings, moves }) {
  return {
    name,
    findings: findings.map(({ code, tracks, bars, confidence, value }) => ({ code, tracks, bars, confidence, value })),
    moves: moves.map(({ id, kind, track, size, unit, confidence, bars, because }) => ({
      ...{ id, kind, track, size, unit, confidence, bars, because },
    })),
  };
}

/** Ten mixes with other tracks 3 dB astray (one sigma) and the voice anywhere in its range; and the same with the voice 4 to 9 dB off. */
function seeded(name, first, { mix, roles }) {
  const voice = mix.tracks.find(({ id }) => roles.get(id)?.role === "lead-vocal").id;
  return Array.from({ length: 10 }, (_, i) => {
    const seed = first + i;
    const astray = mix.tracks.map((track, place) =>
      track.id === voice || track.features === null || track.sums
        ? track
        : { ...track, features: throughGain(track.features, 3 * normal(seed, place)) },
    );
    const { low, high } = BUS_BALANCES.vocals;
    const target = low + (high - low) * randomAt(seed, 300);
    const set = gainFor(voice, { ...mix, tracks: astray }, target);
    const off = (4 + 5 * randomAt(seed, 200)) * (randomAt(seed, 201) < 0.5 ? -1 : 1);
    const found = (gain) =>
      planMix({ mix: { ...mix, tracks: withGain(astray, voice, gain) }, roles, genre: null }).findings.some(
        ({ code, tracks }) => (code === "too-loud" || code === "too-quiet") && tracks[0] === voice,
      );
    return { name, seed, target, off, touched: found(set), caught: found(set + off) };
  });
}

function gainFor(voice, mix, target) {
  const traits = new Map(
    mix.tracks.flatMap(({ id, features }) => (features === null ? [] : [[id, trackTraits(features)]])),
  );
  return gainTo(levelBeside([traits.get(voice).blocks], mixSum(mix, traits).blocks), target);
}

function withGain(tracks, id, gain) {
  return tracks.map((track) => (track.id === id ? { ...track, features: throughGain(track.features, gain) } : track));
}

/** Nearly normal: the sum of three even numbers. */
function normal(seed, of) {
  return 2 * [0, 1, 2].reduce((sum, turn) => sum + randomAt(seed, 3 * of + turn) - 0.5, 0);
}

function songFaults() {
  const { length } = stems[0].samples;
  const swapped = (name, change) => song.map((stem) => (stem.name === name ? { ...stem, ...change(stem) } : stem));
  const changed = (name, change) => swapped(name, ({ samples }) => ({ features: featuresOf(change(samples)) }));
  const added = (name, role, samples) => [...song, { name, role, features: featuresOf(samples) }];
  const judged = (what, code, on, tracks) => {
    const heard = mixOfStems(tracks);
    const id = heard.mix.tracks.find(({ name }) => name === on).id;
    return { what, code, id, ...told("stems", planMix({ ...heard, genre: null })) };
  };
  return [
    judged(
      "a voice 5 dB under",
      "too-quiet",
      "Vox Lead",
      swapped("Vox Lead", ({ features }) => ({ features: throughGain(features, -5) })),
    ),
    judged(
      "8 dB at 2.5 kHz, Q 8, on claps",
      "resonance",
      "Claps",
      changed("Claps", (samples) => ringing(samples, 2_500, 8, 8)),
    ),
    judged(
      "a pad on the voice, 1 to 4 kHz, bars 9 to 16",
      "masked",
      "Pad",
      added("Pad", "pad", noisePad(length, { low: 1_000, high: 4_000, from: 16, to: 32, level: -20 })),
    ),
    ...song
      .filter(({ name }) => name !== "Melody Glitch")
      .map(({ name }) => judged(`an inverted channel: ${name}`, "inverted", name, changed(name, turnedOver))),
    judged(
      "a clipped track: Garage Beat",
      "clipped",
      "Garage Beat",
      swapped("Garage Beat", ({ samples }) => ({
        features: throughGain(featuresOf(clippedAt(samples, 0.35)), -9),
        volume: -9,
      })),
    ),
    judged(
      "a harsh hat, 9 dB up at 7 kHz",
      "harsh",
      "Hat",
      added("Hat", "hats", ringing(usualHat(length), 7_000, 9, 1)),
    ),
    judged("a wide sub", "wide-bass", "Sub", added("Sub", "sub", sub(length, 0.12, 0.25))),
  ];
}

/** Hats as loud beside the song as those of electronic stems are at the median (`balanceByRole`). */
function usualHat(length) {
  const made = hats(length, 0.5);
  const { blocks } = trackTraits(featuresOf(made));
  const { mix } = mixOfStems(song);
  const traits = new Map(mix.tracks.map(({ id, features }) => [id, trackTraits(features)]));
  const sum = mixSum(mix, traits).blocks.map((power, block) => power + blocks[block]);
  const gain = gainTo(levelBeside([blocks], sum), balanceByRole("hats", findGenre("electronic")).usual);
  return made.map((value) => value * 10 ** (gain / 20));
}

function demoFaults() {
  const named = (name) => demo.mix.tracks.find((track) => track.name === name).id;
  const at = (what, code, id, features) => {
    const tracks = demo.mix.tracks.map((track) =>
      track.id === id ? { ...track, features: features(track.features) } : track,
    );
    return { what, code, id, ...told("example song", planMix({ ...demo, mix: { ...demo.mix, tracks }, genre: pop })) };
  };
  return [
    at("a bass 6 dB too loud", "too-loud", named("Bass"), (features) => throughGain(features, 6)),
    at("a voice 7 dB too loud", "too-loud", named("Lead"), (features) => throughGain(features, 7)),
    at("a voice 9 dB under", "too-quiet", named("Lead"), (features) => throughGain(features, -9)),
  ];
}

/** 8 dB at Q 8 at four places on each stem: where it is found. */
function rings() {
  return stems.flatMap(({ name, samples }) =>
    [600, 1_200, 2_500, 5_000].map((frequency) => {
      const found = trackTraits(featuresOf(ringing(samples, frequency, 8, 8))).resonances;
      const near = (place) => Math.abs(Math.log2(place / frequency)) < 1 / 6;
      return { name, frequency, found: found.some((each) => near(each.frequency)) };
    }),
  );
}
