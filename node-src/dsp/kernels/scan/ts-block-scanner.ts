import type { BlockPowers, BlockScan, BlockScanner, ScanPlan } from "#src/dsp/kernels/scan/block-scanner.ts";
import { sampleDecoder } from "#src/dsp/kernels/typescript/sample-decoder.ts";
import { BYTES_PER_SAMPLE } from "#src/model/audio-format.ts";

/** The scanner in plain TypeScript: what the WebAssembly form is held to. */
export function tsBlockScanner(plan: ScanPlan): BlockScanner {
  const { encoding, channels, size, room, lead, piece } = plan;
  const width = BYTES_PER_SAMPLE[encoding];
  const decode = sampleDecoder(encoding);
  const input = new Uint8Array(piece * channels * width);
  const bytes = new DataView(input.buffer);
  const planes = Array.from({ length: channels }, () => new Float32Array(lead + room * size));
  const scans = planes.map((): BlockScan => {
    const column = () => new Float32Array(room);
    return { peak: column(), sum: column(), moment: column(), roughest: column(), flat: new Uint8Array(room) };
  });
  const column = () => new Float64Array(room);
  const powers: BlockPowers = { left: column(), right: column(), cross: column() };
  return {
    ...{ input, planes, scans, powers },
    decode: (at, count) => {
      for (const [channel, plane] of planes.entries())
        decode(bytes, channel * width, channels * width, plane, at, count);
    },
    scan: (first, blocks) => {
      for (const [channel, plane] of planes.entries()) scanPlane(plane, first, blocks, plan, scans[channel]!);
      addPowers(planes[0]!, planes[1] ?? planes[0]!, first, blocks, plan, powers);
    },
  };
}

function scanPlane(plane: Float32Array, first: number, blocks: number, plan: ScanPlan, into: BlockScan): void {
  const { size, lead } = plan;
  const [within, from] = [Math.fround(plan.flatWithin), Math.fround(plan.flatFrom)];
  const { peak, sum, moment, roughest, flat } = into;
  let at = lead + first * size;
  for (let block = first; block < first + blocks; block++) {
    let top = 0;
    let total = 0;
    let turn = 0;
    let rough = 0;
    let stands = 0;
    for (let j = 0; j < size; j++, at++) {
      const x = plane[at]!;
      const before = plane[at - 1]!;
      const height = Math.abs(x);
      total += x;
      turn += j * x;
      rough = Math.max(rough, Math.abs(x - 4 * before + 6 * plane[at - 2]! - 4 * plane[at - 3]! + plane[at - 4]!));
      top = Math.max(top, height);
      if (height >= from && Math.fround(Math.abs(x - before)) <= within) stands = 1;
    }
    peak[block] = top;
    sum[block] = total;
    moment[block] = turn;
    roughest[block] = rough;
    flat[block] = stands;
  }
}

function addPowers(
  left: Float32Array,
  right: Float32Array,
  first: number,
  blocks: number,
  { size, lead }: ScanPlan,
  into: BlockPowers,
): void {
  let at = lead + first * size;
  for (let block = first; block < first + blocks; block++) {
    let ll = 0;
    let rr = 0;
    let lr = 0;
    for (let j = 0; j < size; j++, at++) {
      const l = left[at]!;
      const r = right[at]!;
      ll += l * l;
      rr += r * r;
      lr += l * r;
    }
    into.left[block] = ll;
    into.right[block] = rr;
    into.cross[block] = lr;
  }
}
