/**
 * The VU meter: it shows the mean of the rectified signal, on a scale on which a sine reads its level.
 *
 * `rise`: seconds in which it reaches `reached` of a sine that begins, before it swings over by `overshoot`, the middle of 1 to 1.5 %.
 * Source: IEC 60268-17:1990, by what others publish of it (300 ms within 10 %). `zero`: EBU R 68-2000, alignment level, -18 dBFS of a sine.
 */
export const VU_METER = { rise: 0.3, reached: 0.99, overshoot: 0.0125, zero: -18, lowest: -20, highest: 3 } as const;

/**
 * The K-System: root mean square without a weighting, on a scale on which a sine reads its level, and the peak of the samples, in one bar.
 *
 * `rise`: seconds in which the mean reaches `reached` of a sine that begins. The peak rises at once and falls by `fall` dB a second. `loud`: from 0 to
 * there "forte", above it is for climaxes alone. `lowest`: under the zero, where the bar begins.
 * Source: B. Katz, "Integrated Approach to Metering, Monitoring, and Leveling Practices, Part 1", JAES 48 (9), 2000, 800 to 809, and "Level Practices,
 * Part 2" (digido.com), by what others publish of them: zero at -20, -14 or -12 dBFS RMS by AES17, 600 ms, 26 dB in 3 s. `lowest`: house taste.
 */
export const K_SYSTEM = { rise: 0.6, reached: 0.99, fall: 26 / 3, loud: 4, lowest: -40 } as const;

/** How much of full scale each of its three scales leaves above its zero. */
export const K_HEADROOM = { "K-20": 20, "K-14": 14, "K-12": 12 } as const;
