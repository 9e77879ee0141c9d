package org.bluebook.api.imports;

import java.util.List;
import org.bluebook.imports.Import;

/** A file that was sent, with the first of what was found in it and of what its rows do. */
public record Sheet(Import file, List<Finding> findings, List<Change> changes) {}
