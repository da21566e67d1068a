import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { WORKSHOP } from "../peers.mjs";
import { processCost } from "../process-cost.mjs";
import { readings, toneChange } from "./readings.mjs";

const TARGET = -14;
const CEILING = -1;
const QUIET = ["-hide_banner", "-nostats", "-threads", "1"];

/** A piece brought to one loudness by each: what came of it by the same meters, and what it took; and by ours to a reference. */
export async function besidePeers(tools, { name, path }, reference, before) {
  const out = join(WORKSHOP, "masters-peer.wav");
  const judged = async (tool, made) => {
    const after = await readings(out, null);
    return { piece: name, tool, ...made, ...outcome(before, after, reference) };
  };
  try {
    return [
      await judged("steadyhand", ours(tools, path, out, [TARGET, CEILING])),
      ...(tools.ffmpeg ? [await judged("loudnorm, one pass", onePass(tools, path, out))] : []),
      ...(tools.ffmpeg ? [await judged("loudnorm, two passes", twoPasses(tools, path, out))] : []),
      await judged(
        "steadyhand to a reference",
        ours(tools, path, out, [reference.integrated, CEILING], reference.path),
      ),
    ];
  } finally {
    rmSync(out, { force: true });
  }
}

function outcome(before, after, reference) {
  return {
    integrated: after.integrated,
    truePeak: after.truePeak,
    rangeKept: before.loudnessRange > 0 ? after.loudnessRange / before.loudnessRange : null,
    tone: toneChange(before, after).rms,
    toReference: toneChange(reference, after).rms,
    fromReference: toneChange(reference, before).rms,
  };
}

function ours({ cost, cli }, from, to, [target, ceiling], reference) {
  const follow = reference === undefined ? [] : ["--reference", reference];
  const words = [from, "--target", target.toFixed(2), "--ceiling", String(ceiling), ...follow, "--out", to];
  const { cpu, memory } = processCost(cost, process.execPath, cli, "master", ...words, "--force", "--json");
  return { cpu, memory, aim: target, note: "" };
}

const ASKED = `loudnorm=I=${TARGET}:TP=${CEILING}:LRA=20`;

function loudnorm({ cost, ffmpeg }, from, filter, end) {
  return processCost(cost, ffmpeg, ...QUIET, "-i", from, "-af", `${filter}:print_format=json`, ...end);
}

/** Twenty-four bits at the rate of the piece, as ours. */
function written(from, to) {
  const words = ["-v", "error", "-show_entries", "stream=sample_rate", "-of", "csv=p=0", from];
  const rate = spawnSync("ffprobe", words, { encoding: "utf8" }).stdout.trim();
  return ["-ar", rate, "-c:a", "pcm_s24le", "-y", to];
}

function onePass(tools, from, to) {
  const { cpu, memory } = loudnorm(tools, from, ASKED, written(from, to));
  return { cpu, memory, aim: TARGET, note: "dynamic" };
}

function twoPasses(tools, from, to) {
  const first = loudnorm(tools, from, ASKED, ["-f", "null", "-"]);
  const found = toldBy(first);
  const known = ["i", "tp", "lra"].map((key) => `measured_${key.toUpperCase()}=${found[`input_${key}`]}`).join(":");
  const linear = `${ASKED}:linear=true:offset=${found.target_offset}:${known}:measured_thresh=${found.input_thresh}`;
  const second = loudnorm(tools, from, linear, written(from, to));
  const note = toldBy(second).normalization_type;
  return { cpu: first.cpu + second.cpu, memory: Math.max(first.memory, second.memory), aim: TARGET, note };
}

/** What loudnorm printed last. */
function toldBy({ errors }) {
  return JSON.parse(errors.slice(errors.lastIndexOf("{"), errors.lastIndexOf("}") + 1));
}
