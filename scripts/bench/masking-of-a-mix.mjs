import { maskingModel } from "#src/analysis/masking/masking-model.ts";
import { randomAt } from "#src/dsp/seeded-random.ts";
import { CAM_BANDS } from "#src/knowledge/mix/cam-bands.ts";

/**
 * `masking-of-a-mix TRACKS MINUTES`: masking between made tracks that play notes with rests, once and cold; prints seconds of CPU and the MiB that the
 * process grew by.
 */
const [tracks, minutes] = process.argv.slice(2).map(Number);
const frames = minutes * 60 * 20;
const mix = {
  frames,
  step: 0.05,
  barAt: (frame) => 1 + frame / 40,
  tracks: Array.from({ length: tracks }, (_, id) => heardTrack(id)),
};
const before = process.memoryUsage().rss;
const start = process.cpuUsage();
const { pairs, lossUnder } = maskingModel(mix);
const { user, system } = process.cpuUsage(start);
const predicting = process.cpuUsage();
for (const { masker, maskee } of pairs) lossUnder(maskee, masker, new Map([[masker, CAM_BANDS.map(() => -2)]]));
const predicted = process.cpuUsage(predicting);
console.log(
  JSON.stringify({
    cpu: (user + system) / 1e6,
    memory: (process.memoryUsage().rss - before) / 2 ** 20,
    pairs: pairs.length,
    prediction: (predicted.user + predicted.system) / 1e3 / Math.max(1, pairs.length),
  }),
);

function heardTrack(id) {
  const bands = new Float32Array(frames * CAM_BANDS.length);
  const weighted = new Float32Array(frames * 3);
  for (let frame = 0; frame < frames; frame++) {
    const note = Math.floor(frame / (4 + (id % 9)));
    if (randomAt(id, 2 * note) < 0.3) continue;
    const middle = 5 + 2.6 * id + 8 * randomAt(id, 2 * note + 1);
    for (let band = 0; band < CAM_BANDS.length; band++) {
      const power = 10 ** ((-30 - (0.4 + (id % 5) / 3) * Math.abs(band - middle)) / 10);
      bands[frame * CAM_BANDS.length + band] = power;
      weighted[3 * frame] += power / 2;
      weighted[3 * frame + 1] += power / 2;
    }
  }
  return {
    id,
    kind: "audio",
    group: null,
    sums: false,
    mixer: { active: true },
    features: { step: 0.05, frames, bands, weighted },
  };
}
