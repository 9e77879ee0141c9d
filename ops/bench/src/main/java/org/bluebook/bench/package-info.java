/** What it costs: paired timings of the freeze and of a paper's rendering; never part of the tests. */
package org.bluebook.bench;
