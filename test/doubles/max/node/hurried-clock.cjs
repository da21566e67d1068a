// Required before a device's script: what it waits for by the minute comes so many times as soon, so that idle hours pass in seconds.
const SPEED = 2000;
const MINUTE = 60_000;

for (const name of ["setTimeout", "setInterval"]) {
  const timer = globalThis[name];
  globalThis[name] = Object.assign(
    (run, milliseconds, ...args) => timer(run, milliseconds < MINUTE ? milliseconds : milliseconds / SPEED, ...args),
    timer,
  );
}
