import init from "../../../../companion/Steadyhand/__init__.py" with { type: "text" };
import hardware from "../../../../companion/Steadyhand/hardware.py" with { type: "text" };
import listed from "../../../../companion/Steadyhand/listed.py" with { type: "text" };
import osc from "../../../../companion/Steadyhand/osc.py" with { type: "text" };
import settings from "../../../../companion/Steadyhand/settings.py" with { type: "text" };
import surface from "../../../../companion/Steadyhand/surface.py" with { type: "text" };
import talking from "../../../../companion/Steadyhand/talking/__init__.py" with { type: "text" };
import payload from "../../../../companion/Steadyhand/talking/payload.py" with { type: "text" };
import port from "../../../../companion/Steadyhand/talking/port.py" with { type: "text" };
import session from "../../../../companion/Steadyhand/talking/session.py" with { type: "text" };
import transaction from "../../../../companion/Steadyhand/talking/transaction.py" with { type: "text" };
import wire from "../../../../companion/Steadyhand/wire.py" with { type: "text" };
import writing from "../../../../companion/Steadyhand/writing/__init__.py" with { type: "text" };
import backup from "../../../../companion/Steadyhand/writing/backup.py" with { type: "text" };
import copies from "../../../../companion/Steadyhand/writing/copies.py" with { type: "text" };
import drawing from "../../../../companion/Steadyhand/writing/drawing.py" with { type: "text" };
import lane from "../../../../companion/Steadyhand/writing/lane.py" with { type: "text" };
import orders from "../../../../companion/Steadyhand/writing/orders.py" with { type: "text" };
import paths from "../../../../companion/Steadyhand/writing/paths.py" with { type: "text" };
import proof from "../../../../companion/Steadyhand/writing/proof.py" with { type: "text" };
import reading from "../../../../companion/Steadyhand/writing/reading.py" with { type: "text" };
import shapes from "../../../../companion/Steadyhand/writing/shapes.py" with { type: "text" };

/** The companion as it is installed, by paths inside its folder; a test compares them with the folder. */
export const COMPANION_FILES: Readonly<Record<string, string>> = {
  "__init__.py": init,
  "hardware.py": hardware,
  "listed.py": listed,
  "osc.py": osc,
  "settings.py": settings,
  "surface.py": surface,
  "talking/__init__.py": talking,
  "talking/payload.py": payload,
  "talking/port.py": port,
  "talking/session.py": session,
  "talking/transaction.py": transaction,
  "wire.py": wire,
  "writing/__init__.py": writing,
  "writing/backup.py": backup,
  "writing/copies.py": copies,
  "writing/drawing.py": drawing,
  "writing/lane.py": lane,
  "writing/orders.py": orders,
  "writing/paths.py": paths,
  "writing/proof.py": proof,
  "writing/reading.py": reading,
  "writing/shapes.py": shapes,
};
