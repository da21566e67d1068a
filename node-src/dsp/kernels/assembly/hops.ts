import { claim } from "./memory";

/** f64 values in the sums of a pair of channels, and their places in bytes: `PAIR` in typescript/hop-sums.ts. */
const SUMS: usize = 8 * 8;
const K_LL = 0;
const K_RR = 8;
const K_LR = 16;
const LL = 24;
const RR = 32;
const LR = 40;
/** Columns of the ledger. */
const ENERGY = 0;
const PEAK = 1;
const LEFT_LEFT = 2;
const RIGHT_RIGHT = 3;
const LEFT_RIGHT = 4;
const MONO = 5;
const LEFT_PEAK = 6;
const RIGHT_PEAK = 7;
const WEIGHTED_LEFT = 8;
const WEIGHTED_RIGHT = 9;
const WEIGHTED_CROSS = 10;
const BANDS = 11;

let channels = 0;
let bands = 0;
let rows = 0;

/** Written by the host: BS.1770's weight of each channel, the folded gain of the weighting and of each band. */
export let channelWeights: usize = 0;
export let power: f64 = 0;
export let bandPowers: usize = 0;
/** Read by the host: frames of each hop as i32; the columns of figures as f64, one after the other; the sums over all hops. */
export let ledgerFrames: usize = 0;
export let ledger: usize = 0;
export let totals: usize = 0;

/** `mostRows`: most hops that end within one call. */
export function prepareHops(channelCount: i32, bandPairs: i32, mostRows: i32): void {
  channels = channelCount;
  bands = 2 * bandPairs;
  rows = mostRows;
  channelWeights = claim((channelCount as usize) << 3);
  bandPowers = claim((bands as usize) << 3);
  totals = claim(SUMS * (((channelCount + 1) >> 1) as usize));
  ledgerFrames = claim((mostRows as usize) << 2);
  ledger = claim(((mostRows * (BANDS + bands)) as usize) << 3);
}

/**
 * Writes row `row` of the ledger, adds the hop to the totals, and sets what was summed back to 0, but not the peaks. `peaks`: one f64 a channel; where channels are
 * not told apart the first holds that of all.
 */
export function endHop(row: i32, frames: i32, sums: usize, peaks: usize, energies: usize): void {
  store<i32>(ledgerFrames + ((row as usize) << 2), frames);
  let energy: f64 = 0;
  for (let channel = 0; channel < channels; channel++) {
    const weight = load<f64>(channelWeights + ((channel as usize) << 3));
    const pair = sums + ((channel as usize) >> 1) * SUMS;
    energy += weight * load<f64>(pair + (((channel & 1) as usize) << 3));
  }
  const ll = load<f64>(sums, LL);
  const mono = load<f64>(sums, K_LL) + 2 * load<f64>(sums, K_LR) + load<f64>(sums, K_RR);
  put(row, ENERGY, energy * power);
  endPeaks(row, peaks);
  put(row, LEFT_LEFT, ll);
  put(row, RIGHT_RIGHT, channels == 1 ? ll : load<f64>(sums, RR));
  put(row, LEFT_RIGHT, channels == 1 ? ll : load<f64>(sums, LR));
  const weighted = power * load<f64>(sums, K_LL);
  put(row, WEIGHTED_LEFT, weighted);
  put(row, WEIGHTED_RIGHT, channels == 1 ? weighted : power * load<f64>(sums, K_RR));
  put(row, WEIGHTED_CROSS, channels == 1 ? weighted : power * load<f64>(sums, K_LR));
  put(row, MONO, channels == 2 ? (power * max(0, mono)) / 4 : 0);
  for (let band = 0; band < bands; band++) {
    const place = (band as usize) << 3;
    put(row, BANDS + band, load<f64>(energies + place) * load<f64>(bandPowers + place));
    store<f64>(energies + place, 0);
  }
  const end = sums + SUMS * (((channels + 1) >> 1) as usize);
  for (let from = sums, to = totals; from < end; from += 8, to += 8) {
    store<f64>(to, load<f64>(to) + load<f64>(from));
    store<f64>(from, 0);
  }
}

function endPeaks(row: i32, peaks: usize): void {
  let most: f64 = 0;
  for (let channel = 0; channel < channels; channel++) most = max(most, load<f64>(peaks + ((channel as usize) << 3)));
  put(row, PEAK, most);
  put(row, LEFT_PEAK, load<f64>(peaks));
  put(row, RIGHT_PEAK, load<f64>(channels == 1 ? peaks : peaks + 8));
}

function put(row: i32, column: i32, value: f64): void {
  const place = (column * rows + row) as usize;
  store<f64>(ledger + (place << 3), value);
}
