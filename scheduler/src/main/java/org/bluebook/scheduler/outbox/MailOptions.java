package org.bluebook.scheduler.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How papers go out by mail. */
@ConfigMapping(prefix = "bluebook.mail")
public interface MailOptions {
    /**
     * The right-hand side of every Message-ID: a domain of the installation, so that no other one makes the same. A change
     * holds from the next issue on.
     */
    @WithDefault("bluebook.invalid")
    String messageIdHost();
}
