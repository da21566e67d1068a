/** A made sentence: where each of its syllables begins, and where the last one ends. In seconds. */
export interface SpokenPhrase {
  readonly syllables: readonly number[];
  readonly end: number;
}

const RATE = 48_000;

/** Samples a second of sentences that are spoken one by one. */
export const SENTENCE_RATE = 16_000;

/** Made sentences as `spokenTake` has them: every third sample, for a buzz has nothing above 2 kHz and a hiss stays one. */
export function spokenSentences(count: number, seed: number): Float32Array[] {
  const { samples, labels } = spokenTake(count, seed);
  const third = RATE / SENTENCE_RATE;
  return labels.map(({ syllables, end }) => {
    const from = Math.round(syllables[0]! * RATE);
    const length = Math.floor((end * RATE - from) / third);
    return Float32Array.from({ length }, (_, i) => samples[from + i * third]!);
  });
}

/**
 * Made speech with labels: phrases of two to six syllables, each a buzz with formants of its own that rises and falls, with
 * or without a hiss before it; gaps of a beat and more, and now and then a breath. Samples at 48 kHz.
 */
export function spokenTake(phrases: number, seed: number): { samples: Float32Array; labels: SpokenPhrase[] } {
  const random = numbers(seed);
  const labels: SpokenPhrase[] = [];
  let at = 0.4;
  const events: { from: number; to: number; pitch: number; level: number; hiss: number }[] = [];
  for (let phrase = 0; phrase < phrases; phrase++) {
    const syllables: number[] = [];
    const count = 2 + Math.floor(random() * 5);
    for (let index = 0; index < count; index++) {
      const hiss = random() < 0.5 ? 0.04 + random() * 0.05 : 0;
      const length = 0.12 + random() * (index === count - 1 ? 0.35 : 0.16);
      syllables.push(at);
      const fall = index / count;
      events.push({
        from: at,
        to: at + hiss + length,
        pitch: 130 - 40 * fall,
        level: -18 - 6 * random() - 3 * fall,
        hiss,
      });
      at += hiss + length + random() * 0.03;
    }
    labels.push({ syllables, end: at });
    at += 0.7 + random() * 1.2;
  }
  const samples = new Float32Array(Math.ceil((at + 0.5) * RATE));
  for (let i = 0; i < samples.length; i++) samples[i] = (random() - 0.5) * 0.0006;
  for (const event of events) speak(samples, event, random);
  return { samples, labels };
}

function speak(
  samples: Float32Array,
  { from, to, pitch, level, hiss }: { from: number; to: number; pitch: number; level: number; hiss: number },
  random: () => number,
): void {
  const gain = 10 ** (level / 20);
  const voiced = from + hiss;
  for (let i = Math.round(from * RATE); i < Math.min(samples.length, to * RATE); i++) {
    const time = i / RATE;
    if (time < voiced) {
      samples[i]! += 0.12 * gain * (random() - 0.5);
      continue;
    }
    const share = (time - voiced) / (to - voiced);
    const edge = Math.min(1, (time - voiced) / 0.02) * Math.sin(Math.PI * Math.min(1, 0.25 + 0.75 * share)) ** 0.7;
    let sum = 0;
    for (let k = 1; k <= 14; k++) sum += Math.sin(2 * Math.PI * pitch * k * time) / k ** 0.8;
    samples[i]! += gain * edge * sum * 0.6;
  }
}

function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
