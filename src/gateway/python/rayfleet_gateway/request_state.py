"""What one request asked for and who answers it; the middleware turns it into headers."""

from __future__ import annotations

import contextvars
from dataclasses import dataclass
from typing import Any, Optional

from .errors import GatewayError
from .table import Version

APP_HEADER = "x-rayfleet-app"
REVISION_HEADER = "x-rayfleet-revision"

# Of the table that this process routes by. A process holds one gateway replica.
revision = ""


@dataclass
class RequestState:
    # Of the table when the request came.
    revision: str
    wanted_app: Optional[str]
    version: Optional[Version] = None
    # Ray's response to the call of the version's deployment.
    response: Any = None

    def is_taken(self) -> bool:
        """Whether a replica has the request; until then it waits in this process."""
        taken = getattr(self.response, "_replica_result_future", None)
        return taken is None or taken.done()

    def headers(self) -> list[tuple[bytes, bytes]]:
        headers = [(REVISION_HEADER.encode(), self.revision.encode("latin-1", "replace"))]
        if self.version is not None:
            headers.append((APP_HEADER.encode(), self.version.app.encode("latin-1", "replace")))
        return headers


_current: contextvars.ContextVar[Optional[RequestState]] = contextvars.ContextVar("rayfleet_request", default=None)


def begin(wanted_app: Optional[str]) -> RequestState:
    state = RequestState(revision, wanted_app)
    _current.set(state)
    return state


def current() -> RequestState:
    state = _current.get()
    if state is None:
        raise GatewayError(500, "internal_error", "The request was not routed.")
    return state
