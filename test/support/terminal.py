"""Runs a program on a terminal of its own and answers its questions.

Arguments: a JSON list of [what is waited for, what is typed], then the program and its arguments. Prints what the
program printed, and ends with its exit code.
"""

import json
import os
import pty
import sys

answers = json.loads(sys.argv[1])
child, terminal = pty.fork()
if child == 0:
    os.execvp(sys.argv[2], sys.argv[2:])

printed = b""
seen = 0
while True:
    try:
        chunk = os.read(terminal, 4096)
    except OSError:
        # Linux says so at the end of a terminal.
        break
    if not chunk:
        break
    printed += chunk
    while answers and (at := printed.find(answers[0][0].encode(), seen)) != -1:
        seen = at + len(answers[0][0].encode())
        os.write(terminal, answers.pop(0)[1].encode())

sys.stdout.buffer.write(printed)
sys.stdout.flush()
_, status = os.waitpid(child, 0)
sys.exit(os.waitstatus_to_exitcode(status))
