package org.bluebook.scheduler.outbox;

/** How an attempt ended, and in whose words; they are the server's where it said any. */
record Ending(Outcome outcome, String words) {
    private static final int ROOM = 1000;

    enum Outcome {
        ACCEPTED,
        /** For good. */
        REFUSED,
        /** Certainly not taken, but for a reason that may pass. */
        NOT_NOW,
        /** The whole message was on its way and no answer came. */
        UNKNOWN,
        /** Whoever made the attempt vanished in the middle of it. */
        LOST
    }

    Ending {
        words = oneLine(words);
    }

    static Ending lost() {
        return new Ending(Outcome.LOST, "The sender stopped in the middle of the attempt; nobody knows how it ended.");
    }

    private static String oneLine(String words) {
        var line = words == null ? "" : words.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() <= ROOM ? line : line.substring(0, ROOM - 1) + "\u2026";
    }
}
