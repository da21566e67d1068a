import { signalsmithStretch } from "#src/adapters/audio/stretch/signalsmith-stretch.ts";
import { timeStretchContract } from "#test/contracts/time-stretch.ts";

timeStretchContract("Signalsmith Stretch", signalsmithStretch);
