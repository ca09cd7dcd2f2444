import { createInterface, type Interface } from "node:readline/promises";
import { neutralLine } from "../diagnostics/render/neutral.ts";

/** Thrown when a person ends the questions; nothing has been written then. */
export class QuestionsStopped extends Error {
  constructor() {
    super("stopped");
  }
}

/** Questions on a terminal. Ctrl-C and the end of the input stop them. */
export class Questions {
  readonly #dialog: Interface;
  readonly #stopped = new AbortController();
  readonly #say: (text: string) => void;

  constructor(say: (text: string) => void) {
    this.#say = say;
    this.#dialog = createInterface({ input: process.stdin, output: process.stderr });
    this.#dialog.once("SIGINT", () => this.#stopped.abort());
    this.#dialog.once("close", () => this.#stopped.abort());
  }

  close(): void {
    this.#dialog.close();
  }

  /** An answer, or what holds without one; asked again as long as `mistake` finds one. */
  async text(question: string, standard: string, mistake: (answer: string) => string | undefined): Promise<string> {
    for (;;) {
      const given = (await this.#ask(`${question}${standard === "" ? "" : ` [${neutralLine(standard)}]`}: `)).trim();
      const answer = given === "" ? standard : given;
      const found = mistake(answer);
      if (found === undefined) return answer;
      this.#say(`  ${neutralLine(found)}\n`);
    }
  }

  async yes(question: string, standard: boolean): Promise<boolean> {
    const answer = await this.text(`${question} ${standard ? "[Y/n]" : "[y/N]"}`, "", (given) =>
      /^(?:|y|yes|n|no)$/iu.test(given) ? undefined : "Answer y or n.",
    );
    return answer === "" ? standard : /^y/iu.test(answer);
  }

  async #ask(question: string): Promise<string> {
    try {
      return await this.#dialog.question(question, { signal: this.#stopped.signal });
    } catch (cause) {
      if (this.#stopped.signal.aborted) throw new QuestionsStopped();
      throw cause;
    }
  }
}
