import { type FaceMessage, faceMessages } from "#src/chassis/face/face-messages.ts";
import { EMPTY_FACE, type FaceState } from "#src/chassis/face/face-state.ts";
import { moveFace } from "#src/chassis/move/move-face.ts";
import { settingsFrom } from "#src/chassis/move/settings-now.ts";
import { planMove } from "#src/chassis/plan/plan-move.ts";
import { recipeNamed } from "#src/decision/recipes/recipe-book.ts";
import type { Music } from "#src/model/move/music.ts";
import type { SettingValue } from "#src/model/move/settings.ts";
import { songBars } from "#src/model/time/bars.ts";
import { tempoMap } from "#src/model/time/tempo-map.ts";

/** What a device's face is told for its picture. */
export interface MovePicture {
  readonly device: string;
  readonly messages: readonly FaceMessage[];
}

const bars = songBars([4, 4]);
const tempo = tempoMap(124);

/** The pictures of the devices that draw recipes: each draws its first recipe over music that says what it hears. */
export const MOVE_PICTURES: readonly MovePicture[] = [
  picture(
    "Pump",
    "pump",
    { trigger: "hits", depth: 12 },
    0,
    16,
    "16 hits, 81 points. Follows the kick of “Drums”. Write?",
  ),
  picture("Sweep", "filterSweep", { low: 200, high: 18_000, bars: 8, every: 8 }, 0, 64, "4 points. Write?"),
  picture("Throw", "delayThrow", { level: 0 }, 0, 32, "5 phrase ends, 62 points. Write?"),
];

function picture(
  device: string,
  recipe: string,
  values: Readonly<Record<string, SettingValue>>,
  from: number,
  to: number,
  words: string,
): MovePicture {
  const all = musicOver(from, to);
  const music = {
    ...all,
    hits: device === "Pump" ? all.hits : [],
    phraseEnds: device === "Throw" ? all.phraseEnds : [],
  };
  const drawn = recipeNamed(recipe)!;
  const plan = planMove(drawn, settingsFrom(drawn, values), music, []);
  if (!plan.ok) throw new Error(plan.error.sentence);
  const stretch = { track: null as never, place: "arrangement" as const, clips: [], from, to };
  const waveform = device === "Sweep" ? new Float32Array() : wave(from, to, device === "Pump" ? 1 : 6.4);
  const face: FaceState = {
    ...EMPTY_FACE,
    ...moveFace({ stretch, music, waveform, plan: plan.value, warnings: [] }),
    status: { kind: "ready", words },
    position: from + (to - from) * 0.62,
  };
  return { device, messages: faceMessages(EMPTY_FACE, face) };
}

/** Music for pictures: a kick on every beat, phrases that end, no sections. */
export function musicOver(from: number, to: number): Music {
  const hits = Array.from({ length: to - from }, (_, index) => ({
    at: from + index,
    strength: index % 4 === 0 ? 1 : 0.8,
  }));
  const phraseEnds = [5.2, 11.6, 18.1, 24.4, 30.2].map((end) => ({ syllable: end - 0.9, end, gap: 1.6 }));
  return { from, to, bars, tempo, hits, phraseEnds, sections: [], levels: { loudness: [], bass: [], monoLoss: [] } };
}

/** A waveform for pictures: something struck every so many beats that dies away. */
export function wave(from: number, to: number, every: number): Float32Array {
  return Float32Array.from({ length: 216 }, (_, column) => {
    const beat = ((column / 216) * (to - from)) % every;
    return Math.exp((-beat / every) * 3) * (0.85 + 0.15 * Math.sin(column * 1.7));
  });
}
