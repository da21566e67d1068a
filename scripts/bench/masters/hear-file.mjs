import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import { masterListener } from "#src/analysis/master/master-listener.ts";
import { PIECE, pieceReader } from "#src/chassis/render/piece-reader.ts";
import { BYTES_PER_SAMPLE } from "#src/model/audio-format.ts";
import { pour } from "#src/ports/output/pour.ts";

/**
 * What the project's meters hear of a file, to the depth that is asked for (`"bands"`: held peaks, too); besides its largest step between two samples, and how many samples are no numbers.
 */
export async function hearFile(path, depth = "tone") {
  const { format } = await withSource(path, async (source) => source);
  const features = await withSource(path, async (source) => {
    const listener = masterListener(format, depth);
    await pour(source, listener, BYTES_PER_SAMPLE[format.encoding] * format.channels);
    return listener.finish().features;
  });
  const last = new Float64Array(format.channels);
  let [largestStep, notFinite] = [0, 0];
  const none = await eachPiece(path, (planes) => {
    for (const [c, plane] of planes.entries())
      for (const x of plane) {
        largestStep = Math.max(largestStep, Math.abs(x - last[c]));
        last[c] = x;
      }
  });
  notFinite += none;
  return { ...features, largestStep, notFinite };
}

/** A file's samples, a plane a channel. */
export async function samplesOf(path) {
  const pieces = [];
  await eachPiece(path, (planes) => pieces.push(planes.map((plane) => Float32Array.from(plane))));
  const { format } = await withSource(path, async (source) => source);
  const channels = pieces[0].map((_, c) => joined(pieces.map((planes) => planes[c])));
  return { sampleRate: format.sampleRate, channels };
}

/** Answers how many samples were no numbers. */
function eachPiece(path, hear) {
  return withSource(path, async (source) => {
    const read = pieceReader(source);
    const planes = Array.from({ length: source.format.channels }, () => new Float64Array(PIECE));
    for (let none = 0; ; ) {
      const { count, notFinite } = await read(planes);
      if (count === 0) return none;
      none += notFinite;
      hear(planes.map((plane) => plane.subarray(0, count)));
    }
  });
}

async function withSource(path, work) {
  const opened = await audioFiles().open(path);
  if (!opened.ok) throw new Error(opened.error.sentence);
  try {
    return await work(opened.value);
  } finally {
    await opened.value.close();
  }
}

function joined(planes) {
  const all = new Float32Array(planes.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const plane of planes) {
    all.set(plane, at);
    at += plane.length;
  }
  return all;
}
