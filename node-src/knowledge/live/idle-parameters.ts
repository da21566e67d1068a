/**
 * Which parameters of a native device change nothing while another of its switches stands as it does, by the device's class
 * and the parameter's path in a set file.
 *
 * Source: Live 12 reference manual, audio effect reference (Utility: Mid/Side mode takes the place of Width, which is off while
 * one channel is chosen; EQ Eight: filter activators, gain of bells and shelves alone, Edit for L/R and M/S; activators of
 * Multiband Dynamics' bands, Saturator's Color, Delay's filter, sidechains and their EQs; Delay's Sync; Compressor's Expand), read
 * with Auto Filter's banks of Live's own control surfaces, which show the older filter's type and resonance where the newer's are not there, and
 * with the switches' values in 4,459 devices of real sets. A switch whose effect is only probable is left out.
 */
export function idleRules(className: string): readonly IdleRule[] {
  return RULES[className] ?? [];
}

/** `when` is a path; `$1` and `$2` in it stand for what the pattern caught. */
export interface IdleRule {
  readonly parameter: RegExp;
  readonly when: string;
  /** Stored values of `when` that make the parameter idle. */
  readonly is: readonly string[];
  readonly because: string;
}

const OFF = ["false"];
const ON = ["true"];
/** Cuts and the notch by `Mode`: low cut 48 and 12, notch, high cut 12 and 48. */
const WITHOUT_GAIN = ["0", "1", "4", "6", "7"];
/** `ChannelMode` of Utility: left and right alone. */
const ONE_CHANNEL = ["0", "2"];

const SIDE_CHAIN: readonly IdleRule[] = [
  { parameter: /^SideChain\/(?!OnOff$)/, when: "SideChain/OnOff", is: OFF, because: "its sidechain is off" },
  { parameter: /^SideChainEq\/(?!On$)/, when: "SideChainEq/On", is: OFF, because: "its side-chain EQ is off" },
  { parameter: /^SideChainEq_(?!On$)/, when: "SideChainEq_On", is: OFF, because: "its side-chain EQ is off" },
];

const RULES: Readonly<Record<string, readonly IdleRule[]>> = {
  StereoGain: [
    { parameter: /^(?!On$|Mute$)/, when: "Mute", is: ON, because: "its Mute is on" },
    { parameter: /^StereoWidth$/, when: "MidSideBalanceOn", is: ON, because: "its Mid/Side mode is on" },
    { parameter: /^MidSideBalance$/, when: "MidSideBalanceOn", is: OFF, because: "its Mid/Side mode is off" },
    {
      parameter: /^(StereoWidth|MidSideBalance)$/,
      when: "ChannelMode",
      is: ONE_CHANNEL,
      because: "its Channel Mode takes one channel alone",
    },
    { parameter: /^BassMonoFrequency$/, when: "BassMono", is: OFF, because: "its Bass Mono is off" },
    { parameter: /^LegacyGain$/, when: "LegacyMode", is: OFF, because: "it is the gain of an older Live" },
  ],
  Eq8: [
    { parameter: /^Bands\.\d+\/ParameterB\//, when: "Mode", is: ["0"], because: "the EQ is in stereo mode" },
    {
      parameter: /^(Bands\.\d+\/Parameter[AB])\/(?!IsOn$)/,
      when: "$1/IsOn",
      is: OFF,
      because: "this filter of the EQ is off",
    },
    {
      parameter: /^(Bands\.\d+\/Parameter[AB])\/Gain$/,
      when: "$1/Mode",
      is: WITHOUT_GAIN,
      because: "this filter is a cut or a notch",
    },
  ],
  AutoFilter: [
    {
      parameter: /^(FilterType|Resonance)$/,
      when: "LegacyMode",
      is: ON,
      because: "its filter is that of an older Live",
    },
    { parameter: /^Legacy(FilterType|Q)$/, when: "LegacyMode", is: OFF, because: "it is the filter of an older Live" },
  ],
  Compressor2: [
    ...SIDE_CHAIN,
    { parameter: /^ExpansionRatio$/, when: "Model", is: ["0", "1"], because: "the device does not expand" },
  ],
  Gate: SIDE_CHAIN,
  GlueCompressor: SIDE_CHAIN,
  Saturator: [{ parameter: /^(?:Color(?!On$)|BaseDrive$)/, when: "ColorOn", is: OFF, because: "its Color is off" }],
  MultibandDynamics: [
    ...SIDE_CHAIN,
    {
      parameter: /^(?:Above|Below|Gain|Attack|Release).*(Low|Mid|High)$/,
      when: "Active$1",
      is: OFF,
      because: "this band is off",
    },
  ],
  Delay: [
    { parameter: /^Filter_(?!On$)/, when: "Filter_On", is: OFF, because: "its filter is off" },
    {
      parameter: /^DelayLine_Time([LR])$/,
      when: "DelayLine_Sync$1",
      is: ON,
      because: "its time follows the song's tempo",
    },
  ],
};
