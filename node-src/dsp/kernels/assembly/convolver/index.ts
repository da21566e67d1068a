import { claim } from "../memory";
import { transform } from "./transform";

let size = 0;
let count = 0;
let newest = 0;
/** Bytes of a spectrum: a real and an imaginary plane of twice `size` bins. */
let spectrum: usize = 0;
let heard: usize = 0;
let sum: usize = 0;
let result: usize = 0;
let work: usize = 0;

/** Written by the host: the angles, the spectra of the filter's parts, and before each turn the upper half of both inputs. */
export let turns: usize = 0;
export let parts: usize = 0;
export let left: usize = 0;
export let right: usize = 0;
/** Read by the host after each turn: what comes out until the next. */
export let outLeft: usize = 0;
export let outRight: usize = 0;

export function prepare(block: i32, partCount: i32, angles: i32): void {
  size = block;
  count = partCount;
  const plane = (block as usize) << 3;
  spectrum = plane << 2;
  turns = claim((angles as usize) << 3);
  parts = claim(spectrum * (partCount as usize));
  heard = claim(spectrum * (partCount as usize));
  sum = claim(spectrum);
  result = claim(spectrum);
  work = claim(spectrum);
  left = claim(plane << 1);
  right = claim(plane << 1);
  outLeft = claim(plane);
  outRight = claim(plane);
}

/** The spectrum of a part, from its two planes in place of it; once, before anything passes. */
export function transformPart(part: i32): void {
  const at = parts + spectrum * (part as usize);
  memory.copy(sum, at, spectrum);
  transform(sum, sum + (spectrum >> 1), at, work, size << 1, turns);
}

/** A block has come in: what of it and of those before it comes out. The two channels are the sides of one complex signal. */
export function turn(): void {
  const plane = spectrum >> 1;
  newest = newest === 0 ? count - 1 : newest - 1;
  transform(left, right, heard + spectrum * (newest as usize), work, size << 1, turns);
  memory.fill(sum, 0, spectrum);
  for (let part = 0; part < count; part++) {
    const place = (newest + part) % count;
    addProduct(heard + spectrum * (place as usize), parts + spectrum * (part as usize), plane);
  }
  transform(sum + plane, sum, result, work, size << 1, turns);
  give(result + plane, outLeft);
  give(result, outRight);
  const half = plane >> 1;
  memory.copy(left, left + half, half);
  memory.copy(right, right + half, half);
}

export function rest(): void {
  const plane = spectrum >> 1;
  memory.fill(heard, 0, spectrum * (count as usize));
  memory.fill(left, 0, plane);
  memory.fill(right, 0, plane);
  memory.fill(outLeft, 0, plane >> 1);
  memory.fill(outRight, 0, plane >> 1);
}

function addProduct(a: usize, b: usize, plane: usize): void {
  for (let k: usize = 0; k < plane; k += 16) {
    const ar = v128.load(a + k);
    const ai = v128.load(a + plane + k);
    const br = v128.load(b + k);
    const bi = v128.load(b + plane + k);
    const re = f64x2.sub(f64x2.mul(ar, br), f64x2.mul(ai, bi));
    const im = f64x2.add(f64x2.mul(ar, bi), f64x2.mul(ai, br));
    v128.store(sum + k, f64x2.add(v128.load(sum + k), re));
    v128.store(sum + plane + k, f64x2.add(v128.load(sum + plane + k), im));
  }
}

/** The later half of a result, which the block's edge has not wrapped. */
function give(from: usize, to: usize): void {
  const bytes = (size as usize) << 3;
  const scale = f64x2.splat(1 / (2 * (size as f64)));
  for (let i: usize = 0; i < bytes; i += 16) v128.store(to + i, f64x2.mul(v128.load(from + bytes + i), scale));
}
