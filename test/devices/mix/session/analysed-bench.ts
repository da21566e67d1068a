import { FOUR, MixBench } from "#test/devices/mix/session/mix-bench.ts";

/** Drums that ring and a bass that is wide: a Utility on the bass, then an EQ Eight on the drums. */
export const TWO = FOUR.slice(1, 3);

/** Analysed, and however sure a move is. */
export async function analysed(...differently: ConstructorParameters<typeof MixBench>): Promise<MixBench> {
  const bench = new MixBench(differently[0] ?? TWO, differently[1]);
  bench.controls.set("sure", 0);
  await bench.session.analyse();
  return bench;
}

/** The devices of a track, by its name. */
export const devices = (bench: MixBench, name: string) => bench.live.track(name).devices;
