package org.bluebook.architecture.planted.cycle.two;

import org.bluebook.architecture.planted.cycle.one.One;

/** The other half of a planted cycle. */
public record Two(One one) {}
