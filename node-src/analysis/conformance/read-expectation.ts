import { HOPS_PER_SECOND } from "#src/dsp/kernels/signal-pass.ts";
import type { Expectation } from "#src/knowledge/ebu-conformance/conformance-case.ts";
import type { Dbtp, LoudnessUnits, Lufs } from "#src/model/units.ts";

/** What a case expects and what the meter read; of many readings, the pair that lies farthest apart. */
export interface ExpectedReading {
  readonly expected: number;
  readonly measured: number;
}

/** What a meter read of a signal: a `Measurement` is one, and so is what another meter says of the same signal. */
export interface ConformanceReading {
  readonly loudness: {
    readonly integrated: Lufs;
    readonly maxMomentary: Lufs;
    readonly maxShortTerm: Lufs;
    readonly range: { readonly range: LoudnessUnits };
  };
  readonly level: { readonly truePeak: Dbtp };
  /** Ten-millisecond series; `null` unless asked for. */
  readonly timeline: LoudnessSeries | null;
}

interface LoudnessSeries {
  readonly momentary: Float64Array;
  readonly shortTerm: Float64Array;
}

/** @throws RangeError for a series that the measurement did not keep. */
export function readExpectation(expectation: Expectation, measurement: ConformanceReading): ExpectedReading {
  const { value: expected } = expectation;
  const { loudness, level } = measurement;
  switch (expectation.measure) {
    case "integrated":
      return { expected, measured: loudness.integrated };
    case "loudness-range":
      return { expected, measured: loudness.range.range };
    case "true-peak":
      return { expected, measured: level.truePeak };
    case "max-momentary":
      return { expected, measured: loudness.maxMomentary };
    case "max-short-term":
      return { expected, measured: loudness.maxShortTerm };
    case "momentary-held":
      return held(expectation, series(measurement).momentary);
    case "short-term-held":
      return held(expectation, series(measurement).shortTerm);
    case "momentary-successive":
      return successive(expectation, series(measurement).momentary);
    case "short-term-successive":
      return successive(expectation, series(measurement).shortTerm);
  }
}

function series({ timeline }: ConformanceReading): LoudnessSeries {
  if (timeline === null) throw new RangeError("readExpectation: the measurement kept no timeline");
  return timeline;
}

function held({ value, after = 0 }: Expectation, readings: Float64Array): ExpectedReading {
  const counted = [...readings.subarray(Math.round(after * HOPS_PER_SECOND) - 1)];
  return farthest(counted.map((measured) => ({ expected: value, measured })));
}

function successive({ value, stretch = 1 }: Expectation, readings: Float64Array): ExpectedReading {
  const hops = Math.round(stretch * HOPS_PER_SECOND);
  const count = Math.floor(readings.length / hops);
  const pairs = Array.from({ length: count }, (_, i) => ({
    expected: value + i,
    measured: Math.max(...readings.subarray(i * hops, (i + 1) * hops)),
  }));
  return farthest(pairs);
}

function farthest(pairs: readonly ExpectedReading[]): ExpectedReading {
  const distance = ({ expected, measured }: ExpectedReading) => Math.abs(measured - expected);
  return pairs.reduce((worst, pair) => (distance(pair) > distance(worst) ? pair : worst));
}
