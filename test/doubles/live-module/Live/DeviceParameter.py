"""Live.DeviceParameter: raw range, and an automation state that reads old until the next tick."""


class DeviceParameter:
    def __init__(self, track, name, low=0.0, high=1.0, value=0.0, quantized=False):
        self.track = track
        self.name = name
        self.min, self.max = float(low), float(high)
        self.value = float(value)
        self.is_quantized = quantized
        self.is_enabled = True
        self.automation_state = 0
        self._enable_next = False

    def re_enable_automation(self):
        self._enable_next = True

    def next_tick(self):
        if self._enable_next and self.automation_state == 2:
            self.automation_state = 1
        self._enable_next = False
