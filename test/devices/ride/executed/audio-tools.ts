/** A sine on both channels, the right one turned over. */
export function sine(frequency: number, amplitude: number, seconds: number, sampleRate: number): Float32Array[] {
  const left = Float32Array.from(
    { length: Math.round(seconds * sampleRate) },
    (_none, index) => amplitude * Math.sin((2 * Math.PI * frequency * index) / sampleRate),
  );
  return [left, left.map((sample) => 0 - sample)];
}

export function steady(value: number, seconds: number, sampleRate: number): Float32Array[] {
  const left = new Float32Array(Math.round(seconds * sampleRate)).fill(value);
  return [left, left.map((sample) => 0 - sample)];
}

/** What a device made of a steady signal, in dB at a second. */
export function gainAt(
  rendered: readonly Float32Array[],
  second: number,
  sampleRate: number,
  steadyValue: number,
): number {
  const sample = rendered[0]![Math.min(rendered[0]!.length - 1, Math.round(second * sampleRate))]!;
  return 20 * Math.log10(Math.abs(sample / steadyValue));
}

/** The largest step between neighbouring samples, as dB of gain a millisecond; a click is a large one. */
export function steepestSlope(rendered: readonly Float32Array[], sampleRate: number): number {
  let steepest = 0;
  const [left] = rendered;
  for (let i = 1; i < left!.length; i++) {
    const step = Math.abs(20 * Math.log10(left![i]! / left![i - 1]!));
    steepest = Math.max(steepest, step * (sampleRate / 1000));
  }
  return steepest;
}
