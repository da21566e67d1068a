"""A stand-in for the `Live` module that Live gives to control surfaces, in three ages: 12.0, 12.2 and 12.4.

It holds the promises that were measured in Live and are written down in docs/adr/0008 and the companion's own comments.
The age comes from the environment (FAKE_LIVE_AGE), since a module has no other arguments.
"""

import os

AGE = tuple(int(part) for part in os.environ.get("FAKE_LIVE_AGE", "12.4").split("."))

from . import Application, Base, Clip, DeviceParameter, Song, Track  # noqa: E402

if AGE >= (12, 2):
    from . import Envelope  # noqa: E402, F401
