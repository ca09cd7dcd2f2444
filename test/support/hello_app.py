"""A Serve application of somebody else, declared the usual way."""

from ray import serve


@serve.deployment(ray_actor_options={"num_cpus": 0.01})
class Hello:
    async def __call__(self, request):
        return "hello"


app = Hello.bind()
