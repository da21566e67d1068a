import { placeInSong, type VoicePassage } from "#src/analysis/voice/place-in-song.ts";
import { listeningPlan } from "#src/analysis/voice/voice-listener.ts";
import type { FilePassage } from "#src/chassis/listening/clip-passages.ts";
import { levelOfPassage, type PassageLevel, passageFrames } from "#src/chassis/listening/through/passage-level.ts";
import { createLevelBank } from "#src/dsp/kernels/levels/create-level-bank.ts";
import { BYTES_PER_SAMPLE } from "#src/model/audio-format.ts";
import type { Hearing } from "#src/model/hearing.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { TempoMap } from "#src/model/time/tempo-map.ts";
import type { Beats, Decibels, Hertz } from "#src/model/units.ts";
import type { AudioFiles, AudioSource } from "#src/ports/audio-files.ts";

/**
 * The level of the passages through a moving gain: every sample of the file is multiplied and measured anew. What else a
 * hearing holds stays 0.
 *
 * `gainAt` is the fader in dB at a beat of the song. Each passage starts half a second early so that the filters have settled.
 * A file is opened once, read forward once and decoded once for all its passages, however many play the same moment of it.
 */
export async function measureThrough(
  played: readonly FilePassage[],
  gainAt: (song: Beats) => Decibels,
  tempo: TempoMap,
  like: Hearing,
  files: AudioFiles,
  heard: (done: number) => void,
): Promise<Result<Hearing, Refusal>> {
  const again: VoicePassage[] = [];
  for (const [path, ofFile] of byFile(played)) {
    const opened = await files.open(path);
    if (!opened.ok) return opened;
    try {
      await measureFile(opened.value, ofFile, gainAt, (passage) => {
        again.push(passage);
        heard(again.length / played.length);
      });
    } finally {
      await opened.value.close();
    }
  }
  return ok(placeInSong(again, tempo, { start: like.start, hops: like.power.length }));
}

function byFile(played: readonly FilePassage[]): Map<string, FilePassage[]> {
  const files = new Map<string, FilePassage[]>();
  for (const each of played) {
    const known = files.get(each.path);
    if (known === undefined) files.set(each.path, [each]);
    else known.push(each);
  }
  return files;
}

async function measureFile(
  source: AudioSource,
  played: readonly FilePassage[],
  gainAt: (song: Beats) => Decibels,
  done: (measured: VoicePassage) => void,
): Promise<void> {
  const { format } = source;
  const frameBytes = BYTES_PER_SAMPLE[format.encoding] * format.channels;
  const bank = createLevelBank(listeningPlan(format, "level"));
  const levels = levelsOf(played, format.sampleRate, (each) => levelOfPassage(bank, format.sampleRate, each, gainAt));
  for (let at = 0, next = levels.next(at); next !== null; next = levels.next(at)) {
    if (next > at) await source.seek(next);
    const bytes = await source.read(bank.input);
    bank.fill(bytes);
    at = bytes > 0 ? next + bytes / frameBytes : Number.POSITIVE_INFINITY;
    for (const level of levels.take(next, at)) done(level.finish());
  }
}

/** Levels that open where their passage begins in the file as it goes by. */
function levelsOf(played: readonly FilePassage[], sampleRate: Hertz, open: (of: FilePassage) => PassageLevel) {
  const waiting = played
    .map((of) => ({ of, ...passageFrames(of.passage, sampleRate) }))
    .sort((a, b) => a.first - b.first);
  let opened = 0;
  let running: PassageLevel[] = [];
  return {
    /** The frame from `at` on that is measured next; `null` when all is. */
    next: (at: number): number | null => {
      if (running.length > 0) return at;
      return opened < waiting.length ? Math.max(at, waiting[opened]!.first) : null;
    },
    /** Frames `from` to `to` are what the bank holds, nothing if `to` is infinite; answers the levels that end with them. */
    take: (from: number, to: number): PassageLevel[] => {
      for (; opened < waiting.length && waiting[opened]!.first < to; opened += 1)
        running.push(open(waiting[opened]!.of));
      if (Number.isFinite(to)) for (const level of running) level.take(from, to);
      const over = running.filter(({ end }) => end <= to);
      running = running.filter(({ end }) => end > to);
      return over;
    },
  };
}
