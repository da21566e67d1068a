// Required before a device's script: it takes this machine for a Mac, so that it looks for Live's own preferences in the home folder.
Object.defineProperty(process, "platform", { value: "darwin" });
