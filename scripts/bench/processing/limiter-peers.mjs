import { spawnSync } from "node:child_process";
import { decibelsToAmplitude } from "#src/dsp/decibels.ts";

const RATE = 48_000;
const LIMIT = decibelsToAmplitude(-1).toFixed(6);
const ALIMITER = `alimiter=limit=${LIMIT}:attack=5:release=50:level=disabled`;

/** Limiters that ffmpeg runs or hosts, at a ceiling of -1 dB, each as it is meant to be set for mastering. Names as in `measured-limiters.mjs`. */
export const LIMITER_PEERS = [
  { name: "ffmpeg alimiter 5/50", filter: ALIMITER },
  { name: "ffmpeg alimiter 5/50 at 4x", filter: `aresample=${4 * RATE},${ALIMITER},aresample=${RATE}` },
  {
    name: "x42 dpl, true peak, 50 ms",
    filter: lv2("gareus.org/oss/lv2/dpl#stereo", "threshold=-1|release=0.05|truepeak=1"),
  },
  { name: "x42 dpl, 50 ms", filter: lv2("gareus.org/oss/lv2/dpl#stereo", "threshold=-1|release=0.05|truepeak=0") },
  {
    name: "LSP, 4x, 20 ms",
    filter: lv2("lsp-plug.in/plugins/lv2/limiter_stereo", `th=${LIMIT}|boost=0|alr=0|rt=20|ovs=16`),
  },
  {
    name: "calf, 4x",
    filter: lv2(
      "calf.sourceforge.net/plugins/Limiter",
      `limit=${LIMIT}|attack=5|release=50|oversampling=4|auto_level=0|asc=0`,
    ),
  },
  {
    name: "swh fast lookahead",
    filter: "ladspa=file=fast_lookahead_limiter_1913:plugin=fastLookaheadLimiter:controls=c0=0|c1=-1|c2=0.05",
  },
];

function lv2(plugin, controls) {
  return `lv2=p=http\\\\://${plugin}:c=${controls}`;
}

/** What a filter makes of two channels at 48 kHz, on time with them; `null` where ffmpeg or the plug-in is missing. */
export function peerLimiter(filter) {
  const impulse = [0, 1].map(() => new Float64Array(RATE).fill(0.1, 100, 101));
  const answer = filtered(impulse, filter);
  if (answer === null) return null;
  const late = answer[0].reduce((best, x, i) => (Math.abs(x) > Math.abs(answer[0][best]) ? i : best), 0) - 100;
  return (block) => {
    const longer = block.map((channel) => {
      const whole = new Float64Array(channel.length + Math.max(0, late));
      whole.set(channel);
      return whole;
    });
    return filtered(longer, filter).map((channel) => channel.subarray(Math.max(0, late)));
  };
}

function filtered(block, filter) {
  const raw = ["-f", "f64le", "-ar", `${RATE}`, "-ac", "2"];
  const woven = Float64Array.from({ length: 2 * block[0].length }, (_, i) => block[i % 2][i >> 1]);
  const words = ["-v", "error", ...raw, "-i", "-", "-af", filter, ...raw, "-"];
  const { status, stdout } = spawnSync("ffmpeg", words, { input: new Uint8Array(woven.buffer), maxBuffer: 2 ** 28 });
  if (status !== 0 || !stdout || stdout.length === 0) return null;
  const out = new Float64Array(
    stdout.buffer.slice(stdout.byteOffset, stdout.byteOffset + 8 * (stdout.byteLength >> 3)),
  );
  return [0, 1].map((side) => {
    const channel = new Float64Array(out.length >> 1);
    for (let i = 0; i < channel.length; i++) channel[i] = out[2 * i + side];
    return channel;
  });
}
