/** What all devices have in common: each is an audio effect, as high as Live's device view, for the same programs. */
export const DEVICE_FRAME = { type: "aaaa", height: 169, minimumLive: "12.2", minimumMax: "9" } as const;
