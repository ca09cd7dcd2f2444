"""What runs on the cluster: the state of the model applications' deployments, and handles to them."""

from __future__ import annotations

import asyncio
import logging
from typing import Iterable, Optional

from ray import serve
from ray.serve.handle import DeploymentHandle

logger = logging.getLogger("ray.serve")

# How often the state is read, in seconds.
REFRESH_S = 1.0
# How old it may be, in seconds, when a request would be refused because of it.
LOOK_AGAIN_S = 0.25

Key = tuple[str, str]  # application, deployment

# Replica states in which requests are taken. RECOVERING: Serve's controller was restarted, the replica was not.
RUNNING = ("RUNNING", "UPDATING", "RECOVERING", "PENDING_MIGRATION")
# A deployment in one of these states that has no replica is scaled to zero: the next request starts one.
ON_DEMAND = ("HEALTHY", "UPSCALING", "DOWNSCALING")


class Deployments:
    def __init__(self) -> None:
        # None until it was read once.
        self._serving: Optional[dict[Key, bool]] = None
        self._handles: dict[Key, DeploymentHandle] = {}
        self._wanted: frozenset[Key] = frozenset()
        self._lock = asyncio.Lock()
        self._read_at = 0.0

    def is_serving(self, key: Key) -> bool:
        """Whether it answers requests, as far as is known."""
        return key in self._handles and (self._serving or {}).get(key, False)

    async def is_serving_now(self, key: Key) -> bool:
        """Looks again before it says no: what was read last may be older than the application's start."""
        if self.is_serving(key):
            return True
        async with self._lock:
            if not self.is_serving(key) and asyncio.get_running_loop().time() - self._read_at > LOOK_AGAIN_S:
                await self._read()
        return self.is_serving(key)

    def handle(self, key: Key) -> DeploymentHandle:
        return self._handles[key]

    async def want(self, keys: Iterable[Key]) -> None:
        """Gets ready to serve these: handles to those that are there, and later to those that appear."""
        self._wanted = frozenset(keys)
        async with self._lock:
            await self._read()

    async def watch(self) -> None:
        """Reads the state for ever."""
        while True:
            await asyncio.sleep(REFRESH_S)
            async with self._lock:
                await self._read()

    async def _read(self) -> None:
        """Never raises: what was known stays when the state cannot be read."""
        try:
            status = await asyncio.to_thread(serve.status)
            serving = _serving(status)
            # Serve's controller is not answering yet when not even this application is there.
            if serve.get_replica_context().app_name in status.applications:
                self._connect(serving.keys())
                self._serving = serving
                await self._disconnect(serving.keys())
        except Exception as error:
            logger.warning("rayfleet: the state of the model applications could not be read: %s", type(error).__name__)
        self._read_at = asyncio.get_running_loop().time()

    def _connect(self, present: Iterable[Key]) -> None:
        for key in self._wanted.intersection(present).difference(self._handles):
            app, deployment = key
            self._handles[key] = DeploymentHandle(deployment, app).options(stream=True)

    async def _disconnect(self, present: Iterable[Key]) -> None:
        """Handles of applications that are gone; those that run may still have streams that began before a switch."""
        for key in set(self._handles).difference(self._wanted, present):
            await self._handles.pop(key).shutdown_async()


def _serving(status: serve.schema.ServeStatus) -> dict[Key, bool]:
    serving: dict[Key, bool] = {}
    for app_name, app in status.applications.items():
        for name, deployment in app.deployments.items():
            counts = {str(getattr(state, "value", state)): count for state, count in deployment.replica_states.items()}
            runs = any(counts.get(state, 0) > 0 for state in RUNNING)
            serving[app_name, name] = runs or getattr(deployment.status, "value", deployment.status) in ON_DEMAND
    return serving
