import { createRateConverter } from "#src/process/rate/create-rate-converter.ts";

/** Carries so many minutes of stereo noise from a rate to another, in blocks of 8,192, and says how many samples came of it. */
const [from, to, minutes] = process.argv.slice(2).map(Number);
const converter = createRateConverter({ from, to, channels: 2 });
const block = [1, 2].map((side) => Float64Array.from({ length: 8_192 }, (_, i) => 0.4 * Math.sin(side * i * i)));
const blocks = Math.ceil((60 * minutes * from) / 8_192);
let made = 0;
for (let i = 0; i < blocks; i++) made += converter.convert(block)[0].length;
console.log(made + converter.finish()[0].length);
