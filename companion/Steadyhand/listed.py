"""The companion as Max for Live sees it: one of its own Live's control surfaces, with a name that only that Live can read.

Max's `control_surfaces N` leads to control surfaces of the same Live, and to those alone that are made on one of
Ableton's frameworks; of these it reads any attribute. So a device reads `steadyhand_identity` there, and knows which of
several companions is in its own Live. Source: `_MxDCore` of Live 12.0.2 and 12.1.11 (`is_local_control_surface`,
`verify_object_property`). A Live without that framework gets the plain surface, which devices know by its process.
"""

from .hardware import NoHardware
from .surface import Surface


def listed_surface(c_instance):
    """What `create_instance` answers."""
    companion = Surface(c_instance)
    try:
        from ableton.v2.control_surface import SimpleControlSurface

        return _listed_on(SimpleControlSurface)(companion, c_instance)
    except Exception as error:
        companion.say("not listed among the control surfaces (%s: %s)" % (type(error).__name__, error))
        return companion


def _listed_on(framework):
    class SteadyhandCompanion(NoHardware, framework):
        """Max reads the name of this class as `type_name`."""

        def __init__(self, companion, c_instance):
            self._steadyhand_companion = companion
            framework.__init__(self, c_instance=c_instance)

        @property
        def steadyhand_identity(self):
            """What Max reads."""
            return self._steadyhand_companion.identity()

        def update_display(self):
            self._steadyhand_companion.update_display()

        def disconnect(self):
            self._steadyhand_companion.disconnect()
            framework.disconnect(self)

    return SteadyhandCompanion
