package org.bluebook.networks;

/** How a network was disrupted. */
public enum Method {
    ASSET("asset"),
    CASH("cash"),
    KEY_ARREST("key arrest"),
    SEIZURE("seizure"),
    OTHER("other");

    private final String words;

    Method(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
