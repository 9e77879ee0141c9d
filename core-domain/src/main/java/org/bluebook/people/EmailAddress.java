package org.bluebook.people;

import java.util.regex.Pattern;

/** Where mail reaches somebody: one line of small ASCII letters and the signs mail allows, so that it is safe in any header. */
public record EmailAddress(String text) {
    /** A local part of dotted atoms, then a domain of at least two labels. */
    public static final String FORM =
            "(?=.{3,254}$)(?=[^@]{1,64}@)[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+";

    private static final Pattern ADDRESS = Pattern.compile(FORM);

    public EmailAddress {
        if (text == null || !ADDRESS.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "An e-mail address is written in small letters, such as a.clerk@example.org; this one is not.");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
