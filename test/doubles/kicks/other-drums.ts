import type { Draw } from "#test/doubles/kicks/made-kicks.ts";

/** Where drums and bass are played into, on a grid of sixteenths. */
export interface Into {
  readonly samples: Float32Array;
  readonly sampleRate: number;
  readonly sixteenth: number;
  readonly steps: number;
  readonly leadIn: number;
}

/** Closed hats on eighths and, at times, on sixteenths. */
export function addHats(draw: Draw, into: Into, level: number): void {
  const often = draw.between(0, 0.6);
  for (let step = 0; step < into.steps; step++)
    if (step % 2 === 0 || draw.chance(often)) {
      const hard = level * draw.between(0.5, 1);
      const ring = draw.between(0.015, 0.04);
      let [one, two] = [0, 0];
      add(into, step, 5 * ring, (time) => {
        const now = draw.random();
        const high = (now - 2 * one + two) / 3;
        [one, two] = [now, one];
        return hard * high * Math.exp(-time / ring);
      });
    }
}

/** Snares on two and four, softer ones between. */
export function addSnares(draw: Draw, into: Into, level: number): void {
  const pitch = draw.between(170, 230);
  for (let step = 0; step < into.steps; step++) {
    const back = step % 8 === 4;
    if (!back && !draw.chance(0.08)) continue;
    const hard = level * (back ? 1 : 0.25);
    add(
      into,
      step,
      0.3,
      (time) =>
        hard *
        (0.5 * Math.sin(2 * Math.PI * pitch * time) * Math.exp(-time / 0.05) +
          0.7 * draw.random() * Math.exp(-time / 0.07)),
    );
  }
}

/** A bass line whose peak is `level`: notes of 40 to 100 Hz with harmonics that fall, begun on eighths, some held over. */
export function addBassLine(draw: Draw, into: Into, level: number): void {
  const root = draw.between(40, 60);
  const bright = draw.between(1.2, 2.5);
  const attack = draw.between(0.006, 0.02);
  const scale = [0, 0, 0, 3, 5, 7, 10, 12];
  for (let step = 0; step < into.steps; ) {
    const lasts = [2, 2, 4, 6][Math.min(3, Math.floor(draw.between(0, 4)))]!;
    const pitch = root * 2 ** (scale[Math.min(7, Math.floor(draw.between(0, 8)))]! / 12);
    const length = lasts * into.sixteenth * 0.96;
    if (draw.chance(0.85))
      add(into, step, length, (time) => {
        const edge = Math.min(1, time / attack, (length - time) / 0.012);
        let sum = 0;
        for (let k = 1; k <= 8; k++) sum += Math.sin(2 * Math.PI * pitch * k * time) / k ** bright;
        return (level / 1.3) * edge * sum;
      });
    step += lasts;
  }
}

function add(
  { samples, sampleRate, sixteenth, leadIn }: Into,
  step: number,
  length: number,
  sound: (time: number) => number,
) {
  const first = Math.round((leadIn + step * sixteenth) * sampleRate);
  const count = Math.min(samples.length - first, Math.round(length * sampleRate));
  for (let n = 0; n < count; n++) samples[first + n]! += sound(n / sampleRate);
}
