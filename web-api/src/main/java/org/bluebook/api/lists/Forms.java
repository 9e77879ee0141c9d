package org.bluebook.api.lists;

/** The forms of the names that things have in addresses. */
public final class Forms {
    /** Letters, digits, dots, underscores and dashes, 20 at the most, a letter or digit first. */
    public static final String REFERENCE = "[A-Za-z0-9][A-Za-z0-9._-]{0,19}";

    /** The same for codes of indicators, which may have a plus sign: CN-DRUG+ counts drugs and other crime. */
    public static final String CODE = "[A-Za-z0-9][A-Za-z0-9.+_-]{0,19}";

    /** The same, of 60 at the most. */
    public static final String LONG_REFERENCE = "[A-Za-z0-9][A-Za-z0-9._-]{0,59}";

    /** Follows the name of a field. */
    public static final String SAYS =
            "is not such a name: use letters, digits, dots, underscores and dashes, a letter or digit first";

    private Forms() {}
}
