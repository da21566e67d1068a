import { memoryLive } from "#src/adapters/memory/memory-live.ts";
import { planMix } from "#src/devices/mix/plan.ts";
import { applyMoves } from "#src/devices/mix/run.ts";
import { amplitudeToDecibels } from "#src/dsp/decibels.ts";
import { ok } from "#src/model/result.ts";
import { liveSet, parameter, track } from "#test/doubles/sets/live-set.ts";
import { mixOfStems, throughGain } from "../mixes/stems.mjs";

/** Where the stage `gain` leaves the faders of stems that came at 0 dB: each move made, heard again and judged. */
export async function ourGains(stems) {
  const set = liveSet({ tracks: stems.map(({ name }, i) => faded(name, i + 1)) });
  const hear = (one) => {
    const gains = faders(one);
    const moved = stems.map((stem, i) => ({
      ...stem,
      features: gains[i] === 0 ? stem.features : throughGain(stem.features, gains[i]),
      volume: gains[i],
    }));
    const { mix, roles } = mixOfStems(moved);
    return planMix({ mix, roles, genre: null, asItStands: true });
  };
  const diagnosis = hear(set);
  const wanted = { stages: ["gain"], only: null, rejected: new Set(), settled: new Map(), ours: new Set() };
  const done = await applyMoves({ set, diagnosis }, wanted, {
    host: memoryLive(set),
    hear: async (one) => ok(hear(one)),
  });
  if (!done.ok) throw new Error(done.error.sentence);
  return { gains: faders(done.value.set), moves: diagnosis.moves.filter(({ stage }) => stage === "gain") };
}

function faders({ tracks }) {
  return tracks.map(({ mixer }) => amplitudeToDecibels(mixer.volume.value));
}

function faded(name, id) {
  const pan = parameter({ name: "Pan", target: 10 * id + 1, value: 0, minimum: -1, unit: "" });
  return track({ id, name, mixer: { volume: parameter({ target: 10 * id }), pan, sends: [] } });
}
