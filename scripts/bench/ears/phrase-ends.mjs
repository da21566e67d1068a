import { leadRecording } from "#examples/recordings/lead-recording.ts";
import { fileSecondsAt, leadClipAt } from "#examples/song/lead-clips.ts";
import { PHRASES } from "#examples/song/phrases.ts";
import { songTruth } from "#examples/song/song-truth.ts";
import { findPhraseEnds } from "#src/analysis/voice/phrase-ends.ts";
import { placeInSong } from "#src/analysis/voice/place-in-song.ts";
import { findVoiceActivity } from "#src/analysis/voice/voice-activity.ts";
import { tempoMap } from "#src/model/time/tempo-map.ts";
import { listened, wholeFile } from "#test/doubles/heard/listened.ts";
import { spokenTake } from "#test/doubles/made/spoken-take.ts";
import { agreed, LABELLED_RATE, labelledRecordings, labelledSamples } from "#test/doubles/voices/labelled-speech.ts";
import { sungLine } from "#test/doubles/voices/sung-line.ts";
import { numbers, row, rowsOfSample } from "./rows.mjs";

const RATE = 48_000;
const NEAR = 0.1;
const BAR = 0.9;
const LEAST = `at least ${BAR}`;
const tempo = tempoMap(120);

/** Last syllables that are known: made ones, those of the demo's take, and those that were labelled by hand. */
export function phraseEndRows() {
  return [
    shareRow("made speech", [1, 2, 3, 4].flatMap(spokenOffsets)),
    shareRow("made lines: held for 0.4 to 3 s, swinging by up to 6 dB; ends of many consonants", madeLines()),
    ...demoRows(),
    ...labelledRows(),
    ...rowsOfSample("audio/francium-vox-lead.flac", RATE, "none", consonantRows),
  ];
}

function heard(samples, rate) {
  const features = listened(samples, rate);
  const hearing = placeInSong([{ features, passage: wholeFile(features.duration), gain: 1 }], tempo);
  const activity = findVoiceActivity(hearing, tempo);
  const ends = findPhraseEnds(hearing, activity, tempo).map(({ syllable, end }) => ({
    syllable: tempo.secondsAt(syllable),
    end: tempo.secondsAt(end),
  }));
  return { hearing, activity, ends };
}

/** How far off each label the nearest last syllable lies. */
function offsets(ends, labels) {
  return labels.map((at) => Math.min(...ends.map(({ syllable }) => Math.abs(syllable - at))));
}

function shareRow(material, off) {
  const share = off.filter((each) => each <= NEAR).length / off.length;
  return row(`${material}, ${off.length} phrases`, share.toFixed(3), LEAST, share >= BAR);
}

function spokenOffsets(seed) {
  const { samples, labels } = spokenTake(24, seed);
  return offsets(
    heard(samples, RATE).ends,
    labels.map(({ syllables }) => syllables.at(-1)),
  );
}

function madeLines() {
  const { even } = numbers(3);
  const between = (least, most) => least + ((most - least) * (even() + 1)) / 2;
  const vowel = (lasts, swings) => ({ kind: "vowel", lasts, level: -20, ...(swings && { swings }) });
  const noise = (lasts) => ({ kind: "noise", lasts, level: between(-34, -28) });
  const pause = (lasts) => ({ kind: "pause", lasts });
  return Array.from({ length: 40 }, (_, k) => {
    const before = [vowel(between(0.12, 0.3)), noise(between(0.04, 0.09)), vowel(between(0.12, 0.3)), pause(0.06)];
    const held = vowel(between(0.4, 3), { rate: between(4.8, 6.8), depth: between(0, 6) });
    const ending = [vowel(between(0.12, 0.35)), pause(0.05), noise(between(0.05, 0.3)), pause(0.06), noise(0.12)];
    const { samples, starts } = sungLine([...before, ...(k % 2 === 0 ? [held] : ending)], between(110, 400));
    return offsets(heard(samples, RATE).ends.slice(-1), [starts[4]])[0];
  });
}

/** The demo's own take, by the score that it was sung from. */
function demoRows() {
  const file = "Lead Take 3.wav";
  const { activity, ends } = heard(leadRecording(file, RATE), RATE);
  const sung = PHRASES.filter((phrase) => leadClipAt(phrase.start).file === file);
  const labels = sung.map(({ start, syllables }) => fileSecondsAt(leadClipAt(start), syllables.at(-1).start));
  const breaths = songTruth().lead.breaths.filter((breath) => breath.file === file);
  const found = breaths.filter(({ fileStart, fileEnd }) =>
    activity.breaths.some(
      ({ start, end }) => Math.min(end, fileEnd) - Math.max(start, fileStart) > (fileEnd - fileStart) / 2,
    ),
  );
  const share = found.length / breaths.length;
  return [
    shareRow("the demo's take", offsets(ends, labels)),
    row("the same: its breaths, found by more than half", `${found.length} of ${breaths.length}`, LEAST, share >= BAR),
  ];
}

/** Debian's recordings, by hand labels (test/vectors/voice-labels.json). */
function labelledRows() {
  const material = "readers and commands (Debian's pocketsphinx-testdata), labelled by hand";
  const known = labelledRecordings().map((label) => ({ label, samples: labelledSamples(label) }));
  if (known.some(({ samples }) => samples === null))
    return [row(material, "pocketsphinx-testdata or ffmpeg is not at hand", LEAST, null)];
  const ends = known.map(({ label, samples }) => ({ label, last: heard(samples, LABELLED_RATE).ends.slice(-1) }));
  return [
    shareRow(
      material,
      ends.map(({ label, last }) => offsets(last, [agreed(label.syllable)])[0]),
    ),
  ];
}

/** How far under the last vowel's the voiced band is where a throw opens, and for how long it may take to come. */
const UNDER = 9;
const AT_ONCE = 0.15;
const BEFORE_END = 1.5;

function consonantRows(samples) {
  const { hearing, ends } = heard(samples, RATE);
  const level = (from, to) =>
    10 * Math.log10(Math.max(...hearing.voiced.subarray(Math.round(from * 100), Math.round(to * 100))));
  const wrong = ends.filter(
    ({ syllable, end }) => level(syllable, syllable + AT_ONCE) < level(end - BEFORE_END, end) - UNDER,
  );
  const measured = `${wrong.length} of ${ends.length}`;
  return [row("`francium-vox-lead.flac`: throws that open on a consonant", measured, "none", wrong.length === 0)];
}
