import { item, type Judge, judged, onePlace } from "#src/decision/check/judge.ts";
import { BALANCE, BASS, CORRELATION, MONO } from "#src/knowledge/quality-control/stereo-limits.ts";
import { shown } from "#src/model/figure-words.ts";
import type { CheckCode, CheckItem } from "#src/model/quality/check-item.ts";
import type { Places, QualityReading, StereoFindings } from "#src/model/quality/quality-reading.ts";
import type { Seconds } from "#src/model/units.ts";

/** Channels that work against each other. */
export const correlation: Judge = (reading) =>
  ofTwo("correlation", reading, ({ correlation: whole, negative, longNegative }) => {
    if (whole === null) return item("correlation", "not-tested", "silence has no correlation");
    const found = againstEachOther(whole, negative, longNegative, reading.file.duration);
    return judged("correlation", found !== null, `${shown(whole, 2)} over all${found?.words ?? ""}`, {
      ...{ value: whole, limit: CORRELATION.whole, unit: "correlation" },
      ...(found === null ? {} : { places: found.places }),
    });
  });

/** How and where channels work against each other; `null` where they do not. */
function againstEachOther(whole: number, deeply: Places, long: Places, duration: Seconds) {
  const lasts = ({ limit, lasting }: { readonly limit: number; readonly lasting: Seconds }) =>
    `, below ${limit} for ${lasting} s and longer`;
  if (deeply.count > 0) return { words: lasts(CORRELATION.deep), places: deeply };
  if (long.count > 0) return { words: lasts(CORRELATION.long), places: long };
  return whole < CORRELATION.whole
    ? { words: ": one channel works against the other", places: onePlace([0, duration]) }
    : null;
}

/** The bass of both channels. */
export const lowCorrelation: Judge = (reading, { kick }) =>
  ofTwo("low-correlation", reading, ({ low, lowShare, lowAt }) => {
    if (low === null) return item("low-correlation", "not-tested", `hardly anything sounds below ${BASS.below} Hz`);
    const beside = lowShare > BASS.strong ? BASS.limit : BASS.weak;
    const limit = kick ? beside : CORRELATION.whole;
    const failed = low < limit;
    const usual = low < BASS.usual ? `; nine in ten releases have ${BASS.usual} or more` : "";
    const words = `${shown(low, 2)} below ${BASS.below} Hz, where ${shown(-lowShare, 1)} dB less than all of it lies${usual}`;
    return judged("low-correlation", failed, words, {
      ...{ value: low, limit, unit: "correlation", ...(failed ? { places: lowAt } : {}) },
    });
  });

/** What mono playback takes away. */
export const monoLoss: Judge = (reading) =>
  ofTwo("mono-loss", reading, ({ monoChange }) => {
    if (reading.loudness.integrated === Number.NEGATIVE_INFINITY)
      return item("mono-loss", "not-tested", "no loudness that mono could change");
    const words =
      monoChange === Number.NEGATIVE_INFINITY ? "nothing is left in mono" : `${shown(monoChange, 1)} LU in mono`;
    return judged("mono-loss", monoChange < MONO.limit, words, { value: monoChange, limit: MONO.limit, unit: "LU" });
  });

/** One channel silent, or much quieter than the other. */
export const oneSided: Judge = (reading) => {
  const { file, stereo } = reading;
  if (file.channels === 1 || stereo === null) return item("one-sided", "not-tested", "one channel has no sides");
  const { balance } = stereo;
  if (balance === null) return item("one-sided", "not-tested", "silence has no sides");
  const limit = isSameSound(stereo) ? BALANCE.sameSound : BALANCE.limit;
  const quieter = balance > 0 ? "left" : "right";
  const size = Math.abs(balance);
  const words = Number.isFinite(size)
    ? `the ${quieter} channel is ${shown(size, 1)} dB under the other`
    : `the ${quieter} channel is silent`;
  return judged("one-sided", size > limit, words, { value: balance, limit, unit: "dB" });
};

function isSameSound({ correlation: whole }: StereoFindings): boolean {
  return whole !== null && whole >= BALANCE.sameFrom;
}

/** A relation of two channels that both sound; else it is not tested. */
function ofTwo(
  code: CheckCode,
  { file, stereo }: QualityReading,
  judge: (stereo: StereoFindings) => CheckItem,
): CheckItem {
  if (file.channels === 1 || stereo === null) return item(code, "not-tested", "one channel has no relation to another");
  if (stereo.balance !== null && Math.abs(stereo.balance) > BALANCE.silent)
    return item(code, "not-tested", "one channel is silent: see one-sided");
  return judge(stereo);
}
