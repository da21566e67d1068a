import { SILENT_STATE } from "../memory";
import { AUTOMATIC, LINK, LOUDEST, PEAK, POWER, RELEASE, SHORTEST } from "./layout";

/** The same release for every sample. */
export function steadyReleases(numbers: usize, releases: usize, bytes: usize): void {
  const release = v128.load64_splat(numbers, RELEASE);
  for (let at = releases; at < releases + bytes; at += 16) v128.store(at, release);
}

/** The release by the crest factor: long where sound is steady, short where it is all peaks. */
export function automaticReleases(numbers: usize, states: usize, levels: usize, releases: usize, bytes: usize): void {
  const c = numbers + AUTOMATIC;
  const memoryOf = v128.load64_splat(c, 8);
  const taken = f64x2.sub(f64x2.splat(1), memoryOf);
  const longest = v128.load64_splat(c, 16);
  const attack = v128.load64_splat(c, 24);
  const shortest = v128.load64_splat(numbers, SHORTEST);
  const link = v128.load64_splat(numbers, LINK);
  const apart = f64x2.sub(f64x2.splat(1), link);
  const one = f64x2.splat(1);
  let peak = v128.load(states, PEAK);
  let power = v128.load(states, POWER);
  for (let at: usize = 0; at < bytes; at += 16) {
    const level = f64x2.pmin(v128.load(levels + at), f64x2.splat(LOUDEST));
    const x = f64x2.mul(level, level);
    const news = f64x2.mul(taken, x);
    peak = f64x2.pmax(x, f64x2.add(f64x2.mul(memoryOf, peak), news));
    power = f64x2.add(f64x2.mul(memoryOf, power), news);
    const steady = f64x2.div(power, f64x2.pmax(peak, f64x2.splat(SILENT_STATE)));
    const wanted = f64x2.sub(f64x2.mul(f64x2.add(longest, longest), steady), attack);
    const samples = f64x2.pmin(f64x2.pmax(wanted, shortest), longest);
    const twice = f64x2.add(samples, samples);
    const alone = f64x2.div(f64x2.sub(twice, one), f64x2.add(twice, one));
    const most = f64x2.pmax(alone, v128.shuffle<i64>(alone, alone, 1, 0));
    v128.store(releases + at, f64x2.add(f64x2.mul(link, most), f64x2.mul(apart, alone)));
  }
  v128.store(states, peak, PEAK);
  v128.store(states, power, POWER);
}
