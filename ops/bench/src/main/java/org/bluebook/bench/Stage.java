package org.bluebook.bench;

/** What a document's way is made of, as the bench tells it apart. */
enum Stage {
    FREEZE("freeze its facts"),
    MAKE("make and check every format"),
    RENDER("of that: fill, export, tag (PDF/A-3a + PDF/UA-1)"),
    READ("of that: read its pages against its content"),
    VALIDATE("of that: ask veraPDF for both standards"),
    KEEP("keep the draft");

    private final String words;

    Stage(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
