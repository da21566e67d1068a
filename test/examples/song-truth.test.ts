import { describe, expect, it } from "vitest";
import { fileSecondsAt, LEAD_CLIPS } from "#examples/song/lead-clips.ts";
import { SECTIONS, SONG_END } from "#examples/song/sections.ts";
import { songTruth } from "#examples/song/song-truth.ts";
import { secondsAt, tempoAt } from "#examples/song/tempo.ts";

const truth = songTruth();
const { phrases, breaths, gaps } = truth.lead;

describe("the song's time", () => {
  it("lasts between 90 and 120 seconds", () => {
    expect(truth.duration).toBeGreaterThan(90);
    expect(truth.duration).toBeLessThan(120);
  });

  it("runs at 96 bpm to the ramp and at 104 bpm after it", () => {
    expect(tempoAt(0)).toBe(96);
    expect(tempoAt(118)).toBe(100);
    expect(tempoAt(120)).toBe(104);
    expect(secondsAt(116)).toBeCloseTo(72.5, 12);
    expect(secondsAt(SONG_END) - secondsAt(120)).toBeCloseTo((48 * 60) / 104, 12);
  });

  it("takes the ramp in sixteenths: a little longer than the smooth ramp, by less than 10 ms", () => {
    const smooth = ((4 * 60) / 8) * Math.log(104 / 96);
    const steps = secondsAt(120) - secondsAt(116);
    expect(steps - smooth).toBeGreaterThan(0);
    expect(steps - smooth).toBeLessThan(0.01);
  });

  it("has sections that follow each other without a hole", () => {
    expect(SECTIONS[0]!.start).toBe(0);
    for (const [i, section] of SECTIONS.entries()) expect(section.end).toBe(SECTIONS[i + 1]?.start ?? SONG_END);
  });
});

describe("the lead", () => {
  it("has uneven phrases: -14 to -30 dBFS, spread over 3 dB, 2 to 5 seconds each", () => {
    for (const phrase of phrases) {
      expect(phrase.rms).toBeLessThanOrEqual(-14);
      expect(phrase.rms).toBeGreaterThanOrEqual(-30);
      expect(phrase.end - phrase.start).toBeGreaterThan(2);
      expect(phrase.end - phrase.start).toBeLessThan(5);
    }
    expect(phrases.length).toBe(19);
    expect(truth.lead.spread).toBeGreaterThan(4);
  });

  it("breathes before most phrases: 150 to 400 ms, 12 to 30 dB below, over before the phrase begins", () => {
    expect(breaths.length).toBe(17);
    for (const breath of breaths) {
      expect(breath.end - breath.start).toBeGreaterThan(0.15);
      expect(breath.end - breath.start).toBeLessThan(0.4);
      expect(breath.below).toBeGreaterThanOrEqual(12);
      expect(breath.below).toBeLessThanOrEqual(30);
      const next = phrases.find(({ start }) => start > breath.start)!;
      expect(next.start - breath.end).toBeGreaterThan(0.05);
      expect(breath.fileRms).toBeGreaterThan(truth.lead.noiseFloor + 15);
    }
  });

  it("rests at least half a second between phrases", () => {
    for (const gap of gaps) expect(gap.end - gap.start).toBeGreaterThan(0.5);
  });

  it("keeps every phrase and breath inside one clip", () => {
    for (const part of [...phrases, ...breaths]) {
      const clip = LEAD_CLIPS.find(({ start, end }) => start <= part.startBeats && part.endBeats <= end);
      expect(clip?.section).toBe(part.section);
      expect(clip && fileSecondsAt(clip, part.startBeats)).toBeCloseTo(part.fileStart, 12);
    }
  });

  it("takes each clip up where the one before left the recording", () => {
    const take = LEAD_CLIPS.filter(({ file }) => file === "Lead Take 3.wav");
    for (const [i, clip] of take.entries()) {
      const next = take[i + 1];
      if (next) expect(fileSecondsAt(clip, clip.end)).toBeCloseTo(fileSecondsAt(next, next.start), 9);
    }
  });

  it("drifts in verse 2 by up to 0.11 s, and its warp markers undo that", () => {
    const clip = LEAD_CLIPS.find(({ section }) => section === "Verse 2")!;
    const straight = fileSecondsAt(clip, 80) + 8 * 0.625;
    expect(fileSecondsAt(clip, 88) - straight).toBeCloseTo(0.11, 9);
    expect(fileSecondsAt(clip, 96) - straight - 5).toBeCloseTo(-0.08, 9);
  });
});
