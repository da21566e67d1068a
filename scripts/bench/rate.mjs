import { processCost } from "./process-cost.mjs";
import { inTurn } from "./rounds.mjs";
import { bundled } from "./worker.mjs";

/** Ten minutes from 48 to 44.1 kHz, whole processes: the converter in 64 bits, and soxr at 28 bits in ffmpeg, which reads the same length; and to a rate whose ratio has no table. */
export async function rateRows({ runner, ffmpeg, music, rounds, ratioRow }) {
  const script = await bundled("rate-conversion");
  const ours = () => processCost(runner, process.execPath, script, "48000", "44100", "10").cpu;
  const filter = "aresample=44100:resampler=soxr:precision=28";
  const words = ["-nostats", "-threads", "1", "-i", music, "-af", filter, "-f", "null", "-"];
  const peer = () => processCost(runner, ffmpeg, ...words).cpu;
  const between = () => processCost(runner, process.execPath, script, "48000", "44101", "10").cpu;
  const sliding = await inTurn(rounds, between, ours);
  return [
    ratioRow("48 to 44.1 kHz, whole processes / ffmpeg soxr, 28 bits", 4, await inTurn(rounds, ours, peer)),
    ratioRow("48 kHz to 44,101 Hz, between phases / 48 to 44.1 kHz", 4, sliding),
  ];
}
