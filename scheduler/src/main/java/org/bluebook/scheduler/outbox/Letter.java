package org.bluebook.scheduler.outbox;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.bluebook.reporting.snapshot.CanonicalJson;

/** A message to one person, down to its last byte. */
final class Letter {
    private final String to;
    private final byte[] bytes;

    Letter(String to, byte[] bytes) {
        this.to = to;
        this.bytes = bytes;
    }

    String to() {
        return to;
    }

    String sha256() {
        return CanonicalJson.sha256(bytes);
    }

    InputStream read() {
        return new ByteArrayInputStream(bytes);
    }
}
