package org.bluebook.api.lists;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The place in a list where a page ended, as text that means nothing to anybody else. */
final class Cursor {
    private static final int LONGEST = 400;

    private Cursor() {}

    static String of(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    /** The key behind which the next page begins; null for the first page. */
    static String read(String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            var key = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (cursor.length() > LONGEST
                    || !of(key).equals(cursor)
                    || key.chars().anyMatch(c -> c < ' ')) {
                throw new CursorNotUnderstood();
            }
            return key;
        } catch (IllegalArgumentException e) {
            throw new CursorNotUnderstood();
        }
    }
}
