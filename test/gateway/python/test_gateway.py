"""The gateway's parts that need no cluster. Ray has to be importable: `python -m unittest` with the modules on the path."""

import json
import re
import unittest
from unittest import mock

from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, ValidationError
from starlette.exceptions import HTTPException
from vllm.exceptions import VLLMClientError
from vllm.v1.engine.exceptions import EngineDeadError

from ray.exceptions import ActorDiedError, RayTaskError
from ray.llm._internal.serve.core.configs.openai_api_models import OpenAIHTTPException
from ray.serve._private.common import DeploymentID
from ray.serve.exceptions import BackPressureError, DeploymentUnavailableError
from rayfleet_gateway import request_state
from rayfleet_gateway.answers import error_events, for_client
from rayfleet_gateway.deployments import State
from rayfleet_gateway.errors import GatewayError, describe, not_found, refusal, unavailable
from rayfleet_gateway.ingress import FleetIngress
from rayfleet_gateway.table import Table

PRIVATE = re.compile(r'Traceback|File "|\bpid\b|ray::|actor_id|0x[0-9a-f]{6}|\d+\.\d+\.\d+\.\d+|/(?:opt|tmp|home|root|srv)/')
LEAK = (
    "\x1b[36mray::ServeReplica:a:LLMServer:a.handle_request_with_rejection()\x1b[39m (pid=10235, ip=10.0.0.10, "
    "actor_id=50e63d256be313cafe301a8901000000, repr=<ray.serve._private.replica.ServeReplica object at 0x7f39ef1ace60>)\n"
    '  File "/opt/venv/lib/python3.12/site-packages/vllm/async_llm.py", line 5, in generate\n'
)


class Params(BaseModel):
    count: int


def validation_error():
    try:
        Params(count="many")
    except ValidationError as error:
        return error


def caused_by(cause):
    error = RuntimeError("Task failed in /opt/venv")
    error.__cause__ = cause
    return error


def remote(cause):
    """As Ray raises it where the result is asked for: of both classes, its text the remote traceback."""
    return RayTaskError("handle_request", f"{LEAK}{type(cause).__name__}: {cause}", cause).as_instanceof_cause()


DEAD = "EngineCore encountered an issue. See stack trace (above) for the root cause."
ERRORS = [
    (GatewayError(400, "unknown_application", "No."), 400, "unknown_application"),
    (not_found("x" * 5000), 404, "model_not_found"),
    (unavailable("m", "it is not ready"), 503, "model_unavailable"),
    (EngineDeadError(DEAD), 503, "model_unavailable"),
    (remote(EngineDeadError(DEAD)), 503, "model_unavailable"),
    (caused_by(EngineDeadError(DEAD)), 503, "model_unavailable"),
    (ActorDiedError(), 503, "model_unavailable"),
    (DeploymentUnavailableError(DeploymentID(name="LLMServer:m", app_name="m--1")), 503, "model_unavailable"),
    (remote(BackPressureError(num_queued_requests=5, max_queued_requests=5)), 503, "model_unavailable"),
    (OpenAIHTTPException(500, DEAD), 503, "model_unavailable"),
    (OpenAIHTTPException(408, "Request server side timeout"), 408, "timeout"),
    (OpenAIHTTPException(429, "too many"), 429, "rate_limit_exceeded"),
    (OpenAIHTTPException(400, LEAK), 400, "invalid_request"),
    (HTTPException(404, "Not Found"), 404, "not_found"),
    (HTTPException(405), 405, "method_not_allowed"),
    (remote(HTTPException(404, "no adapter in s3://bucket at /opt/lora/x")), 404, "not_found"),
    (remote(ValueError("Must setup lora config for multiplexed requests.")), 404, "not_found"),
    (remote(VLLMClientError("n must be 1")), 400, "invalid_request"),
    (validation_error(), 400, "invalid_request"),
    (RequestValidationError([{"type": "missing", "loc": ("body", "messages"), "msg": "Field required"}]), 400, "invalid_request"),
    (RequestValidationError([]), 400, "invalid_request"),
    (RuntimeError(LEAK), 500, "internal_error"),
    (remote(RuntimeError("in /srv/models/secret")), 500, "internal_error"),
    (ValueError("file:///srv/models"), 500, "internal_error"),
    (KeyError("x"), 500, "internal_error"),
]


class Errors(unittest.TestCase):
    def test_status_and_code_without_internals(self):
        for error, status, code in ERRORS:
            with self.subTest(error=type(error).__name__, status=status):
                answer = describe(error)
                self.assertEqual((answer.status, answer.body["error"]["code"]), (status, code))
                self.assertEqual(set(answer.body["error"]), {"message", "type", "param", "code"})
                self.assertNotRegex(json.dumps(answer.body), PRIVATE)
                self.assertLess(len(answer.body["error"]["message"]), 2001)
                self.assertEqual("retry-after" in answer.headers, status == 503)

    def test_words_of_a_refusal_are_kept(self):
        said = "max_tokens=9 cannot be greater than max_model_len=5. (parameter=max_tokens, value=9)"
        wrapped = f"Message: {said} (Request ID: 1-2), Internal exception: x (Request ID: 1-2), original exception: "
        for text in (said, f"{said} (Request ID: 58-x)", wrapped):
            self.assertEqual(refusal(400, text).body["error"]["message"], said)
        self.assertEqual(describe(remote(VLLMClientError("n must be 1"))).body["error"]["message"], "n must be 1")
        link = "Your prompt is too long, see https://docs.vllm.ai/en/latest/x.html"
        self.assertEqual(refusal(400, link).body["error"]["message"], link)

    def test_a_refusal_that_shows_internals_is_not_told(self):
        for text in ("no file /srv/x.py", "at 10.1.2.3:80", "pid=5", "file:///x", "<a object at 0x7f39ef1ace60>", "", "~/.cache/x"):
            self.assertEqual(refusal(400, text).body["error"]["message"], "The request was refused.", text)

    def test_cycles_of_causes_end(self):
        first, second = RuntimeError("a"), RuntimeError("b")
        first.__cause__, second.__cause__ = second, first
        self.assertEqual(describe(first).status, 500)


class Answers(unittest.TestCase):
    def test_the_name_that_was_asked_for(self):
        stream = 'data: {"model": "real", "n": "é"}\n\n: keep-alive\n\ndata: {"model": "real"}\n\ndata: [DONE]\n\n'
        named = stream.replace("real", "alias")
        self.assertEqual(for_client(stream, "alias"), named)
        self.assertEqual(for_client([stream, {"model": "real"}], "alias"), [named, {"model": "alias"}])
        self.assertEqual(for_client(stream, None), stream)

    def test_an_event_that_is_no_error_stays_as_it_is(self):
        for event in ('data: {"model":"m","choices":[{"text":"\\"error\\""}]}\n\n', "data: {nope\n\n", "event: x\n\n", ""):
            self.assertEqual(for_client(event, None), event)

    def test_an_error_event_shows_nothing(self):
        leak = f'data: {json.dumps({"error": {"message": LEAK, "code": 500}})}\n\n'
        for name in (None, "alias"):
            shown = for_client([leak], name)[0]
            self.assertNotRegex(shown, PRIVATE)
            self.assertEqual(json.loads(shown[6:])["error"]["code"], "internal_error")
        refused = for_client('data: {"error": {"message": "too long", "code": 400}}\n\n', None)
        self.assertEqual(json.loads(refused[6:])["error"]["message"], "too long")

    def test_the_end_of_a_stream_that_cannot_go_on(self):
        self.assertEqual(error_events({"error": {}}), 'data: {"error": {}}\n\ndata: [DONE]\n\n')


def version(app, **more):
    return {"model": "org/m", "app": app, "deployment": "LLMServer:org--m", **more}


class Tables(unittest.TestCase):
    def test_what_is_routed(self):
        models = {"org/m": {"aliases": ["gpt"], "versions": [version("m--1"), version("m--2", weight=5)], "max_model_len": 8}}
        table = Table.parse({"revision": "r", "models": models, "candidates": [version("m--3", weight=0)], "record": "any"})
        self.assertEqual([v.weight for v in table.versions["org/m"]], [100, 5])
        self.assertEqual(sorted(table.applications), ["m--1", "m--2", "m--3"])
        self.assertEqual((table.real_id("gpt"), table.real_id("gpt:a"), table.real_id("x")), ("org/m", "org/m:a", "x"))
        self.assertEqual((table.names("org/m"), table.max_model_len), (["org/m", "gpt"], {"org/m": 8}))
        self.assertTrue(table.knows("org/m") and not table.knows("gpt"))

    def test_an_id_is_never_hidden_by_an_alias(self):
        models = {"org/m": {"aliases": ["other"], "versions": []}, "other": {"aliases": [], "versions": []}}
        self.assertEqual(Table.parse({"models": models}).real_id("other"), "other")

    def test_what_cannot_be_understood_raises(self):
        tables = [None, [], {"schema_version": 2}, {"models": 5}, {"models": {"m": {}}}, {"candidates": ["x"]}]
        tables += [{"candidates": [version("a", weight=weight)]} for weight in (-1, float("nan"), "x", None)]
        tables += [{"candidates": [{**version("a"), key: 5}]} for key in ("model", "app", "deployment")]
        for config in tables:
            with self.subTest(config=config), self.assertRaises(Exception):
                Table.parse(config)


class Serving(unittest.TestCase):
    def test_when_an_application_answers(self):
        self.assertFalse(State().is_serving())
        self.assertTrue(State(known=True, running=1).is_serving())
        self.assertFalse(State(known=True).is_serving())
        self.assertTrue(State(known=True, on_demand=True).is_serving())
        self.assertFalse(State(known=True, on_demand=True, available=False).is_serving())


class Reconfigure(unittest.IsolatedAsyncioTestCase):
    @mock.patch("rayfleet_gateway.deployments.DeploymentHandle", side_effect=RuntimeError("no cluster"))
    async def test_it_never_raises(self, _handle):
        ingress = FleetIngress()
        with self.assertLogs("ray.serve", "ERROR"):
            for config in (None, 5, "x", [], {"models": 5}, {"models": {"m": {"versions": [{}]}}}):
                await ingress.reconfigure(config)
                self.assertEqual(request_state.revision, "")
            await ingress.reconfigure({"revision": "r2", "models": {"m": {"versions": [version("m--1")]}}})
        self.assertEqual(request_state.revision, "r2")
        with self.assertRaises(GatewayError) as refused:
            await ingress._choose("m", "m", None, ingress._table)
        self.assertEqual(refused.exception.status, 503)
        self.assertEqual((await ingress.models()).data, [])
        ingress._watching.cancel()


if __name__ == "__main__":
    unittest.main()
