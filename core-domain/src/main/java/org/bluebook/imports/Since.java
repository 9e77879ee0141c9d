package org.bluebook.imports;

import java.util.Optional;
import org.bluebook.indicators.Observation;

/**
 * What became of a file's figures since it was committed: how many it wrote, the first that was entered over one of them,
 * and a paper that is frozen with any.
 */
public record Since(int written, Optional<Observation> entered, Optional<String> frozenIn) {}
