import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeDemoSong } from "#examples/demo-song.ts";
import { alsHost } from "#src/adapters/als/als-host.ts";
import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import { coveringVoice } from "#src/analysis/voice/bed/covering-voice.ts";
import { placeInSong } from "#src/analysis/voice/place-in-song.ts";
import { loudnessIn, spreadOf } from "#src/analysis/voice/remeasure.ts";
import { rideGainAt } from "#src/curve/ride-gain-at.ts";
import { rideIntentOf } from "#src/decision/vocal-ride/ride-intent-of.ts";
import { prepareRide } from "#src/devices/ride/run.ts";
import { powerToLoudness } from "#src/dsp/decibels.ts";
import { meanPower } from "#src/dsp/series/mean-power.ts";
import { FACTORY_RIDE } from "#src/knowledge/factory-presets/factory-ride.ts";
import { RIDE_SETTINGS } from "#src/knowledge/ride-settings.ts";
import { tempoMap } from "#src/model/time/tempo-map.ts";
import { heardInBands, listened, wholeFile } from "#test/doubles/heard/listened.ts";
import { listenedAudio } from "#test/doubles/heard/listened-audio.ts";
import { riddenClip } from "#test/doubles/heard/ridden-clip.ts";
import { bandRows } from "./bed-bands.mjs";
import { row, rowsOfSample } from "./rows.mjs";

const BAR = "distance narrower where it is over 1 LU; steps at most 2 dB; spread grows by no more than the bed's own";
const RATE = 24_000;
const VOICE = "francium-vox-lead";
const BEDS = ["francium-garage-beat", "francium-minilogue-synth", "francium-melody-glitch"];
/** Beds under the voice, in dB against the stem as it is. */
const LEVELS = [-12, 0, 12];
/** Seconds on either side of a phrase's middle over which its bed is heard, other than the ride hears it. */
const AROUND = 3;
/** A voice so far over its bed is not covered by it. */
const CLEAR = 15;
const LINE_GAP = 1;
const LARGEST_STEP = 2;
const HOPS = 100;
const TEMPO = 120;
const OWN_DISTANCE = "keepToBed";

/** The preset that follows a bed, all of it, over stems of a song and over the example song. */
export async function bedRows() {
  const stems = BEDS.flatMap((bed) => stemRows([bed]));
  return [...stems, ...stemRows(BEDS), await demoRow(), ...bandRows()];
}

function intent() {
  const initial = Object.fromEntries(Object.entries(RIDE_SETTINGS).map(([key, setting]) => [key, setting.initial]));
  return rideIntentOf({ ...initial, ...FACTORY_RIDE["over-the-bed"].values, target: OWN_DISTANCE, amount: 1 });
}

function stemRows(names) {
  const title = `\`${VOICE}.flac\` over ${names.map((name) => `\`${name}.flac\``).join(", ")}, at ${LEVELS.join(", ")} dB`;
  return rowsOfSample(`audio/${VOICE}.flac`, RATE, BAR, (voice) => {
    const beds = names.flatMap((name) => samplesOf(name) ?? []);
    if (beds.length < names.length) return [row(title, "its bed is not at hand", BAR, null)];
    const sum = Float32Array.from(voice, (_, i) => beds.reduce((all, bed) => all + (bed[i] ?? 0), 0));
    return [
      rowOf(
        title,
        LEVELS.map((level) => heardOver(voice, sum, level)),
      ),
    ];
  });
}

function samplesOf(name) {
  const found = [];
  rowsOfSample(`audio/${name}.flac`, RATE, BAR, (samples) => {
    found.push(samples);
    return [];
  });
  return found[0] ?? null;
}

function heardOver(voice, bed, level) {
  const factor = 10 ** (level / 20);
  const heard = {
    voice: listened(voice, RATE),
    bed: heardInBands(
      bed.map((sample) => sample * factor),
      RATE,
    ),
    voiceBands: heardInBands(voice, RATE),
  };
  const { plan, hearing, gain } = riddenClip(heard, intent());
  return figures(plan.phrases, hearing, coveredBy(heard.bed, heard.voiceBands, hearing), gain);
}

/** The bed on the voice's grid: both begin together in `riddenClip`. */
function coveredBy(bed, voiceBands, { power }) {
  const whole = (features) => ({ features, passage: wholeFile(features.duration), gain: 1 });
  const window = { start: 0, hops: power.length };
  return placeInSong(
    coveringVoice([whole(bed)], voiceBands === null ? [] : [whole(voiceBands)]),
    tempoMap(TEMPO),
    window,
  ).bed;
}

async function demoRow() {
  const folder = mkdtempSync(join(tmpdir(), "steadyhand-ears-"));
  try {
    const song = makeDemoSong(folder);
    const host = alsHost(song.set, { path: join(folder, "never.als"), force: false, dryRun: true });
    const ports = { host, ...listenedAudio(audioFiles()), progress: { report: () => undefined } };
    const choice = { track: "Lead", clip: null, place: null, parameter: "volume" };
    const prepared = await prepareRide(choice, intent(), ports);
    if (!prepared.ok) throw new Error(prepared.error.sentence);
    const { input, plan } = prepared.value;
    const hearing = placeInSong(input.voice, input.tempo);
    const window = { start: hearing.start, hops: hearing.power.length };
    const gainAt = rideGainAt(plan.points, input.parameter);
    const gain = hearing.power.map((_, hop) => gainAt(input.tempo.beatsAt(hearing.start + (hop + 0.5) / HOPS)));
    const bed = placeInSong(coveringVoice(input.bed, input.voiceBands), input.tempo, window).bed;
    return rowOf("the example song, its lead over all that plays along", [figures(plan.phrases, hearing, bed, gain)]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function figures(phrases, hearing, bed, gain) {
  const hop = (at) => Math.round((at - hearing.start) * HOPS);
  const heard = phrases.map((phrase) => {
    const middle = hop((phrase.start + phrase.end) / 2);
    const around = [Math.max(0, middle - AROUND * HOPS), Math.min(bed.length, middle + AROUND * HOPS)];
    const part = gain.subarray(hop(phrase.start), hop(phrase.end));
    return {
      ...phrase,
      bed: powerToLoudness(meanPower(bed, ...around)),
      before: loudnessIn(hearing, phrase),
      after: loudnessIn(hearing, phrase, gain),
      gain: part[part.length >> 1] ?? 0,
    };
  });
  const distances = (level) => heard.map((phrase) => Math.min(CLEAR, level(phrase) - phrase.bed));
  const steps = heard.slice(1).map((phrase, i) => {
    const inLine = phrase.start - heard[i].end <= LINE_GAP;
    return inLine ? Math.abs(phrase.gain - heard[i].gain) : 0;
  });
  return {
    distance: [spreadOf(distances(({ before }) => before)), spreadOf(distances(({ after }) => after))],
    spread: [spreadOf(heard.map(({ before }) => before)), spreadOf(heard.map(({ after }) => after))],
    asked: spreadOf(heard.map((phrase) => Math.max(phrase.bed, phrase.before - CLEAR))),
    step: Math.max(0, ...steps),
  };
}

function rowOf(title, tries) {
  const told = tries.map(({ distance, spread, asked, step }) => {
    const [from, to] = distance.map((value) => value.toFixed(2));
    const [before, after] = spread.map((value) => value.toFixed(2));
    return `distance ${from} to ${to} LU, step ${step.toFixed(2)} dB, spread ${before} to ${after} LU (bed ${asked.toFixed(2)})`;
  });
  const held = tries.every(
    ({ distance, spread, asked, step }) =>
      distance[1] <= (distance[0] > DEAD_BAND ? distance[0] : distance[0] + NEAR) &&
      step <= LARGEST_STEP + NEAR &&
      spread[1] <= spread[0] + asked + NEAR,
  );
  return row(title, told.join("; "), BAR, held);
}

const NEAR = 0.05;
const DEAD_BAND = 1;
