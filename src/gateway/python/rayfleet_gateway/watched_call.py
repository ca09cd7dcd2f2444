"""A deployment handle that lets the request's state know the response of its call."""

from __future__ import annotations

from typing import Any

from ray.serve.handle import DeploymentHandle

from .request_state import RequestState


class WatchedHandle:
    def __init__(self, handle: DeploymentHandle, state: RequestState) -> None:
        self._handle = handle
        self._state = state

    def options(self, **options: Any) -> "WatchedHandle":
        return WatchedHandle(self._handle.options(**options), self._state)

    def __getattr__(self, method: str) -> "WatchedHandle":
        return WatchedHandle(getattr(self._handle, method), self._state)

    def remote(self, *args: Any) -> Any:
        self._state.response = self._handle.remote(*args)
        return self._state.response
