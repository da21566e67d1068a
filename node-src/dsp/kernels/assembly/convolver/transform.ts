/**
 * A complex transform in 64 bits, as dsp/spectrum/complex-transform.ts to the bit: Stockham's ordering, radix 4, and one stage of radix 2 at the end
 * where the size asks for it. Two butterflies a vector: of successive p in the first stage, of successive q from then on.
 * `turns`: for the first stage six tables of size / 4 (cosine and minus sine of one, two and three times the angle), then for every later
 * stage of radix 4, for each p, those six numbers in a row.
 */

/** From planes that stay as they are; the imaginary plane of a target stands behind its real one. @param size A power of two, 16 or more. */
export function transform(xr: usize, xi: usize, target: usize, work: usize, size: i32, turns: usize): void {
  const plane = (size as usize) << 3;
  let stages = 0;
  for (let length = size; length > 1; length = length > 2 ? length >> 2 : 1) stages++;
  /** The last of the stages writes to the target, and the two places take turns. */
  let to = (stages & 1) === 1 ? target : work;
  firstStage(xr, xi, to, to + plane, size, turns);
  turns += 6 * (plane >> 2);
  let stride = 4;
  for (let length = size >> 2; length > 1; ) {
    const from = to;
    to = from === target ? work : target;
    if (length === 2) {
      pairStage(from, from + plane, to, to + plane, stride);
      length = 1;
    } else {
      laterStage(from, from + plane, to, to + plane, length, stride, turns);
      length >>= 2;
      turns += 48 * (length as usize);
      stride <<= 2;
    }
  }
}

function firstStage(xr: usize, xi: usize, yr: usize, yi: usize, size: i32, turns: usize): void {
  const step = ((size as usize) << 3) >> 2;
  for (let p: usize = 0; p < step; p += 16) {
    const ar = v128.load(xr + p);
    const ai = v128.load(xi + p);
    const br = v128.load(xr + p + step);
    const bi = v128.load(xi + p + step);
    const cr = v128.load(xr + p + 2 * step);
    const ci = v128.load(xi + p + 2 * step);
    const dr = v128.load(xr + p + 3 * step);
    const di = v128.load(xi + p + 3 * step);
    const sr = f64x2.add(ar, cr);
    const si = f64x2.add(ai, ci);
    const fr = f64x2.sub(ar, cr);
    const fi = f64x2.sub(ai, ci);
    const or = f64x2.add(br, dr);
    const oi = f64x2.add(bi, di);
    const tr = f64x2.sub(bi, di);
    const ti = f64x2.sub(dr, br);
    const r1 = f64x2.add(fr, tr);
    const i1 = f64x2.add(fi, ti);
    const r2 = f64x2.sub(sr, or);
    const i2 = f64x2.sub(si, oi);
    const r3 = f64x2.sub(fr, tr);
    const i3 = f64x2.sub(fi, ti);
    const c1 = v128.load(turns + p);
    const s1 = v128.load(turns + p + step);
    const c2 = v128.load(turns + p + 2 * step);
    const s2 = v128.load(turns + p + 3 * step);
    const c3 = v128.load(turns + p + 4 * step);
    const s3 = v128.load(turns + p + 5 * step);
    transpose(
      yr + 4 * p,
      f64x2.add(sr, or),
      f64x2.sub(f64x2.mul(c1, r1), f64x2.mul(s1, i1)),
      f64x2.sub(f64x2.mul(c2, r2), f64x2.mul(s2, i2)),
      f64x2.sub(f64x2.mul(c3, r3), f64x2.mul(s3, i3)),
    );
    transpose(
      yi + 4 * p,
      f64x2.add(si, oi),
      f64x2.add(f64x2.mul(c1, i1), f64x2.mul(s1, r1)),
      f64x2.add(f64x2.mul(c2, i2), f64x2.mul(s2, r2)),
      f64x2.add(f64x2.mul(c3, i3), f64x2.mul(s3, r3)),
    );
  }
}

/** Transforms of `length` still to be done, `stride` of them side by side. */
function laterStage(xr: usize, xi: usize, yr: usize, yi: usize, length: i32, stride: i32, turns: usize): void {
  const quarter = length >> 2;
  const row = (stride as usize) << 3;
  const step = row * (quarter as usize);
  for (let p = 0; p < quarter; p++, turns += 48) {
    const c1 = v128.load64_splat(turns);
    const s1 = v128.load64_splat(turns, 8);
    const c2 = v128.load64_splat(turns, 16);
    const s2 = v128.load64_splat(turns, 24);
    const c3 = v128.load64_splat(turns, 32);
    const s3 = v128.load64_splat(turns, 40);
    for (const end = xr + row; xr < end; xr += 16, xi += 16, yr += 16, yi += 16) {
      const ar = v128.load(xr);
      const ai = v128.load(xi);
      const cr = v128.load(xr + 2 * step);
      const ci = v128.load(xi + 2 * step);
      const sr = f64x2.add(ar, cr);
      const si = f64x2.add(ai, ci);
      const fr = f64x2.sub(ar, cr);
      const fi = f64x2.sub(ai, ci);
      const br = v128.load(xr + step);
      const bi = v128.load(xi + step);
      const dr = v128.load(xr + 3 * step);
      const di = v128.load(xi + 3 * step);
      const or = f64x2.add(br, dr);
      const oi = f64x2.add(bi, di);
      const tr = f64x2.sub(bi, di);
      const ti = f64x2.sub(dr, br);
      v128.store(yr, f64x2.add(sr, or));
      v128.store(yi, f64x2.add(si, oi));
      const r1 = f64x2.add(fr, tr);
      const i1 = f64x2.add(fi, ti);
      v128.store(yr + row, f64x2.sub(f64x2.mul(c1, r1), f64x2.mul(s1, i1)));
      v128.store(yi + row, f64x2.add(f64x2.mul(c1, i1), f64x2.mul(s1, r1)));
      const r2 = f64x2.sub(sr, or);
      const i2 = f64x2.sub(si, oi);
      v128.store(yr + 2 * row, f64x2.sub(f64x2.mul(c2, r2), f64x2.mul(s2, i2)));
      v128.store(yi + 2 * row, f64x2.add(f64x2.mul(c2, i2), f64x2.mul(s2, r2)));
      const r3 = f64x2.sub(fr, tr);
      const i3 = f64x2.sub(fi, ti);
      v128.store(yr + 3 * row, f64x2.sub(f64x2.mul(c3, r3), f64x2.mul(s3, i3)));
      v128.store(yi + 3 * row, f64x2.add(f64x2.mul(c3, i3), f64x2.mul(s3, r3)));
    }
    yr += 3 * row;
    yi += 3 * row;
  }
}

function pairStage(xr: usize, xi: usize, yr: usize, yi: usize, stride: i32): void {
  const step = (stride as usize) << 3;
  for (let q: usize = 0; q < step; q += 16) {
    const ar = v128.load(xr + q);
    const ai = v128.load(xi + q);
    const br = v128.load(xr + q + step);
    const bi = v128.load(xi + q + step);
    v128.store(yr + q, f64x2.add(ar, br));
    v128.store(yi + q, f64x2.add(ai, bi));
    v128.store(yr + q + step, f64x2.sub(ar, br));
    v128.store(yi + q + step, f64x2.sub(ai, bi));
  }
}

/** Four rows of two stored as columns. */
// @ts-ignore: decorator
@inline
function transpose(to: usize, a: v128, b: v128, c: v128, d: v128): void {
  v128.store(to, v128.shuffle<f64>(a, b, 0, 2));
  v128.store(to, v128.shuffle<f64>(c, d, 0, 2), 16);
  v128.store(to, v128.shuffle<f64>(a, b, 1, 3), 32);
  v128.store(to, v128.shuffle<f64>(c, d, 1, 3), 48);
}
