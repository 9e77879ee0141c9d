package org.bluebook.networks;

/** Networks mapped on a day, by their part in drugs. */
public record NetworkCount(Involvement involvement, long networks) {}
