/** By path in a set file: the names that Live shows, `|` between them, the newest first. */
export type NameRows = Readonly<Record<string, string>>;

/** Names of the side chain that several devices have. Source: as dynamics-names.ts. */
export const SIDE_CHAIN_NAMES: NameRows = {
  "SideChain/OnOff": "S/C On",
  "SideChain/RoutedInput/Volume": "S/C Gain",
  "SideChain/DryWet": "S/C Mix",
};

/** The side chain's filter: in a group of its own, and in newer devices and versions beside the rest. */
export const SIDE_CHAIN_FILTER_NAMES: NameRows = Object.fromEntries(
  ["SideChainEq/", "SideChainEq_"].flatMap((group) => [
    [`${group}On`, "S/C EQ On"],
    [`${group}Mode`, "S/C EQ Type"],
    [`${group}Freq`, "S/C EQ Freq"],
    [`${group}Q`, "S/C EQ Q"],
    [`${group}Gain`, "S/C EQ Gain"],
  ]),
);
