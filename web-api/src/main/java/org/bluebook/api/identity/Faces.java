package org.bluebook.api.identity;

/** Which addresses are pages for a browser; the others are for programs. */
public final class Faces {
    private Faces() {}

    /** Whether people look at what is at a path, as it was normalised. */
    public static boolean isPage(String path) {
        return !within(path, "/api") && !within(path, "/q") && !within(path, "/openapi") && !within(path, "/problems");
    }

    private static boolean within(String path, String root) {
        return path.equals(root) || path.startsWith(root + "/") || path.startsWith(root + ".");
    }
}
