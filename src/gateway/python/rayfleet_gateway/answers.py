"""What an engine answers, as clients get it: under the name that they asked for, and with errors that show nothing."""

from __future__ import annotations

import json
import re
from typing import Any, Optional

from .errors import refusal

EVENT = "data: "
EVENT_ENDS = re.compile(r"(?<=\n\n)")


def for_client(chunk: Any, name: Optional[str]) -> Any:
    """`name` is None when the answer already carries the right one. A chunk is a model, text of events, or a list."""
    if isinstance(chunk, list):
        return [for_client(part, name) for part in chunk]
    if isinstance(chunk, str):
        return "".join(_event(event, name) for event in EVENT_ENDS.split(chunk))
    if name is None:
        return chunk
    if isinstance(chunk, dict):
        return {**chunk, "model": name} if "model" in chunk else chunk
    if hasattr(chunk, "model"):
        chunk.model = name
    return chunk


def error_events(body: dict[str, Any]) -> str:
    """How a stream ends that cannot go on."""
    return f"{EVENT}{json.dumps(body)}\n\n{EVENT}[DONE]\n\n"


def _event(event: str, name: Optional[str]) -> str:
    if not event.startswith(EVENT + "{") or (name is None and '"error"' not in event):
        return event
    try:
        payload = json.loads(event[len(EVENT) :])
    except ValueError:
        return event
    error = payload.get("error")
    if isinstance(error, dict):
        code = error.get("code")
        payload = refusal(code if isinstance(code, int) else 500, error.get("message", "")).body
    elif name is None:
        return event
    elif "model" in payload:
        payload["model"] = name
    ending = event[len(event.rstrip("\n")) :]
    return f"{EVENT}{json.dumps(payload, ensure_ascii=False)}{ending}"
