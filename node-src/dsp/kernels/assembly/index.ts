import { countClips } from "./clips";
import { blockPeaks, HISTORY } from "./fours";
import { endHop, prepareHops } from "./hops";
import { behindCut, cutSegment, prepareCut } from "./levels/low-cut";
import { claim } from "./memory";
import { decodePlanes } from "./pcm";
import { interpolatedPeak } from "./peaks";
import { addAlone, addMoments, bandPair, monoSum, weighPair } from "./weighting";

/** Vectors of 16 bytes that a pair of sections keeps at most, and has as coefficients. */
const STATE: usize = 5 * 16;
const COEFFICIENTS: usize = 8 * 16;
/** f64 values in the sums of a pair of channels. */
const SUMS: usize = 8 * 8;
/** What a channel keeps: sample peak and true peak as f64, the open run and the runs of clipped samples as i32. */
const CHANNEL: usize = 24;
/** Where a channel's counts of clipped samples stand. */
const OPEN_RUN: usize = 16;
const HOPS_PER_SECOND: f64 = 100;
const SPARE: usize = 64;

let encoding = 0;
let channels = 0;
let stride: usize = 0;
let width: usize = 0;
let planes: usize = 0;
let planeBytes: usize = 0;
let states: usize = 0;
let blocks: usize = 0;
let candidates: usize = 0;
let bandInput: usize = 0;
let bandOutput: usize = 0;
let bandStates: usize = 0;
let pairs = 0;
let taps = 0;
let bandLanes = 0;
let bandStages = 0;
let longestSegment = 0;

export let input: usize = 0;
/** Written by the host before the first segment. */
export let weighting: usize = 0;
export let phases: usize = 0;
export let exactPhases: usize = 0;
export let bounds: usize = 0;
export let bandCoefficients: usize = 0;
let sums: usize = 0;
export let channelState: usize = 0;
let bandEnergies: usize = 0;
/** Where the hop's peaks stand, one f64 a channel. */
let hopPeaks: usize = 0;
export let notFinite: i32 = 0;
export let clippedFrom: f32 = 0;
/** 1: the largest of each hop is wanted; 2: of each channel apart. */
export let eachHop: i32 = 0;
/** Hops that have one peak together. */
export let peakHops: i32 = 1;
export let sampleRate: f64 = 0;
/** Frame and hop that the stream stands at, and the frames of the hop so far. */
let frame: f64 = 0;
let hop: f64 = 0;
let hopFrames: i32 = 0;
/** Hops that ended within the call. */
let rows = 0;

/**
 * Lays out memory for one pass. `phasePairs` 0: no true peak. `bandPairs`: filters two and two; `stages`: pairs of sections
 * of each. `hops`: most hops that end within one call. `cutStages`: pairs of sections of the low cut, 0 without one.
 */
export function prepare(
  encodingNumber: i32,
  channelCount: i32,
  sampleBytes: i32,
  inputBytes: i32,
  longest: i32,
  phasePairs: i32,
  tapCount: i32,
  bandPairs: i32,
  stages: i32,
  hops: i32,
  cutStages: i32,
): void {
  encoding = encodingNumber;
  channels = channelCount;
  longestSegment = longest;
  width = sampleBytes as usize;
  stride = width * (channelCount as usize);
  pairs = phasePairs;
  taps = tapCount;
  bandLanes = bandPairs;
  bandStages = stages;
  const channelPairs = ((channelCount + 1) >> 1) as usize;
  const length = (longest as usize) + SPARE;
  planeBytes = ((HISTORY + length + 15) & ~15) << 2;
  planes = claim(planeBytes * channelPairs * 2);
  states = claim(STATE * channelPairs);
  weighting = claim(COEFFICIENTS);
  sums = claim(SUMS * channelPairs);
  channelState = claim(CHANNEL * (channelCount as usize));
  blocks = claim((length + 48) << 1);
  candidates = claim(length << 3);
  phases = claim(((tapCount * phasePairs) as usize) << 4);
  exactPhases = claim(((tapCount * phasePairs) as usize) << 3);
  prepareHops(channelCount, bandPairs, hops);
  prepareCut(channelCount, cutStages, length);
  bounds = claim(4 * 8);
  hopPeaks = claim((channelCount as usize) << 3);
  bandInput = claim(length << 4);
  bandOutput = claim(length << 4);
  bandStates = claim(STATE * ((bandPairs * stages) as usize));
  bandCoefficients = claim(COEFFICIENTS * ((bandPairs * stages) as usize));
  bandEnergies = claim((bandPairs as usize) << 4);
  input = claim((inputBytes as usize) + SPARE);
}

/** Consumes `count` frames of the input; answers how many hops ended, whose rows stand in `ledger`. */
export function advance(count: i32): i32 {
  rows = 0;
  for (let done = 0; done < count; ) {
    const end = Math.floor(((hop + 1) * sampleRate) / HOPS_PER_SECOND + 0.5);
    const length = min((end - frame) as i32, count - done);
    segment(done * (stride as i32), length);
    done += length;
    frame += length as f64;
    hopFrames += length;
    if (frame == end) closeHop();
  }
  return rows;
}

/** Empties the interpolator; answers how many hops ended, which is 0 or 1. */
export function finish(): i32 {
  rows = 0;
  for (let left = HISTORY as i32; left > 0; left -= longestSegment) silence(min(left, longestSegment));
  if (hopFrames > 0) closeHop();
  return rows;
}

function closeHop(): void {
  hop++;
  endHop(rows, hopFrames, sums, hopPeaks, bandEnergies);
  if ((hop as i32) % peakHops == 0) memory.fill(hopPeaks, 0, (channels as usize) << 3);
  hopFrames = 0;
  rows++;
}

/** `count` frames from the byte `offset` of the input; at most `longest`. */
function segment(offset: i32, count: i32): void {
  notFinite += decodePlanes(
    encoding,
    channels,
    width,
    input + (offset as usize),
    plane(0) + (HISTORY << 2),
    planeBytes,
    count,
  );
  peaks(count);
  cutSegment(plane(0) + (HISTORY << 2), planeBytes, count);
  for (let pair = 0; pair < (channels + 1) >> 1; pair++) {
    const left = heard(2 * pair);
    const right = heard(2 * pair + 1);
    const state = states + (pair as usize) * STATE;
    const to = sums + (pair as usize) * SUMS;
    if (2 * pair + 1 == channels) addAlone(left, count, weighting, state, to);
    else {
      weighPair(left, right, count, weighting, state, to);
      addMoments(left, right, count, to);
    }
  }
  if (bandLanes > 0) bands(count);
  keepHistory(count);
}

/** `count` frames of silence, of which only the interpolated peaks are looked at. */
function silence(count: i32): void {
  for (let channel = 0; channel < channels; channel++)
    memory.fill(plane(channel) + (HISTORY << 2), 0, ((count as usize) << 2) + SPARE);
  peaks(count);
  keepHistory(count);
}

function plane(channel: i32): usize {
  return planes + (channel as usize) * planeBytes;
}

/** The samples of a channel that are weighed. */
function heard(channel: i32): usize {
  return behindCut(channel, plane(channel) + (HISTORY << 2));
}

function peaks(count: i32): void {
  for (let channel = 0; channel < channels; channel++) {
    const at = plane(channel);
    const state = channelState + (channel as usize) * CHANNEL;
    const found = blockPeaks(at, count, blocks);
    countClips(at + (HISTORY << 2), count, found, clippedFrom, state + OPEN_RUN);
    store<f64>(state, max(load<f64>(state), found as f64));
    const truePeak = max(load<f64>(state, 8), found as f64);
    const place = hopPeaks + ((eachHop == 2 ? (channel as usize) : 0) << 3);
    let hop = max(load<f64>(place), found as f64);
    if (pairs > 0) {
      const floor = eachHop ? min(hop, truePeak) : truePeak;
      const between = interpolatedPeak(at, count, floor, blocks, pairs, taps, bounds, phases, exactPhases, candidates);
      store<f64>(state, max(truePeak, between), 8);
      if (eachHop) hop = max(hop, between);
    } else store<f64>(state, truePeak, 8);
    store<f64>(place, hop);
  }
}

function bands(count: i32): void {
  monoSum(heard(0), heard(channels == 1 ? 0 : 1), count, bandInput);
  for (let lane = 0; lane < bandLanes; lane++) {
    let energy = f64x2.splat(0);
    for (let stage = 0; stage < bandStages; stage++) {
      const index = (lane * bandStages + stage) as usize;
      energy = bandPair(
        stage == 0 ? bandInput : bandOutput,
        bandOutput,
        count,
        bandCoefficients + index * COEFFICIENTS,
        bandStates + index * STATE,
      );
    }
    const to = bandEnergies + ((lane as usize) << 4);
    v128.store(to, f64x2.add(v128.load(to), energy));
  }
}

function keepHistory(count: i32): void {
  for (let channel = 0; channel < channels; channel++) {
    const end = plane(channel) + (HISTORY << 2);
    let from = plane(channel) + ((count as usize) << 2);
    for (let to = plane(channel); to < end; to += 16, from += 16) v128.store(to, v128.load(from));
  }
}

export { cutCoefficients, cutGain } from "./levels/low-cut";
export { bandPowers, channelWeights, ledger, ledgerFrames, power, totals } from "./hops";
export * from "./spectrum";
export { decodeLevels, hearLevel, openLevel, prepareLevels, restLevel } from "./levels/levels";
export { levelGains, levelInput, levelWeighting, levelWeights } from "./levels/levels";
