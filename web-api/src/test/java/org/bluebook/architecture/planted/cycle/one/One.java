package org.bluebook.architecture.planted.cycle.one;

import org.bluebook.architecture.planted.cycle.two.Two;

/** Half of a planted cycle. */
public record One(Two two) {}
