import init from "../../../../companion/Steadyhand/__init__.py" with { type: "text" };
import backup from "../../../../companion/Steadyhand/backup.py" with { type: "text" };
import copies from "../../../../companion/Steadyhand/copies.py" with { type: "text" };
import drawing from "../../../../companion/Steadyhand/drawing.py" with { type: "text" };
import hardware from "../../../../companion/Steadyhand/hardware.py" with { type: "text" };
import lane from "../../../../companion/Steadyhand/lane.py" with { type: "text" };
import listed from "../../../../companion/Steadyhand/listed.py" with { type: "text" };
import orders from "../../../../companion/Steadyhand/orders.py" with { type: "text" };
import osc from "../../../../companion/Steadyhand/osc.py" with { type: "text" };
import paths from "../../../../companion/Steadyhand/paths.py" with { type: "text" };
import payload from "../../../../companion/Steadyhand/payload.py" with { type: "text" };
import port from "../../../../companion/Steadyhand/port.py" with { type: "text" };
import proof from "../../../../companion/Steadyhand/proof.py" with { type: "text" };
import reading from "../../../../companion/Steadyhand/reading.py" with { type: "text" };
import session from "../../../../companion/Steadyhand/session.py" with { type: "text" };
import settings from "../../../../companion/Steadyhand/settings.py" with { type: "text" };
import shapes from "../../../../companion/Steadyhand/shapes.py" with { type: "text" };
import surface from "../../../../companion/Steadyhand/surface.py" with { type: "text" };
import transaction from "../../../../companion/Steadyhand/transaction.py" with { type: "text" };
import wire from "../../../../companion/Steadyhand/wire.py" with { type: "text" };

/** The companion as it is installed, file by file; a test compares the names with the folder. */
export const COMPANION_FILES: Readonly<Record<string, string>> = {
  "__init__.py": init,
  "backup.py": backup,
  "copies.py": copies,
  "drawing.py": drawing,
  "hardware.py": hardware,
  "lane.py": lane,
  "listed.py": listed,
  "orders.py": orders,
  "osc.py": osc,
  "paths.py": paths,
  "payload.py": payload,
  "port.py": port,
  "proof.py": proof,
  "reading.py": reading,
  "session.py": session,
  "settings.py": settings,
  "shapes.py": shapes,
  "surface.py": surface,
  "transaction.py": transaction,
  "wire.py": wire,
};
