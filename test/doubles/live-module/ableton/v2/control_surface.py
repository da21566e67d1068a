"""SimpleControlSurface: the base by which Max for Live knows a control surface.

Follows Live 12.1.11 (ableton/v2/control_surface/control_surface.py): it asks `c_instance` for what its injector needs,
and its properties `song`, `application` and `controls` are there before a script's own.
"""


class SimpleControlSurface:
    def __init__(self, c_instance=None, *a, **k):
        self.canonical_parent = None
        self._c_instance = c_instance
        self._components, self._displays, self._controls = [], [], []
        self._enabled = True
        self._listeners = []
        self._highlight = c_instance.set_session_highlight
        self.connected = True

    @property
    def song(self):
        return self._c_instance.song()

    @property
    def controls(self):
        return self._controls

    def add_disconnect_listener(self, listener):
        self._listeners.append(listener)

    def update_display(self):
        raise AssertionError("the framework's own display is not asked for")

    def disconnect(self):
        if not self.connected:
            raise RuntimeError("disconnected twice")
        self.connected = False
