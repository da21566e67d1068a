"""Live.DeviceParameter: raw range, and an automation state that reads old until the next tick."""

from .calls import LiveObject

_WAITING = []


class DeviceParameter(LiveObject):
    def __init__(self, track, name, low=0.0, high=1.0, value=0.0, quantized=False):
        self.track = track
        self.name = name
        self.min, self.max = float(low), float(high)
        self.value = float(value)
        self.is_quantized = quantized
        self.is_enabled = True
        self.automation_state = 0

    def re_enable_automation(self):
        _WAITING.append(self)

    @staticmethod
    def next_tick():
        while _WAITING:
            parameter = _WAITING.pop()
            if parameter.automation_state == 2:
                parameter.automation_state = 1
