import { processCost } from "../process-cost.mjs";
import { inTurn } from "../rounds.mjs";
import { bundled } from "../worker.mjs";

/** ffmpeg's way to the same: its crossover of the same order with a mono low band, and its Haas filter, which has no high-pass. */
const PEERS = {
  "mono-below":
    "acrossover=split=120:order=4th[l][h];[l]pan=stereo|c0=.5*c0+.5*c1|c1=.5*c0+.5*c1[m];[m][h]amix=inputs=2:normalize=0",
  haas: "haas",
};

/** Ten minutes of stereo, whole processes: ours in 64 bits. */
export async function imageRows({ runner, ffmpeg, music, rounds, ratioRow }) {
  const script = await bundled("processing/image");
  const beside = (name) => {
    const ours = () => processCost(runner, process.execPath, script, name, "10").cpu;
    const words = ["-nostats", "-threads", "1", "-i", music, "-filter_complex", PEERS[name], "-f", "null", "-"];
    return inTurn(rounds, ours, () => processCost(runner, ffmpeg, ...words).cpu);
  };
  return [
    ratioRow("mono below 120 Hz, whole processes / ffmpeg acrossover", 1, await beside("mono-below")),
    ratioRow("delayed middle on the side, whole processes / ffmpeg haas", 1.5, await beside("haas")),
  ];
}
