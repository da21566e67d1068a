/** The decoders' kernels: a module of their own, loaded by the first compressed file. */
export { decodeFlac, flacInput, flacOutput, prepareFlac } from "./flac";
export { imdctBlock, imdctOutput, imdctSpectrum, imdctTables, prepareImdct } from "./imdct";
export { filterGranule, filterInput, filterOutput, filterTables, prepareFilter } from "./polyphase";
