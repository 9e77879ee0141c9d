package org.bluebook.bench;

/** What a document's way is made of, as the bench tells it apart. */
enum Stage {
    FREEZE("freeze its facts"),
    RENDER("fill, export, tag (PDF/A-3a + PDF/UA-1)"),
    READ("read its pages against its content"),
    VALIDATE("ask veraPDF for both standards"),
    DRAFT("all of the draft");

    private final String words;

    Stage(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
