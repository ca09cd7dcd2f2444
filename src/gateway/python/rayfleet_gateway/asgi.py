"""The HTTP side: headers that say who answered, and no exception that reaches a client as it is."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.middleware.cors import CORSMiddleware
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse

from ray.llm._internal.serve.core.configs.openai_api_models import OpenAIHTTPException

from . import request_state
from .answers import error_events
from .errors import GatewayError, describe

logger = logging.getLogger("ray.serve")


class GatewayMiddleware:
    def __init__(self, app: Any) -> None:
        self.app = app

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        wanted = dict(scope.get("headers", [])).get(request_state.APP_HEADER.encode())
        state = request_state.begin(None if wanted is None else wanted.decode("latin-1"))
        started = False

        async def send_with_headers(message: dict[str, Any]) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                message = {**message, "headers": [*message.get("headers", []), *state.headers()]}
            await send(message)

        try:
            await self.app(scope, receive, send_with_headers)
        except asyncio.CancelledError:
            raise
        except Exception as error:
            answer = describe(error)
            logger.error("rayfleet: answered %s", answer.status, exc_info=error if answer.status == 500 else None)
            if started:
                event = error_events(answer.body).encode()
                await send({"type": "http.response.body", "body": event, "more_body": False})
            else:
                await JSONResponse(answer.body, answer.status, answer.headers)(scope, receive, send_with_headers)


async def _answer_error(request: Request, error: Exception) -> JSONResponse:
    answer = describe(error)
    return JSONResponse(answer.body, answer.status, answer.headers)


def fastapi_app() -> FastAPI:
    app = FastAPI(title="rayfleet gateway")
    for kind in (GatewayError, OpenAIHTTPException, HTTPException, RequestValidationError):
        app.add_exception_handler(kind, _answer_error)
    # The same as in Ray's own ingress, whose place this takes.
    app.add_middleware(
        CORSMiddleware, allow_origins=["*"], allow_credentials=True, allow_methods=["*"], allow_headers=["*"]
    )
    app.add_middleware(GatewayMiddleware)
    return app
