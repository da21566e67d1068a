import { describe, expect, it } from "vitest";
import { findPhraseEnds } from "#src/analysis/voice/phrase-ends.ts";
import { placeInSong } from "#src/analysis/voice/place-in-song.ts";
import { findVoiceActivity } from "#src/analysis/voice/voice-activity.ts";
import { tempoMap } from "#src/model/time/tempo-map.ts";
import { listened, wholeFile } from "#test/doubles/heard/listened.ts";
import { agreed, LABELLED_RATE, labelledRecordings, labelledSamples } from "#test/doubles/voices/labelled-speech.ts";
import { needs } from "#test/needs.ts";

const tempo = tempoMap(120);

describe("hand labels of Debian's recordings", () => {
  it("agree between their two passes within 40 ms, and each stands in order", () => {
    for (const { phraseStart, syllable, vowel, end } of labelledRecordings()) {
      for (const [one, other] of [phraseStart, syllable, vowel, end]) expect(Math.abs(one - other)).toBeLessThan(0.041);
      const order = [phraseStart, syllable, vowel, end].map(agreed);
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }
  });
});

describe("phrase ends of Debian's recordings", needs("ffmpeg", "pocketsphinx-testdata"), () => {
  const heard = () =>
    labelledRecordings().map((label) => {
      const features = listened(labelledSamples(label)!, LABELLED_RATE);
      const hearing = placeInSong([{ features, passage: wholeFile(features.duration), gain: 1 }], tempo);
      const activity = findVoiceActivity(hearing, tempo);
      return { label, activity, end: findPhraseEnds(hearing, activity, tempo).at(-1)! };
    });

  it("begin with their labelled syllable, or its vowel, within 100 ms, and end with their label", () => {
    const off = heard().map(({ label, end }) => {
      const at = tempo.secondsAt(end.syllable);
      return {
        syllable: Math.abs(at - agreed(label.syllable)),
        vowel: Math.abs(at - agreed(label.vowel)),
        end: Math.abs(tempo.secondsAt(end.end) - agreed(label.end)),
      };
    });
    expect(off.filter(({ syllable }) => syllable <= 0.1).length).toBeGreaterThanOrEqual(11);
    expect(off.filter(({ end }) => end <= 0.15).length).toBe(off.length);
  });

  it("come of one phrase each, which no breath overlaps", () => {
    for (const { activity } of heard())
      for (const breath of activity.breaths)
        for (const phrase of activity.phrases)
          expect(breath.end <= phrase.start || breath.start >= phrase.end).toBe(true);
  });
});
