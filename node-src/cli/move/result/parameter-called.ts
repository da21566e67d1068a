/**
 * A moved parameter as a producer says it: `the fader`, `the pan`, `send B (B-Delay)`, `Auto Filter's frequency`.
 *
 * Shape: what a device shows of a parameter is not in a set; the spoken names of those that recipes move stand here, any other
 * goes by its tag.
 */
export function parameterCalled(name: string): string {
  if (/^volume$/i.test(name)) return "the fader";
  if (/^pan$/i.test(name)) return "the pan";
  const colon = name.lastIndexOf(":");
  if (colon < 0) return name;
  const [device, parameter] = [name.slice(0, colon), name.slice(colon + 1)];
  return `${device}'s ${SPOKEN[parameter] ?? parameter}`;
}

/** Source: Live's device view; tags as in sets of Live 11 and 12. 2026-11. */
const SPOKEN: Readonly<Record<string, string>> = {
  Filter_Frequency: "frequency",
  Cutoff: "frequency",
  Filter_Resonance: "resonance",
  Resonance: "resonance",
  StereoWidth: "width",
  Balance: "balance",
  Gain: "gain",
  PreDrive: "drive",
  PostDrive: "output",
  Threshold: "threshold",
  "Bands.0/ParameterA/Gain": "band 1 gain",
  "Bands.3/ParameterA/Gain": "band 4 gain",
};
