"""Ray's OpenAI ingress with a routing table that changes while it runs."""

from __future__ import annotations

import asyncio
import logging
import random
from typing import Any, AsyncIterator, Optional

from fastapi import Request

from ray.llm._internal.serve.core.configs.openai_api_models import ModelCard, ModelList
from ray.serve.exceptions import DeploymentUnavailableError
from ray.serve.llm.ingress import OpenAiIngress

from . import request_state
from .answers import for_client
from .deployments import Deployments
from .errors import GatewayError, model_required, not_found, unavailable, unknown_application
from .request_state import APP_HEADER, RequestState
from .table import Table, Version
from .watched_call import WatchedHandle

logger = logging.getLogger("ray.serve")

# How often it is checked that a request which waits can still be answered, in seconds.
CHECK_S = 1.0
# How many versions a request is offered to before it is refused.
ATTEMPTS = 3


class FleetIngress(OpenAiIngress):
    def __init__(self) -> None:
        super().__init__(llm_deployments={}, model_cards={})
        self._table = Table()
        self._deployments = Deployments()
        self._watching: Optional[asyncio.Task] = None

    async def reconfigure(self, user_config: Any) -> None:
        """Never raises: Ray restarts a replica whose `reconfigure` fails. A table that cannot be read changes nothing."""
        try:
            table = Table.parse(user_config)
        except Exception:
            logger.exception("rayfleet: the routing table cannot be read; the one before it stays")
            return
        try:
            await self._deployments.want(version.key for version in table.applications.values())
        except Exception:
            logger.exception("rayfleet: the new table is used before anything is known of its applications")
        self._table = table
        request_state.revision = table.revision
        if self._watching is None:
            self._watching = asyncio.get_running_loop().create_task(self._deployments.watch())

    # --- routing -------------------------------------------------------------------------------------------------

    def _real_id(self, asked: Optional[str], table: Table) -> str:
        if not asked:
            if len(table.versions) != 1:
                raise model_required()
            return next(iter(table.versions))
        real_id = table.real_id(asked)
        if not table.knows(real_id.partition(":")[0]):
            raise not_found(asked)
        return real_id

    async def _choose(self, asked: str, real_id: str, wanted_app: Optional[str], table: Table) -> Version:
        base = real_id.partition(":")[0]
        if wanted_app is not None:
            version = table.applications.get(wanted_app)
            if version is None or version.model != base:
                raise unknown_application(APP_HEADER)
            if not await self._deployments.is_serving_soon(version.key):
                raise unavailable(asked, "this version is not running")
            return version
        if base not in table.versions:
            raise not_found(asked)
        versions = [version for version in table.versions[base] if version.weight > 0]
        if not versions:
            raise unavailable(asked, "it is being replaced")
        serving = [version for version in versions if await self._deployments.is_serving_soon(version.key)]
        if not serving:
            raise unavailable(asked, "it is not ready")
        return random.choices(serving, [version.weight for version in serving])[0]

    async def _get_model_id(self, model: Optional[str]) -> str:
        """Asked by Ray's ingress with the id that `_get_response` has put into the request."""
        return model or ""

    def _get_configured_serve_handle(self, model_id: str) -> WatchedHandle:
        state = request_state.current()
        if state.version is None:
            raise GatewayError(500, "internal_error", "The request was not routed.")
        handle = self._deployments.handle(state.version.key)
        # As Ray's ingress does: an adapter's requests go to the replicas that have loaded it.
        return WatchedHandle(handle.options(multiplexed_model_id=model_id) if ":" in model_id else handle, state)

    async def _get_response(self, *, body: Any, call_method: str, raw_request: Optional[Request] = None):
        state = request_state.current()
        asked = body.model
        real_id = self._real_id(asked, self._table)
        body.model = real_id
        name = asked if asked and asked != real_id else None
        first, chunks = await self._begin(state, asked or real_id, real_id, body, call_method, raw_request)
        try:
            yield for_client(first, name)
            async for chunk in chunks:
                yield for_client(chunk, name)
        finally:
            await chunks.aclose()

    async def _begin(
        self, state: RequestState, asked: str, real_id: str, body: Any, call_method: str, raw_request: Optional[Request]
    ) -> tuple[Any, Any]:
        """The first chunk and the rest. A request that no replica has taken goes to another version, or a newer table's."""
        for _ in range(ATTEMPTS):
            version = state.version = await self._choose(asked, real_id, state.wanted_app, self._table)
            chunks = super()._get_response(body=body, call_method=call_method, raw_request=raw_request)
            try:
                return await self._first(chunks, state, version), chunks
            except (DeploymentUnavailableError, _NotTaken):
                state.version = None
                await chunks.aclose()
        raise unavailable(asked, "its process has ended")

    async def _first(self, chunks: AsyncIterator[Any], state: RequestState, version: Version) -> Any:
        """Waits for the beginning of the answer, as long as there is a replica that has taken the request or can."""
        waiting = asyncio.ensure_future(anext(chunks))
        try:
            while not waiting.done():
                await asyncio.wait({waiting}, timeout=CHECK_S)
                if not waiting.done() and not state.is_taken() and not self._deployments.is_serving(version.key):
                    raise _NotTaken
            return waiting.result()
        finally:
            if not waiting.done():
                waiting.cancel()
                await asyncio.wait({waiting}, timeout=CHECK_S)

    # --- /v1/models ----------------------------------------------------------------------------------------------

    def _cards(self) -> dict[str, ModelCard]:
        """What is routed and serving, by id and by alias."""
        cards: dict[str, ModelCard] = {}
        for model_id, versions in self._table.versions.items():
            if not any(version.weight > 0 and self._deployments.is_serving(version.key) for version in versions):
                continue
            metadata: dict[str, Any] = {"model_id": model_id}
            if model_id in self._table.max_model_len:
                metadata["max_request_context_length"] = self._table.max_model_len[model_id]
            for name in self._table.names(model_id):
                cards[name] = ModelCard(id=name, object="model", owned_by="rayfleet", permission=[], metadata=metadata)
        return cards

    async def models(self) -> ModelList:
        return ModelList(data=list(self._cards().values()))

    async def model_data(self, model: str) -> ModelCard:
        cards = self._cards()
        # Ray's ingress lets `--` stand for the `/` of an id.
        card = cards.get(model) or cards.get(model.replace("--", "/"))
        if card is None:
            raise not_found(model)
        return card


class _NotTaken(Exception):
    """No replica has taken the request, and none is there that could."""
