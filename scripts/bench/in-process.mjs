import { closeSync, openSync, readSync } from "node:fs";
import { createInterface } from "node:readline";
import { createMeter } from "#src/analysis/meter.ts";
import { createMixListener } from "#src/analysis/mix/mix-listener.ts";
import { createQualityListener } from "#src/analysis/quality/quality-listener.ts";
import { createSpectrumPass } from "#src/dsp/kernels/create-spectrum-pass.ts";
import { erbBandEdges } from "#src/dsp/spectrum/erb-bands.ts";

/** One line of JSON in, one out: `{work, kernel, file}` to `{cpu, answer}`, CPU seconds without the start of the process. */
const FORMAT = { sampleRate: 48_000, channels: 2, encoding: "s24le", speakers: ["left", "right"] };
const HEADER = 44;
const FRAME = 6;
const SPECTRUM_SECONDS = 60;

const WORKS = {
  measure: ({ file, kernel }) => {
    const meter = createMeter(FORMAT, { kernel });
    pour(file, meter);
    const { loudness, level } = meter.finish();
    return [loudness.integrated, loudness.range.range, level.truePeak];
  },
  quality: ({ file }) => {
    const listener = createQualityListener({ ...FORMAT, container: "WAV", bits: 24, frames: null });
    pour(file, listener);
    return [listener.finish().level.truePeak];
  },
  mix: ({ file }) => {
    const listener = createMixListener(FORMAT);
    pour(file, listener);
    return [listener.finish().features.denseShortTerm];
  },
  spectrum: ({ samples, kernel }) => {
    const bandEdges = erbBandEdges(20_000);
    const pass = createSpectrumPass({ ...FORMAT, size: 4096, hop: 1024, window: "hann", bandEdges }, kernel);
    let blocks = 0;
    for (let at = 0; at < samples.length; at += pass.input.length) {
      const piece = samples.subarray(at, at + pass.input.length);
      pass.input.set(piece);
      blocks += pass.advance(piece.length).count;
    }
    return [blocks + pass.finish().last.count];
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const task = JSON.parse(line);
  if (task.work === "spectrum") task.samples = firstMinute(task.file);
  const before = process.cpuUsage();
  const answer = WORKS[task.work](task);
  const { user, system } = process.cpuUsage(before);
  console.log(JSON.stringify({ cpu: (user + system) / 1e6, answer }));
}

function pour(path, meter) {
  const file = openSync(path, "r");
  let at = HEADER;
  for (;;) {
    const input = meter.input;
    const got = readSync(file, input, 0, input.length, at);
    if (got === 0) break;
    at += got;
    meter.advance(got - (got % FRAME));
  }
  closeSync(file);
}

function firstMinute(path) {
  const samples = new Uint8Array(SPECTRUM_SECONDS * FORMAT.sampleRate * FRAME);
  const file = openSync(path, "r");
  readSync(file, samples, 0, samples.length, HEADER);
  closeSync(file);
  return samples;
}
