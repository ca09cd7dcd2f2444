// src/deploy/wait-until-gone.ts
const POLL_MS = 1e3;
/** Waits until the applications are no longer listed: until then Ray holds their resources. */
async function waitUntilGone(context, names) {
	while (true) {
		context.signal.throwIfAborted();
		const { applications } = await context.client.serveDetails();
		const left = names.filter((name) => Object.hasOwn(applications, name));
		if (left.length === 0) return;
		context.progress(`waiting until ${left.join(", ")} has stopped; running requests may finish`);
		await context.clock.sleep(POLL_MS, context.signal);
	}
}

export { waitUntilGone as t };