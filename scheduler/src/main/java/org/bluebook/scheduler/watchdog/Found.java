package org.bluebook.scheduler.watchdog;

/** Something amiss: what about, and a sentence for whoever has to act. */
record Found(Kind kind, String subject, String sentence) {

    /** What has no words of its own yet leaves nothing behind the sentence. */
    Found {
        sentence = sentence.strip();
    }

    boolean isSameAs(Trouble trouble) {
        return kind == trouble.kind() && subject.equals(trouble.subject());
    }
}
