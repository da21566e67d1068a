/**
 * A complex transform in 32 bits, Stockham's ordering, radix 4, with one radix 2 stage at the end where the size asks for
 * it. Four butterflies a vector: over successive p in the first stage, over successive q from then on.
 * `turns`: for the first stage six tables of size / 4 (cosine and minus sine of one, two and three times the angle), then
 * for every later radix 4 stage, for each p, those six numbers in a row.
 */

/** The first stage, which also takes the window: left becomes the real, right the imaginary part. */
export function firstStage(
  left: usize,
  right: usize,
  window: usize,
  re: usize,
  im: usize,
  size: i32,
  turns: usize,
): void {
  const step = (size as usize) & ~3;
  for (let p: usize = 0; p < step; p += 16) {
    const w0 = v128.load(window + p);
    const w1 = v128.load(window + p + step);
    const w2 = v128.load(window + p + 2 * step);
    const w3 = v128.load(window + p + 3 * step);
    const ar = f32x4.mul(w0, v128.load(left + p));
    const ai = f32x4.mul(w0, v128.load(right + p));
    const br = f32x4.mul(w1, v128.load(left + p + step));
    const bi = f32x4.mul(w1, v128.load(right + p + step));
    const cr = f32x4.mul(w2, v128.load(left + p + 2 * step));
    const ci = f32x4.mul(w2, v128.load(right + p + 2 * step));
    const dr = f32x4.mul(w3, v128.load(left + p + 3 * step));
    const di = f32x4.mul(w3, v128.load(right + p + 3 * step));
    const sr = f32x4.add(ar, cr);
    const si = f32x4.add(ai, ci);
    const fr = f32x4.sub(ar, cr);
    const fi = f32x4.sub(ai, ci);
    const or = f32x4.add(br, dr);
    const oi = f32x4.add(bi, di);
    const tr = f32x4.sub(bi, di);
    const ti = f32x4.sub(dr, br);
    const r1 = f32x4.add(fr, tr);
    const i1 = f32x4.add(fi, ti);
    const r2 = f32x4.sub(sr, or);
    const i2 = f32x4.sub(si, oi);
    const r3 = f32x4.sub(fr, tr);
    const i3 = f32x4.sub(fi, ti);
    const c1 = v128.load(turns + p);
    const s1 = v128.load(turns + p + step);
    const c2 = v128.load(turns + p + 2 * step);
    const s2 = v128.load(turns + p + 3 * step);
    const c3 = v128.load(turns + p + 4 * step);
    const s3 = v128.load(turns + p + 5 * step);
    const to = 4 * p;
    transpose(
      re + to,
      f32x4.add(sr, or),
      f32x4.sub(f32x4.mul(c1, r1), f32x4.mul(s1, i1)),
      f32x4.sub(f32x4.mul(c2, r2), f32x4.mul(s2, i2)),
      f32x4.sub(f32x4.mul(c3, r3), f32x4.mul(s3, i3)),
    );
    transpose(
      im + to,
      f32x4.add(si, oi),
      f32x4.add(f32x4.mul(c1, i1), f32x4.mul(s1, r1)),
      f32x4.add(f32x4.mul(c2, i2), f32x4.mul(s2, r2)),
      f32x4.add(f32x4.mul(c3, i3), f32x4.mul(s3, r3)),
    );
  }
}

/** A later stage of radix 4: transforms of `length` still to be done, `stride` of them side by side. */
export function laterStage(xr: usize, xi: usize, yr: usize, yi: usize, length: i32, stride: i32, turns: usize): void {
  const quarter = length >> 2;
  const row = (stride as usize) << 2;
  const step = row * (quarter as usize);
  for (let p = 0; p < quarter; p++, turns += 24) {
    const c1 = v128.load32_splat(turns);
    const s1 = v128.load32_splat(turns, 4);
    const c2 = v128.load32_splat(turns, 8);
    const s2 = v128.load32_splat(turns, 12);
    const c3 = v128.load32_splat(turns, 16);
    const s3 = v128.load32_splat(turns, 20);
    const end = xr + row;
    while (xr < end) {
      const ar = v128.load(xr);
      const ai = v128.load(xi);
      const cr = v128.load(xr + 2 * step);
      const ci = v128.load(xi + 2 * step);
      const sr = f32x4.add(ar, cr);
      const si = f32x4.add(ai, ci);
      const fr = f32x4.sub(ar, cr);
      const fi = f32x4.sub(ai, ci);
      const br = v128.load(xr + step);
      const bi = v128.load(xi + step);
      const dr = v128.load(xr + 3 * step);
      const di = v128.load(xi + 3 * step);
      const or = f32x4.add(br, dr);
      const oi = f32x4.add(bi, di);
      const tr = f32x4.sub(bi, di);
      const ti = f32x4.sub(dr, br);
      v128.store(yr, f32x4.add(sr, or));
      v128.store(yi, f32x4.add(si, oi));
      const r1 = f32x4.add(fr, tr);
      const i1 = f32x4.add(fi, ti);
      v128.store(yr + row, f32x4.sub(f32x4.mul(c1, r1), f32x4.mul(s1, i1)));
      v128.store(yi + row, f32x4.add(f32x4.mul(c1, i1), f32x4.mul(s1, r1)));
      const r2 = f32x4.sub(sr, or);
      const i2 = f32x4.sub(si, oi);
      v128.store(yr + 2 * row, f32x4.sub(f32x4.mul(c2, r2), f32x4.mul(s2, i2)));
      v128.store(yi + 2 * row, f32x4.add(f32x4.mul(c2, i2), f32x4.mul(s2, r2)));
      const r3 = f32x4.sub(fr, tr);
      const i3 = f32x4.sub(fi, ti);
      v128.store(yr + 3 * row, f32x4.sub(f32x4.mul(c3, r3), f32x4.mul(s3, i3)));
      v128.store(yi + 3 * row, f32x4.add(f32x4.mul(c3, i3), f32x4.mul(s3, r3)));
      xr += 16;
      xi += 16;
      yr += 16;
      yi += 16;
    }
    yr += 3 * row;
    yi += 3 * row;
  }
}

/** The last stage of radix 4, where all angles are 0. */
export function lastStage(xr: usize, xi: usize, yr: usize, yi: usize, stride: i32): void {
  const step = (stride as usize) << 2;
  const end = xr + step;
  while (xr < end) {
    const ar = v128.load(xr);
    const ai = v128.load(xi);
    const cr = v128.load(xr + 2 * step);
    const ci = v128.load(xi + 2 * step);
    const br = v128.load(xr + step);
    const bi = v128.load(xi + step);
    const dr = v128.load(xr + 3 * step);
    const di = v128.load(xi + 3 * step);
    const sr = f32x4.add(ar, cr);
    const si = f32x4.add(ai, ci);
    const or = f32x4.add(br, dr);
    const oi = f32x4.add(bi, di);
    v128.store(yr, f32x4.add(sr, or));
    v128.store(yi, f32x4.add(si, oi));
    v128.store(yr + 2 * step, f32x4.sub(sr, or));
    v128.store(yi + 2 * step, f32x4.sub(si, oi));
    const fr = f32x4.sub(ar, cr);
    const fi = f32x4.sub(ai, ci);
    const tr = f32x4.sub(bi, di);
    const ti = f32x4.sub(dr, br);
    v128.store(yr + step, f32x4.add(fr, tr));
    v128.store(yi + step, f32x4.add(fi, ti));
    v128.store(yr + 3 * step, f32x4.sub(fr, tr));
    v128.store(yi + 3 * step, f32x4.sub(fi, ti));
    xr += 16;
    xi += 16;
    yr += 16;
    yi += 16;
  }
}

/** The last stage of radix 2. */
export function pairStage(xr: usize, xi: usize, yr: usize, yi: usize, stride: i32): void {
  const step = (stride as usize) << 2;
  for (let q: usize = 0; q < step; q += 16) {
    const ar = v128.load(xr + q);
    const ai = v128.load(xi + q);
    const br = v128.load(xr + q + step);
    const bi = v128.load(xi + q + step);
    v128.store(yr + q, f32x4.add(ar, br));
    v128.store(yi + q, f32x4.add(ai, bi));
    v128.store(yr + q + step, f32x4.sub(ar, br));
    v128.store(yi + q + step, f32x4.sub(ai, bi));
  }
}

/** Four rows stored as columns. */
function transpose(to: usize, a: v128, b: v128, c: v128, d: v128): void {
  const ab = v128.shuffle<f32>(a, b, 0, 4, 1, 5);
  const cd = v128.shuffle<f32>(c, d, 0, 4, 1, 5);
  const ef = v128.shuffle<f32>(a, b, 2, 6, 3, 7);
  const gh = v128.shuffle<f32>(c, d, 2, 6, 3, 7);
  v128.store(to, v128.shuffle<f64>(ab, cd, 0, 2));
  v128.store(to, v128.shuffle<f64>(ab, cd, 1, 3), 16);
  v128.store(to, v128.shuffle<f64>(ef, gh, 0, 2), 32);
  v128.store(to, v128.shuffle<f64>(ef, gh, 1, 3), 48);
}
