"""What runs on the cluster: handles to the model applications' deployments, and whether these answer.

Serve's controller pushes the replicas of a deployment to whoever routes to it, as to the handles themselves. This
listens to the same news (`ray.serve._private.long_poll`, Ray 2.60): they come in milliseconds and cost nothing while
nothing changes, where one `serve.status()` takes 60 ms of this process for nine applications.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from functools import partial
from typing import Any, Callable, Iterable, Optional

import ray
from ray.serve._private.common import DeploymentID
from ray.serve._private.constants import SERVE_CONTROLLER_NAME, SERVE_NAMESPACE
from ray.serve._private.long_poll import LongPollClient, LongPollNamespace
from ray.serve.handle import DeploymentHandle

logger = logging.getLogger("ray.serve")

# How long a new table waits for news of the applications that it names; there are none of one that does not exist.
READY_S = 2.0
# How long a request waits for news that are on their way before it is refused.
NEWS_S = 0.25
LOOK_S = 0.02
# How often it is checked that the controller is still listened to, in seconds.
CHECK_S = 5.0

Key = tuple[str, str]  # application, deployment


@dataclass
class State:
    # False when its start has failed for good, and when it is deleted.
    available: bool = True
    running: int = 0
    # It may have no replica until a request comes.
    on_demand: bool = False
    known: bool = False

    def is_serving(self) -> bool:
        return self.known and self.available and (self.running > 0 or self.on_demand)


class Deployments:
    def __init__(self) -> None:
        self._states: dict[Key, State] = {}
        self._handles: dict[Key, DeploymentHandle] = {}
        self._wanted: frozenset[Key] = frozenset()
        self._news: Optional[LongPollClient] = None

    def is_serving(self, key: Key) -> bool:
        return key in self._states and self._states[key].is_serving()

    async def is_serving_soon(self, key: Key) -> bool:
        """Gives news that are on their way a moment before it says no."""
        await _wait_until(lambda: self.is_serving(key), NEWS_S)
        return self.is_serving(key)

    def handle(self, key: Key) -> DeploymentHandle:
        return self._handles[key]

    async def want(self, keys: Iterable[Key]) -> None:
        """Gets ready to route to these. One that does not exist yet is heard of when it does."""
        self._wanted = frozenset(keys)
        for key in [key for key, state in self._states.items() if not state.known]:
            await self._forget(key)
        await self._listen()
        await _wait_until(lambda: all(self._states[key].known for key in self._wanted), READY_S)

    async def watch(self) -> None:
        """Listens again, for ever, when that has ended by an error or did not begin."""
        while True:
            await asyncio.sleep(CHECK_S)
            try:
                if self._news is None or not self._news.is_running:
                    await self._listen()
            except Exception as error:
                logger.warning("rayfleet: Serve's controller does not answer: %s", type(error).__name__)

    async def _listen(self) -> None:
        if self._news is not None:
            self._news.stop()
        listeners: dict[Any, Callable[[Any], None]] = {}
        for key in self._wanted.union(self._handles):
            app, deployment = key
            if key not in self._handles:
                self._handles[key] = DeploymentHandle(deployment, app).options(stream=True)
                self._states[key] = State()
            named = DeploymentID(name=deployment, app_name=app)
            listeners[LongPollNamespace.DEPLOYMENT_TARGETS, named] = partial(self._set_targets, key)
            listeners[LongPollNamespace.DEPLOYMENT_CONFIG, named] = partial(self._set_config, key)
        controller = await asyncio.to_thread(ray.get_actor, SERVE_CONTROLLER_NAME, SERVE_NAMESPACE)
        self._news = LongPollClient(controller, listeners, asyncio.get_running_loop(), client_id="rayfleet gateway")

    def _set_targets(self, key: Key, targets: Any) -> None:
        state = self._states.get(key)
        if state is None:
            return
        state.known, state.available, state.running = True, targets.is_available, len(targets.running_replicas)
        if not state.available:
            # Of a deleted application; a handle that is not wanted any more may still have had streams until now.
            asyncio.get_running_loop().create_task(self._forget(key))

    def _set_config(self, key: Key, config: Any) -> None:
        autoscaling = getattr(config, "autoscaling_config", None)
        if key in self._states:
            self._states[key].on_demand = autoscaling is not None and autoscaling.min_replicas == 0

    async def _forget(self, key: Key) -> None:
        if key not in self._wanted and key in self._handles:
            del self._states[key]
            await self._handles.pop(key).shutdown_async()


async def _wait_until(condition: Callable[[], bool], seconds: float) -> None:
    loop = asyncio.get_running_loop()
    deadline = loop.time() + seconds
    while not condition() and loop.time() < deadline:
        await asyncio.sleep(LOOK_S)
