package org.bluebook.audit;

import java.time.Instant;

/** What is looked for in the audit; null stands for anything. {@code subject} is the beginning of an address. */
public record AuditSearch(String who, String subject, Outcome outcome, Instant from, Instant to) {}
