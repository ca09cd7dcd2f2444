"""The gateway of one fleet on Ray Serve LLM 2.60: routes `model` to model applications by a table in `user_config`.

Ray applies a new table in place (`reconfigure`), so adding, switching and removing models restarts nothing.
"""

from __future__ import annotations

import asyncio
import contextvars
import json
import logging
import random
import re
from dataclasses import dataclass, field
from typing import Any, AsyncIterator, Optional

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.middleware.cors import CORSMiddleware
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse

from ray import serve
from ray.llm._internal.serve.core.configs.openai_api_models import ModelCard, ModelList, OpenAIHTTPException
from ray.serve.handle import DeploymentHandle
from ray.serve.llm.ingress import OpenAiIngress, make_fastapi_ingress

logger = logging.getLogger("ray.serve")

APP_HEADER = "x-rayfleet-app"
REVISION_HEADER = "x-rayfleet-revision"
RETRY_AFTER_S = 5
# How often the state of the model applications is read, in seconds.
REFRESH_S = 1.0
# How old that may be, in seconds, when a request would be refused because of it.
LOOK_AGAIN_S = 0.25
# A replica in one of these states can still give an answer that was begun.
ALIVE = ("RUNNING", "UPDATING", "STOPPING", "PENDING_MIGRATION")
READY = ("RUNNING", "UPDATING")


@dataclass(frozen=True)
class Version:
    """One application that can answer for a model."""

    model: str
    app: str
    deployment: str
    weight: float = 100.0


@dataclass(frozen=True)
class Table:
    """What `user_config` says, checked."""

    revision: str = ""
    versions: dict[str, list[Version]] = field(default_factory=dict)
    aliases: dict[str, str] = field(default_factory=dict)
    candidates: dict[str, Version] = field(default_factory=dict)
    max_model_len: dict[str, int] = field(default_factory=dict)

    @classmethod
    def parse(cls, config: dict[str, Any]) -> "Table":
        versions: dict[str, list[Version]] = {}
        aliases: dict[str, str] = {}
        lengths: dict[str, int] = {}
        by_app: dict[str, Version] = {}
        for model_id, route in config.get("models", {}).items():
            versions[model_id] = [_version(entry) for entry in route["versions"]]
            by_app.update({version.app: version for version in versions[model_id]})
            aliases.update({alias: model_id for alias in route.get("aliases", [])})
            if route.get("max_model_len"):
                lengths[model_id] = int(route["max_model_len"])
        for entry in config.get("candidates", []):
            by_app[entry["app"]] = _version(entry)
        return cls(str(config.get("revision", "")), versions, aliases, by_app, lengths)

    def all_versions(self) -> list[Version]:
        return list(self.candidates.values())


def _version(entry: dict[str, Any]) -> Version:
    return Version(entry["model"], entry["app"], entry["deployment"], float(entry.get("weight", 100)))


class GatewayError(Exception):
    """An answer in OpenAI's error form."""

    def __init__(self, status: int, code: str, message: str, retry: bool = False) -> None:
        super().__init__(message)
        self.status, self.code, self.message, self.retry = status, code, message, retry


def _unavailable(name: str, why: str) -> GatewayError:
    return GatewayError(503, "model_unavailable", f"The model {name} is not available: {why}. Try again soon.", True)


@dataclass
class RequestState:
    """What one request asked for and who answers it; the middleware turns it into headers."""

    wanted_app: Optional[str]
    version: Optional[Version] = None


_request: contextvars.ContextVar[Optional[RequestState]] = contextvars.ContextVar("rayfleet_request", default=None)
_gateway: Optional["FleetIngress"] = None


class FleetIngress(OpenAiIngress):
    """Ray's OpenAI ingress with a routing table that changes while it runs."""

    def __init__(self) -> None:
        super().__init__(llm_deployments={}, model_cards={})
        self._table = Table()
        self._handles: dict[tuple[str, str], DeploymentHandle] = {}
        self._configured: dict[tuple[str, str], DeploymentHandle] = {}
        # Replica states by (application, deployment); None until they were read once.
        self._replicas: Optional[dict[tuple[str, str], dict[str, int]]] = None
        self._refreshing: Optional[asyncio.Task] = None
        self._read_at = 0.0
        self._looking_again = asyncio.Lock()
        global _gateway
        _gateway = self

    @property
    def revision(self) -> str:
        return self._table.revision

    async def reconfigure(self, user_config: Any) -> None:
        """Never raises: Ray restarts a replica whose `reconfigure` fails. A table that cannot be read changes nothing."""
        try:
            table = Table.parse(user_config)
        except Exception:
            logger.exception("rayfleet: the routing table cannot be read; the one before it stays")
            return
        try:
            await asyncio.wait_for(self._refresh(table), timeout=10)
        except Exception:
            logger.exception("rayfleet: the state of the model applications could not be read; trying again")
        self._table = table
        if self._refreshing is None:
            self._refreshing = asyncio.get_running_loop().create_task(self._refresh_for_ever())

    async def _refresh_for_ever(self) -> None:
        while True:
            await asyncio.sleep(REFRESH_S)
            try:
                await self._refresh(self._table)
            except Exception as error:
                logger.warning("rayfleet: the state of the model applications could not be read: %s", type(error).__name__)

    async def _serves_now(self, version: Version) -> bool:
        """Looks again before a request is refused: what was read last may be older than the application's start."""
        if self._is_serving(version):
            return True
        async with self._looking_again:
            if not self._is_serving(version) and asyncio.get_running_loop().time() - self._read_at > LOOK_AGAIN_S:
                try:
                    await self._refresh(self._table)
                except Exception as error:
                    logger.warning("rayfleet: the model applications could not be read: %s", type(error).__name__)
        return self._is_serving(version)

    async def _refresh(self, table: Table) -> None:
        """Reads which replicas there are, and gets handles to applications that have appeared meanwhile."""
        status = await asyncio.to_thread(serve.status)
        replicas: dict[tuple[str, str], dict[str, int]] = {}
        for app_name, app in status.applications.items():
            for deployment_name, deployment in app.deployments.items():
                states = {getattr(key, "value", str(key)): count for key, count in deployment.replica_states.items()}
                replicas[app_name, deployment_name] = states
        wanted = {(version.app, version.deployment) for version in table.all_versions()}
        for key in wanted & replicas.keys():
            if key not in self._handles:
                app_name, deployment_name = key
                handle = await asyncio.to_thread(serve.get_deployment_handle, deployment_name, app_name)
                self._handles[key] = handle.options(stream=True)
        for key in [key for key in self._handles if key not in wanted and key not in replicas]:
            del self._handles[key]
            self._configured = {name: handle for name, handle in self._configured.items() if name[0] != key[0]}
        self._replicas = replicas
        self._read_at = asyncio.get_running_loop().time()

    def _count(self, version: Version, states: tuple[str, ...]) -> int:
        if self._replicas is None:
            return 1
        found = self._replicas.get((version.app, version.deployment), {})
        return sum(found.get(state, 0) for state in states)

    def _is_serving(self, version: Version) -> bool:
        return (version.app, version.deployment) in self._handles and self._count(version, READY) > 0

    # --- routing -------------------------------------------------------------------------------------------------

    def _real_id(self, asked: Optional[str]) -> str:
        """The model id with its adapter, for a model id or an alias with or without one (`base:adapter`)."""
        if not asked:
            if len(self._table.versions) == 1:
                return next(iter(self._table.versions))
            raise GatewayError(400, "model_required", "The request names no model, and there is more than one.")
        base, colon, adapter = asked.partition(":")
        base = self._table.aliases.get(base, base)
        if base not in self._table.versions and base not in {v.model for v in self._table.candidates.values()}:
            raise GatewayError(404, "model_not_found", f"There is no model named {asked[:200]!r}.")
        return base + colon + adapter

    async def _choose(self, asked: str, real_id: str, wanted_app: Optional[str]) -> Version:
        base = real_id.partition(":")[0]
        if wanted_app is not None:
            version = self._table.candidates.get(wanted_app)
            if version is None or version.model != base:
                raise GatewayError(400, "unknown_application", f"{APP_HEADER} names no application of this model.")
            if not await self._serves_now(version):
                raise _unavailable(asked, "this version is not running")
            return version
        versions = [version for version in self._table.versions.get(base, []) if version.weight > 0]
        if base not in self._table.versions:
            raise GatewayError(404, "model_not_found", f"There is no model named {asked[:200]!r}.")
        if not versions:
            raise _unavailable(asked, "it is being replaced")
        serving = [version for version in versions if await self._serves_now(version)]
        if not serving:
            raise _unavailable(asked, "it is not ready")
        return random.choices(serving, [version.weight for version in serving])[0]

    async def _get_model_id(self, model: Optional[str]) -> str:
        return self._real_id(model)

    def _get_configured_serve_handle(self, model_id: str) -> DeploymentHandle:
        state = _request.get()
        if state is None or state.version is None:
            raise GatewayError(500, "internal_error", "The request was not routed.")
        handle = self._handles[state.version.app, state.version.deployment]
        if ":" not in model_id:
            return handle
        key = (state.version.app, model_id)
        if key not in self._configured:
            self._configured[key] = handle.options(stream=True, multiplexed_model_id=model_id)
        return self._configured[key]

    async def _get_response(self, *, body: Any, call_method: str, raw_request: Optional[Request] = None):
        state = _request.get()
        if state is None:
            raise GatewayError(500, "internal_error", "The request was not routed.")
        asked = body.model
        real_id = self._real_id(asked)
        version = await self._choose(asked or real_id, real_id, state.wanted_app)
        state.version = version
        body.model = real_id
        chunks = super()._get_response(body=body, call_method=call_method, raw_request=raw_request)
        try:
            first = await self._first(chunks, version, asked or real_id)
            renamed = bool(asked) and asked != real_id
            yield _rename(first, asked) if renamed else first
            async for chunk in chunks:
                yield _rename(chunk, asked) if renamed else chunk
        finally:
            await chunks.aclose()

    async def _first(self, chunks: AsyncIterator[Any], version: Version, asked: str) -> Any:
        """Waits for the beginning of the answer, as long as there is a replica that can still give it."""
        waiting = asyncio.ensure_future(anext(chunks))
        without_replica = 0
        try:
            while True:
                done, _ = await asyncio.wait({waiting}, timeout=REFRESH_S)
                if done:
                    return waiting.result()
                without_replica = without_replica + 1 if self._count(version, ALIVE) == 0 else 0
                if without_replica >= 2:
                    raise _unavailable(asked, "its process has ended")
        finally:
            if not waiting.done():
                waiting.cancel()
                await asyncio.wait({waiting}, timeout=REFRESH_S)

    # --- /v1/models ----------------------------------------------------------------------------------------------

    def _cards(self) -> dict[str, ModelCard]:
        cards: dict[str, ModelCard] = {}
        for model_id, versions in self._table.versions.items():
            if not any(version.weight > 0 and self._is_serving(version) for version in versions):
                continue
            names = [model_id] + [alias for alias, real in self._table.aliases.items() if real == model_id]
            length = self._table.max_model_len.get(model_id)
            metadata = {} if length is None else {"max_request_context_length": length}
            for name in names:
                cards[name] = ModelCard(id=name, object="model", owned_by="rayfleet", permission=[], metadata=metadata)
        return cards

    async def models(self) -> ModelList:
        return ModelList(data=list(self._cards().values()))

    async def model_data(self, model: str) -> ModelCard:
        cards = self._cards()
        card = cards.get(model) or cards.get(model.replace("--", "/"))
        if card is None:
            raise GatewayError(404, "model_not_found", f"There is no model named {model[:200]!r} that serves.")
        return card


def _rename(chunk: Any, name: str) -> Any:
    """The answer carries the name that was asked for."""
    if isinstance(chunk, list):
        return [_rename(item, name) for item in chunk]
    if isinstance(chunk, dict):
        return {**chunk, "model": name} if "model" in chunk else chunk
    if isinstance(chunk, str):
        return "".join(_rename_event(event, name) for event in re.split(r"(?<=\n\n)", chunk))
    if hasattr(chunk, "model"):
        chunk.model = name
    return chunk


def _rename_event(event: str, name: str) -> str:
    if not event.startswith("data: {"):
        return event
    try:
        payload = json.loads(event[len("data: ") :])
    except ValueError:
        return event
    if "model" in payload:
        payload["model"] = name
    return f"data: {json.dumps(payload, ensure_ascii=False)}\n\n"


# --- errors: OpenAI's form, and nothing in them that is not the client's business ----------------------------------

# Names of exceptions, of Ray and vLLM, which say that the process behind the answer is gone or full.
GONE = re.compile(
    r"EngineDead|EngineCore|ActorDied|ActorUnavailable|RayActorError|WorkerCrashed|DeploymentUnavailable|"
    r"BackPressure|ReplicaUnavailable|NodeDied|OwnerDied|KeyError.*Deployment"
)
PRIVATE = re.compile(
    r"Traceback|File \"|\bpid[= ]\d|ray::|(?:\d{1,3}\.){3}\d{1,3}|(?<![\w.:/])/(?:[\w.+-]+/)+[\w.+-]*|0x[0-9a-f]{6,}",
    re.IGNORECASE,
)
REQUEST_ID = re.compile(r"\s*\(Request ID: [^)]*\)")


def _body(status: int, code: Any, message: str, kind: str, param: Any = None) -> dict[str, Any]:
    return {"error": {"message": message, "type": kind, "param": param, "code": code}}


def _client_message(text: str) -> str:
    """A refusal in the engine's own words, unless they show more than a client should see."""
    text = REQUEST_ID.sub("", text).split(", Internal exception:", 1)[0].removeprefix("Message: ").strip()
    return "The request was refused." if PRIVATE.search(text) or not text else text[:2000]


def describe(error: BaseException) -> tuple[int, dict[str, Any], dict[str, str]]:
    """Status, body and headers for an exception."""
    if isinstance(error, GatewayError):
        kind = "invalid_request_error" if error.status < 500 else "service_unavailable"
        headers = {"retry-after": str(RETRY_AFTER_S)} if error.retry else {}
        return error.status, _body(error.status, error.code, error.message, kind), headers
    if isinstance(error, RequestValidationError):
        first = (error.errors() or [{}])[0]
        where = ".".join(str(part) for part in first.get("loc", ()) if part != "body")
        message = f"Invalid request: {first.get('msg', 'it cannot be read')}" + (f" ({where})" if where else "")
        return 400, _body(400, "invalid_request", _client_message(message), "invalid_request_error", where or None), {}
    status = getattr(error, "status_code", None)
    if isinstance(error, (HTTPException, OpenAIHTTPException)) or (isinstance(status, int) and 400 <= status < 500):
        message = getattr(error, "message", None) or getattr(error, "detail", None) or str(error)
        if status < 500:
            return status, _body(status, _code(status), _client_message(str(message)), "invalid_request_error"), {}
    names = " ".join(type(cause).__name__ + " " + str(cause)[:20000] for cause in _causes(error))
    if GONE.search(names):
        body = _body(503, "model_unavailable", "The model stopped working. Try again soon.", "service_unavailable")
        return 503, body, {"retry-after": str(RETRY_AFTER_S)}
    if _is_client_error(error):
        return 400, _body(400, "invalid_request", _client_message(_last_line(str(error))), "invalid_request_error"), {}
    return 500, _body(500, "internal_error", "The model could not answer.", "server_error"), {}


def _code(status: int) -> str:
    return {404: "not_found", 405: "method_not_allowed", 408: "timeout", 413: "too_large"}.get(status, "invalid_request")


def _causes(error: BaseException) -> list[BaseException]:
    found: list[BaseException] = []
    current: Optional[BaseException] = error
    while current is not None and current not in found:
        found.append(current)
        current = getattr(current, "cause", None) or current.__cause__
    return found


def _is_client_error(error: BaseException) -> bool:
    from pydantic import ValidationError

    try:
        from ray.llm._internal.serve.utils.server_utils import VLLM_CLIENT_ERRORS
    except ImportError:
        VLLM_CLIENT_ERRORS = ()
    return isinstance(error, (ValidationError, *VLLM_CLIENT_ERRORS))


def _last_line(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    line = lines[-1] if lines else ""
    return re.sub(r"^[\w.]*(?:Error|Exception): ", "", line)


class GatewayMiddleware:
    """Adds the headers that say who answered, and turns every exception into an answer without internals."""

    def __init__(self, app: Any) -> None:
        self.app = app

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        wanted = dict(scope.get("headers", [])).get(APP_HEADER.encode())
        state = RequestState(wanted.decode("latin-1") if wanted else None)
        token = _request.set(state)
        started = False

        async def send_with_headers(message: dict[str, Any]) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                message = {**message, "headers": [*message.get("headers", []), *_own_headers(state)]}
            await send(message)

        try:
            await self.app(scope, receive, send_with_headers)
        except asyncio.CancelledError:
            raise
        except Exception as error:
            status, body, headers = describe(error)
            if status >= 500:
                logger.error("rayfleet: answered %s", status, exc_info=error)
            if started:
                event = f"data: {json.dumps(body)}\n\ndata: [DONE]\n\n"
                await send({"type": "http.response.body", "body": event.encode(), "more_body": False})
            else:
                await JSONResponse(body, status, headers)(scope, receive, send_with_headers)
        finally:
            _request.reset(token)


def _own_headers(state: RequestState) -> list[tuple[bytes, bytes]]:
    headers = []
    if _gateway is not None:
        headers.append((REVISION_HEADER.encode(), _gateway.revision.encode()))
    if state.version is not None:
        headers.append((APP_HEADER.encode(), state.version.app.encode()))
    return headers


async def _answer_error(request: Request, error: Exception) -> JSONResponse:
    status, body, headers = describe(error)
    return JSONResponse(body, status, headers)


def _fastapi_app() -> FastAPI:
    app = FastAPI(title="rayfleet gateway")
    for kind in (GatewayError, OpenAIHTTPException, HTTPException, RequestValidationError):
        app.add_exception_handler(kind, _answer_error)
    # The same as Ray's own ingress, whose place this takes.
    app.add_middleware(
        CORSMiddleware, allow_origins=["*"], allow_credentials=True, allow_methods=["*"], allow_headers=["*"]
    )
    app.add_middleware(GatewayMiddleware)
    return app


def build_gateway(args: dict) -> serve.Application:
    options = {**OpenAiIngress.get_deployment_options(), "name": "Gateway"}
    # `num_replicas` comes from the fleet, and Ray refuses it beside an autoscaling_config.
    options.pop("autoscaling_config", None)
    return serve.deployment(make_fastapi_ingress(FleetIngress, app=_fastapi_app()), **options).bind()
