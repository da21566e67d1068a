// Required before a device's script: its clock and its intervals run so many times as fast, so that idle hours pass in seconds.
const SPEED = 2000;
const start = Date.now();
const now = Date.now.bind(Date);
const interval = globalThis.setInterval;

Date.now = () => start + (now() - start) * SPEED;
globalThis.setInterval = (run, milliseconds, ...args) => interval(run, milliseconds / SPEED, ...args);
