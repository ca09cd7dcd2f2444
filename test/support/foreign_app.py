"""A small Serve application that is not rayfleet's."""

import os

from ray import serve


@serve.deployment(ray_actor_options={"num_cpus": 0.01})
class Hello:
    def __init__(self, args):
        self.args = args

    async def __call__(self, request):
        return {"pid": os.getpid(), "args": self.args}


def build(args):
    return Hello.bind(args)
