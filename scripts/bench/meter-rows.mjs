import { musicFile } from "./music.mjs";
import { compiledPeer } from "./peers.mjs";
import { processCost } from "./process-cost.mjs";
import { inTurn } from "./rounds.mjs";
import { bundled, worker } from "./worker.mjs";

/** Ten minutes of stereo measured in process beside libebur128 and FFTW, and by the whole command beside ffmpeg. */
export async function meterRows({ runner, ffmpeg, cli, rounds, ratioRow }) {
  const [music, ebur128, spectrum] = [musicFile(10), compiledPeer("ebur128"), compiledPeer("spectrum")];
  const script = await bundled("in-process");
  const rows = [];
  const beside = async (what, target, { kernel, work }, peer) => {
    const ours = worker(script);
    try {
      const ask = async () => (await ours.ask({ work, kernel, file: music })).cpu;
      rows.push(ratioRow(what, target, await inTurn(rounds, ask, peer)));
    } finally {
      ours.end();
    }
  };
  if (ebur128) {
    const peer = () => processCost(runner, ebur128, music).cpu;
    const [wasm, typescript] = ["wasm", "typescript"].map((kernel) => ({ kernel, work: "measure" }));
    await beside("loudness, true peak: in process / libebur128", 1 / 15, wasm, peer);
    await beside("the same in plain TypeScript / libebur128", 1 / 4, typescript, peer);
  }
  if (ffmpeg) {
    const ours = () => processCost(runner, process.execPath, cli, "measure", music, "--json").cpu;
    const words = ["-nostats", "-threads", "1", "-i", music, "-af", "ebur128=peak=true", "-f", "null", "-"];
    const peer = () => processCost(runner, ffmpeg, ...words).cpu;
    rows.push(ratioRow("steadyhand measure / ffmpeg ebur128=peak=true", 1 / 8, await inTurn(rounds, ours, peer)));
  }
  if (spectrum) {
    const peer = () => Number(processCost(runner, spectrum, music, "60").words.split(" ")[0]) / 1000;
    const asked = { kernel: "wasm", work: "spectrum" };
    await beside("stereo spectrum with ERB bands / FFTW", 2.5, asked, peer);
  }
  return rows;
}
