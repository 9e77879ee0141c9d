package org.bluebook.scheduler.watchdog;

/** Something amiss: what about, and a sentence for whoever has to act. */
record Found(Kind kind, String subject, String sentence) {
    boolean isSameAs(Trouble trouble) {
        return kind == trouble.kind() && subject.equals(trouble.subject());
    }
}
