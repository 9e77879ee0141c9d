package org.bluebook.scheduler.occurrences;

/**
 * That a node has taken up an occurrence. It holds until another claim on the same occurrence has a higher fence number;
 * when it may be overtaken is for the store's clock alone to say, so nothing here tells the node.
 */
record Claim(Occurrence occurrence, long fence, String node) {}
