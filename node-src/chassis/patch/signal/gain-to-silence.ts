/**
 * A gain in dB that ends in silence, as lines of GenExpr that set `name` to the factor.
 *
 * Edge: at 0 dB exactly 1, so that a stage at rest passes the sound bit for bit. At `lowest` exactly 0, not the factor that the
 * number stands for; from there to 10 dB above it is bent, so that nothing steps.
 */
export function gainToSilence(name: string, decibels: string, lowest: number): string[] {
  return [
    `${name}open = clip((${decibels} - ${lowest}) / ${BENT}, 0, 1);`,
    `${name} = (${decibels} == 0) ? 1 : ${name}open * pow(10, ${decibels} / 20);`,
  ];
}

/** Decibels. Source: house taste: of a dial that ends at -70 dB what is bent is below -60 dB. */
const BENT = 10;
