"""After everything else: what the server wrote where operators look."""
import re

from harness import check, expect

# The made-up people of the sample, and what the other files type in their names.
NAMES = re.compile(r"ratna|bambang|sekolah\.example|tiga kata tenang|\b(?:silang )?slip [2-9A-Z]{4}", re.IGNORECASE)


@check("the server's log names nobody and keeps no secret")
def log(world):
    expect(world.server.said, "the server wrote nothing at all")
    told = [line for line in world.server.said if NAMES.search(line)]
    expect(not told, f"the log says: {told[:3]}")
