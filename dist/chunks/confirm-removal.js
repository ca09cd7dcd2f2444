const { createInterface } = process.getBuiltinModule("node:readline/promises");

// src/cli/confirm-removal.ts
/** Asks before a fleet is removed. Where nobody can answer, `--yes` has to be given. */
async function confirmRemoval(names, yes, terminal) {
	if (yes) return true;
	terminal.stderr(`These applications will be removed:\n${names.map((name) => `  ${name}\n`).join("")}`);
	if (!terminal.isTerminal || !process.stdin.isTTY) {
		terminal.stderr("Nobody is here to ask: give --yes to remove them.\n");
		return false;
	}
	const dialog = createInterface({
		input: process.stdin,
		output: process.stderr
	});
	try {
		const answer = await dialog.question("Remove them? [y/N] ", { signal: terminal.signal });
		return /^y(?:es)?$/iu.test(answer.trim());
	} finally {
		dialog.close();
	}
}

export { confirmRemoval };