package org.bluebook.api.registers;

import jakarta.ws.rs.core.UriBuilder;

/** The keys of the registers, which are words of people: what they may be, and how they stand in an address. */
final class Keys {
    /** Words without slashes, backslashes, semicolons or control characters, no space at either end. */
    static final String WORDS = "[^\\s/\\\\;\\p{Cntrl}]([^/\\\\;\\p{Cntrl}]*[^\\s/\\\\;\\p{Cntrl}])?";

    /** Follows the name of a field. */
    static final String SAYS = "has a slash, a semicolon or a character in it that cannot be printed";

    private Keys() {}

    static String address(String register, String key) {
        return UriBuilder.fromPath("/api/v1/{register}/{key}")
                .build(register, key)
                .toString();
    }
}
