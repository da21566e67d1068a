import { spawnSync } from "node:child_process";
import { bundled } from "./worker.mjs";

/** The limiter's bars as rows, and a table of it beside its peers on the way. */
export async function limitingRows() {
  const run = spawnSync(process.execPath, [await bundled("limiting")], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (run.status !== 0) throw new Error(`bench: the limiters ended with ${run.status}`);
  const limiters = JSON.parse(run.stdout);
  console.log(
    "\n6 dB over -1 dB: THD+N at 27.5, 50, 100, 1000 Hz; SMPTE; over the ceiling with noise, with fs/4 at 45 degrees",
  );
  for (const { name, tones, smpte, over } of limiters)
    console.log(
      `${name.padEnd(28)} ${[...tones, smpte].map((x) => x.toFixed(0).padStart(6)).join("")} ${over.map(signed).join(" ")}`,
    );
  const [{ tones, smpte, over }] = limiters;
  return [
    row("limiter: THD+N at 27.5 to 100 Hz", Math.max(...tones.slice(0, 3)), -80),
    row("limiter: THD+N at 1 kHz", tones[3], -120),
    row("limiter: SMPTE at 40 and 60 Hz", smpte, -80),
    row("limiter: over its ceiling, noise and fs/4", Math.max(...over), 0.1),
  ];
}

function row(what, measured, limit) {
  return { what, measured: `${measured.toFixed(2)} dB`, target: `<= ${limit} dB`, note: "", pass: measured <= limit };
}

function signed(x) {
  return `${x > 0 ? "+" : ""}${x.toFixed(2)}`.padStart(7);
}
