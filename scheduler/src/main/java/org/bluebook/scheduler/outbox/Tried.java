package org.bluebook.scheduler.outbox;

import java.util.Optional;

/** An attempt as it is on record: its number, the SHA-256 of every byte of the message, and how it ended, if anybody said. */
record Tried(int number, String messageSha256, Optional<Ending> ending) {}
