package org.bluebook.seizures;

import java.util.Optional;
import org.bluebook.measures.Quantity;

/**
 * What was taken of one drug in one measure, and in how many seizures; or, with no drug and no quantity, how many
 * seizures there were of any drug, each once. {@code drugClass} is null where totals are not split by it.
 */
public record SeizedTotal(Group group, DrugClass drugClass, Drug drug, long seizures, Optional<Quantity> quantity) {}
