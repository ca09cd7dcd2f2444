"""Errors in OpenAI's form, and nothing in them that is not the client's business."""

from __future__ import annotations

import re
from typing import Any, Iterator, NamedTuple, Optional

from fastapi.exceptions import RequestValidationError
from pydantic import ValidationError
from starlette.exceptions import HTTPException

from ray.llm._internal.common.errors import VLLM_CLIENT_ERRORS
from ray.llm._internal.serve.core.configs.openai_api_models import OpenAIHTTPException

RETRY_AFTER_S = 5
MESSAGE_LENGTH = 2000


class Answer(NamedTuple):
    status: int
    body: dict[str, Any]
    headers: dict[str, str]


class GatewayError(Exception):
    """An answer of the gateway itself. Clients are told to try again when the status is 503."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(message)
        self.status, self.code, self.message = status, code, message


def not_found(name: str) -> GatewayError:
    return GatewayError(404, "model_not_found", f"The model {_quoted(name)} does not exist.")


def unavailable(name: str, why: str) -> GatewayError:
    return GatewayError(503, "model_unavailable", f"The model {_quoted(name)} is not available: {why}. Try again soon.")


def unknown_application(header: str) -> GatewayError:
    message = f"The header {header} does not name an application of this model."
    return GatewayError(400, "unknown_application", message)


def model_required() -> GatewayError:
    return GatewayError(400, "model_required", "The request names no model, and there is more than one.")


# `code` and `type` by status; 4xx and 5xx without an entry take those of 400 and 500.
KINDS = {
    400: ("invalid_request", "invalid_request_error"),
    404: ("not_found", "invalid_request_error"),
    405: ("method_not_allowed", "invalid_request_error"),
    408: ("timeout", "timeout_error"),
    413: ("too_large", "invalid_request_error"),
    429: ("rate_limit_exceeded", "rate_limit_error"),
    499: ("cancelled", "invalid_request_error"),
    500: ("internal_error", "server_error"),
    503: ("model_unavailable", "service_unavailable"),
}

# What Ray and vLLM raise, by the name of the exception or its text: status and what the client is told.
CAUSES = (
    (r"RequestCancelled|TaskCancelled", 499, "The request was cancelled."),
    (r"Must setup lora config", 404, "The model has no adapter of this name."),
    (r"BackPressure", 503, "The model has too many requests waiting. Try again soon."),
    (
        r"EngineDead|EngineCore|ActorDied|ActorUnavailable|RayActorError|WorkerCrashed|NodeDied|OwnerDied"
        r"|DeploymentUnavailable|ReplicaUnavailable",
        503,
        "The model has stopped working. Try again soon.",
    ),
)
BROKEN = "The model could not answer."

# Tracebacks, process ids, Ray's ids, addresses, paths.
PRIVATE = re.compile(
    r"Traceback|File \"|\bpid\b|ray::|\b(?:actor|node|worker|job)_id\b|(?:\d{1,3}\.){3}\d{1,3}|(?:[0-9a-f]{1,4}:){4,}"
    r"|localhost|file:/|(?<![\w.:/])/(?:[\w.+@-]+/)+[\w.+@-]*|0x[0-9a-f]{6,}",
    re.IGNORECASE,
)
REQUEST_ID = re.compile(r"\s*\(Request ID: [^)]*\)")


def describe(error: BaseException) -> Answer:
    """The answer for an exception, whatever it is."""
    if isinstance(error, GatewayError):
        return answer(error.status, error.message, code=error.code)
    if isinstance(error, RequestValidationError):
        return _validation(error)
    for cause in _causes(error):
        status = getattr(cause, "status_code", None)
        if isinstance(cause, (HTTPException, OpenAIHTTPException)) and isinstance(status, int):
            return refusal(status, getattr(cause, "message", None) or getattr(cause, "detail", None) or "")
        if isinstance(cause, (ValidationError, *VLLM_CLIENT_ERRORS)):
            return refusal(400, _last_line(str(cause)))
    said = " ".join(f"{type(cause).__name__} {str(cause)[-20000:]}" for cause in _causes(error))
    return _by_text(said) or answer(500, BROKEN)


def refusal(status: int, said: Any) -> Answer:
    """What the engine refused, in its own words, unless these show more than a client should see."""
    if status < 500:
        return answer(status, _for_client(str(said)))
    return _by_text(str(said)) or answer(503 if status == 503 else 500, BROKEN)


def answer(status: int, message: str, code: Optional[str] = None, param: Optional[str] = None) -> Answer:
    known_code, kind = KINDS.get(status, KINDS[400 if status < 500 else 500])
    body = {"error": {"message": message, "type": kind, "param": param, "code": code or known_code}}
    return Answer(status, body, {"retry-after": str(RETRY_AFTER_S)} if status == 503 else {})


def _by_text(said: str) -> Optional[Answer]:
    return next((answer(status, message) for cause, status, message in CAUSES if re.search(cause, said)), None)


def _validation(error: RequestValidationError) -> Answer:
    first = next(iter(error.errors()), {})
    if first.get("type") == "json_invalid":
        return answer(400, "Invalid request: the body is not valid JSON.")
    where = ".".join(str(part) for part in first.get("loc", ()) if part != "body")
    message = f"Invalid request: {first.get('msg', 'it cannot be read')}" + (f" (at {where})" if where else "")
    shown = _for_client(message)
    return answer(400, shown, param=where if where and where in shown else None)


def _for_client(said: str) -> str:
    said = REQUEST_ID.sub("", said).split(", Internal exception:", 1)[0].removeprefix("Message: ").strip()
    return "The request was refused." if not said or PRIVATE.search(said) else said[:MESSAGE_LENGTH]


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The exception and those that led to it: of Ray's remote errors, of `raise ... from`, of groups."""
    seen: set[int] = set()
    waiting: list[Any] = [error]
    while waiting:
        current = waiting.pop(0)
        if not isinstance(current, BaseException) or id(current) in seen:
            continue
        seen.add(id(current))
        yield current
        waiting += [getattr(current, "cause", None), current.__cause__, *getattr(current, "exceptions", ())]


def _last_line(text: str) -> str:
    """Of a remote error, whose text is its traceback."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return re.sub(r"^[\w.]*(?:Error|Exception): ", "", lines[-1]) if lines else ""


def _quoted(name: str) -> str:
    return f"`{name[:200]}`"
