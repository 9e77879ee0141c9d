package org.bluebook.imports;

import java.util.Locale;
import org.bluebook.refusals.Refusal;

/** Only observations keep beside a value the one before it, so that a whole file of them can be undone. */
public final class NotUndoneAsAWhole extends Refusal {
    private static final long serialVersionUID = 1L;

    NotUndoneAsAWhole(String fileName, ImportKind kind) {
        super("%s holds %s, which are not undone as a whole. %s"
                .formatted(fileName, kind.words().toLowerCase(Locale.UK), kind.insteadOfUndoing()));
    }
}
