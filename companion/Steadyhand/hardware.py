"""What Live asks of any control surface about its hardware. There is none: every question is answered with nothing."""


class NoHardware:
    """Stands before any other base, so that none of its answers is reached."""

    def build_midi_map(self, midi_map_handle):
        return None

    def receive_midi(self, midi_bytes):
        return None

    def receive_midi_chunk(self, midi_chunk):
        return None

    def connect_script_instances(self, instances):
        return None

    def refresh_state(self):
        return None

    def port_settings_changed(self):
        return None

    def can_lock_to_devices(self):
        return False

    def suggest_input_port(self):
        return ""

    def suggest_output_port(self):
        return ""

    def suggest_map_mode(self, cc_no, channel):
        return -1

    def suggest_needs_takeover(self, cc_no, channel):
        return True
