import { findPhraseEnds } from "#src/analysis/voice/phrase-ends.ts";
import { placeInSong } from "#src/analysis/voice/place-in-song.ts";
import { findVoiceActivity } from "#src/analysis/voice/voice-activity.ts";
import { tempoMap } from "#src/model/time/tempo-map.ts";
import { listened, wholeFile } from "#test/doubles/listened.ts";
import { spokenTake } from "#test/doubles/spoken-take.ts";
import { row } from "./rows.mjs";

const RATE = 48_000;
const NEAR = 0.1;
const BAR = 0.9;

/** Made speech whose syllables are known. */
export function phraseEndRows() {
  const takes = [1, 2, 3, 4].map((seed) => spokenTake(24, seed));
  const met = takes.map(metIn);
  const sum = met.reduce((all, count) => all + count, 0);
  const phrases = takes.reduce((all, { labels }) => all + labels.length, 0);
  const share = sum / phrases;
  return [row(`made speech, ${phrases} phrases`, share.toFixed(3), `at least ${BAR}`, share >= BAR)];
}

function metIn({ samples, labels }) {
  const features = listened(samples, RATE);
  const tempo = tempoMap(120);
  const hearing = placeInSong([{ features, passage: wholeFile(features.duration), gain: 1 }], tempo);
  const ends = findPhraseEnds(hearing, findVoiceActivity(hearing, tempo), tempo);
  return labels.filter(({ syllables }) =>
    ends.some(({ syllable }) => Math.abs(tempo.secondsAt(syllable) - syllables.at(-1)) <= NEAR),
  ).length;
}
