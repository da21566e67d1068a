import type { VoicePassage } from "#src/analysis/voice/place-in-song.ts";
import type { FilePassage } from "#src/chassis/listening/clip-passages.ts";
import type { LevelBank } from "#src/dsp/kernels/levels/level-bank.ts";
import { HOPS_PER_SECOND } from "#src/dsp/kernels/signal-pass.ts";
import { hopEnd } from "#src/dsp/kernels/stream/hop-grid.ts";
import type { Passage } from "#src/model/time/clip-timeline.ts";
import type { Beats, Decibels, Hertz, Seconds } from "#src/model/units.ts";

/** A passage whose level is being measured, from frame `first` to frame `end` of its file. */
export interface PassageLevel {
  readonly end: number;
  /** What the bank holds is frames `from` to `to` of the file. */
  take(from: number, to: number): void;
  /** Once nothing more comes. */
  finish(): VoicePassage;
}

/** Opens a level of the bank for a passage, through the fader as it moves where the passage plays. */
export function levelOfPassage(
  bank: LevelBank,
  sampleRate: Hertz,
  { passage, gain }: FilePassage,
  gainAt: (song: Beats) => Decibels,
): PassageLevel {
  const { first, end } = passageFrames(passage, sampleRate);
  const start: Seconds = first / sampleRate;
  const level = bank.open();
  const power = new Float64Array(Math.ceil(((end - first) * HOPS_PER_SECOND) / sampleRate) + 1);
  const gainAtStep = rememberingLast((step) => {
    const file = start + (step * bank.step) / sampleRate;
    return 10 ** (gainAt(passage.toBeats(Math.min(passage.fileEnd, Math.max(passage.fileStart, file)))) / 20);
  });
  let frame = 0;
  let hop = 0;
  let hopFrames = 0;
  let energy = 0;
  const endHop = (): void => {
    power[hop] = energy / hopFrames;
    hop += 1;
    hopFrames = 0;
    energy = 0;
  };
  const measureHop = (at: number, count: number): void => {
    const left = Math.floor(frame / bank.step);
    const right = Math.ceil((frame + count) / bank.step);
    const { gains } = bank;
    for (let step = left; step <= right; step += 1) gains[step - left] = gainAtStep(step);
    energy += level.hear(at, count, frame - left * bank.step);
    frame += count;
    hopFrames += count;
    if (frame === hopEnd(hop, sampleRate)) endHop();
  };
  return {
    end,
    take: (from, to) => {
      for (let at = Math.max(first, from); at < Math.min(end, to); ) {
        const count = Math.min(first + hopEnd(hop, sampleRate), end, to) - at;
        measureHop(at - from, count);
        at += count;
      }
    },
    finish: () => {
      if (hopFrames > 0) endHop();
      level.close();
      return {
        features: levelsAlone(power.subarray(0, hop), frame / sampleRate),
        passage: movedBack(passage, start),
        gain,
      };
    },
  };
}

/** Long enough for the K filter's 38 Hz stage to forget where it began. */
const SETTLING: Seconds = 0.5;

/** The frames of a file that are heard for a passage. */
export function passageFrames({ fileStart, fileEnd }: Passage, sampleRate: Hertz): { first: number; end: number } {
  const first = Math.max(0, Math.floor((fileStart - SETTLING) * sampleRate));
  return { first, end: Math.max(first, Math.ceil(fileEnd * sampleRate)) };
}

/** One hop ends where the next begins. */
function rememberingLast(gainAtStep: (step: number) => number): (step: number) => number {
  let last = Number.NaN;
  let gain = 0;
  return (step) => {
    if (step !== last) gain = gainAtStep(step);
    last = step;
    return gain;
  };
}

function levelsAlone(power: Float64Array, duration: Seconds): VoicePassage["features"] {
  const nothing = new Float64Array(0);
  return {
    hopsPerSecond: HOPS_PER_SECOND,
    duration,
    power,
    peak: new Float32Array(0),
    voiced: nothing,
    airy: nothing,
    bed: nothing,
  };
}

/** The passage in the time of features that begin at `start` seconds of its file. */
function movedBack(passage: Passage, start: Seconds): Passage {
  return {
    ...passage,
    fileStart: passage.fileStart - start,
    fileEnd: passage.fileEnd - start,
    toBeats: (file) => passage.toBeats(file + start),
    toFile: (beats) => passage.toFile(beats) - start,
  };
}
