import { n as gatewayPackage, t as builderPackage } from "./package.js";
const { dirname, join } = process.getBuiltinModule("node:path");
const { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } = process.getBuiltinModule("node:fs");
const { randomBytes } = process.getBuiltinModule("node:crypto");

// src/targets/local-packages.ts
/**
* Writes a package under `folder`, once, and returns the `local://` URI by which Ray on this machine finds it. It stays
* there: models that were started with it are started with it again.
*/
function localPackage(folder, { hash, files }) {
	const place = join(folder, hash);
	if (!existsSync(place)) {
		const draft = `${place}.${randomBytes(4).toString("hex")}`;
		mkdirSync(draft, {
			recursive: true,
			mode: 448
		});
		for (const [name, text] of Object.entries(files)) {
			mkdirSync(dirname(join(draft, name)), { recursive: true });
			writeFileSync(join(draft, name), text);
		}
		publish(draft, place);
	}
	return `local://${place}`;
}
/** A folder takes its name only when it is whole; when another process was faster, its copy is the same. */
function publish(draft, place) {
	try {
		renameSync(draft, place);
	} catch (cause) {
		rmSync(draft, {
			recursive: true,
			force: true
		});
		if (!existsSync(place)) throw new Error(`The package ${place} could not be written`, { cause });
	}
}

// src/cli/commands/packages.ts
/**
* Says where the cluster finds both packages, and makes them known to it when something may be deployed: also when it
* turns out that nothing changes, because Ray forgets packages that nobody uses.
*/
async function providePackages(client, localFolder, mode) {
	if (mode === "look" && localFolder === void 0) return {
		builder: `gcs://${builderPackage().name}`,
		gateway: `gcs://${gatewayPackage().name}`
	};
	const provide = (pythonPackage) => localFolder === void 0 ? uploaded(client, pythonPackage) : Promise.resolve(localPackage(localFolder, pythonPackage));
	return {
		builder: await provide(builderPackage()),
		gateway: await provide(gatewayPackage())
	};
}
/** Reading a package once keeps Ray from collecting it as unused. */
async function uploaded(client, pythonPackage) {
	const { name } = pythonPackage;
	if (!await client.hasPackage(name)) {
		await client.uploadPackage(name, pythonPackage.zip());
		await client.hasPackage(name);
	}
	return `gcs://${name}`;
}

export { providePackages };