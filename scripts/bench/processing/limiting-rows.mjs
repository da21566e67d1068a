import { spawnSync } from "node:child_process";
import { musicFile } from "../music.mjs";
import { bundled } from "../worker.mjs";
import { MEASURED_LIMITERS } from "./measured-limiters.mjs";

const MUSIC_MINUTES = 4;

/** The limiter's bars as rows, and a table of it beside its peers on the way. */
export async function limitingRows() {
  const run = spawnSync(process.execPath, [await bundled("processing/limiting"), musicFile(MUSIC_MINUTES)], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (run.status !== 0) throw new Error(`bench: the limiters ended with ${run.status}`);
  const limiters = JSON.parse(run.stdout);
  printJudged(limiters);
  printMeasured();
  return rowsOf(limiters[0]);
}

function rowsOf({ tones, smpte, ccif, clicks, peaks, loudness }) {
  const CEILING = -1;
  const rows = [
    row("limiter: THD+N at 27.5 to 100 Hz", Math.max(...tones.slice(0, -1)), -80),
    row("limiter: THD+N at 1 kHz", tones.at(-1), -120),
    row("limiter: SMPTE at 40 and 60 Hz", smpte, -80),
    row("limiter: CCIF, products under 16 kHz", ccif, -100),
    row("limiter: 50 Hz between clicks", clicks, -60),
    row("limiter: over its ceiling, music", peaks.music - CEILING, 0.05),
    row("limiter: over its ceiling, noise and fs/4", Math.max(peaks.noise, peaks.quarter) - CEILING, 0.1),
  ];
  if (loudness === null) console.error("bench: no STEADYHAND_SAMPLES; the loudness of driven stems is left out");
  else
    rows.push({
      what: "limiter: six stems driven by 13 dB",
      measured: `${loudness.toFixed(2)} LUFS`,
      target: ">= -10.7 LUFS",
      note: "",
      pass: loudness >= -10.7,
    });
  return rows;
}

function row(what, measured, limit) {
  return { what, measured: `${measured.toFixed(2)} dB`, target: `<= ${limit} dB`, note: "", pass: measured <= limit };
}

function printJudged(limiters) {
  const heads = ["27.5", "30", "41.2", "50", "100", "1000", "SMPTE", "CCIF", "clicks"];
  console.log(
    "\nIn this run, 6 dB over -1 dB: distortion in dB, true peaks in dBTP after 16 bits, driven stems in LUFS",
  );
  console.log(`${"".padEnd(28)}${[...heads, "music", "noise", "fs/4", "stems"].map((x) => x.padStart(8)).join("")}`);
  for (const { name, tones, smpte, ccif, clicks, peaks, loudness } of limiters) {
    const distortion = [...tones, smpte, ccif, clicks].map((x) => x.toFixed(0).padStart(8)).join("");
    const levels = [...Object.values(peaks), loudness]
      .map((x) => (x === null ? "-" : x.toFixed(2)).padStart(8))
      .join("");
    console.log(`${name.padEnd(28)}${distortion}${levels}`);
  }
}

function printMeasured() {
  const heads = ["THD 50", "THD 100", "SMPTE", "peak", "stems", "peak", "CPU s"];
  console.log("\nMeasured 2026-11-29, among them two that do not run here (`measured-limiters.mjs`)");
  console.log(`${"".padEnd(28)}${heads.map((x) => x.padStart(8)).join("")}`);
  for (const [name, ...figures] of MEASURED_LIMITERS)
    console.log(`${name.padEnd(28)}${figures.map((x) => `${x}`.padStart(8)).join("")}`);
}
