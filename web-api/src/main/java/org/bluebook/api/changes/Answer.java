package org.bluebook.api.changes;

import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * What a change is answered with; body and version are asked for once the change has been sent to the store, so that
 * they tell what is on record now. A version below zero stands for none.
 */
public record Answer(int status, Supplier<?> body, IntSupplier version, String location, boolean changed, String note) {
    private static final int NONE = -1;

    /** 201: there is something new at this address. */
    public static Answer created(String location, Supplier<?> body, IntSupplier version) {
        return new Answer(201, body, version, location, true, "");
    }

    /** 200: something was changed. */
    public static Answer changed(Supplier<?> body, IntSupplier version) {
        return new Answer(200, body, version, null, true, "");
    }

    /** 200: it stood like that already, and nothing was written. */
    public static Answer same(Supplier<?> body, IntSupplier version) {
        return new Answer(200, body, version, null, false, "");
    }

    /** 200, of something that has no version. */
    public static Answer done(Supplier<?> body) {
        return new Answer(200, body, () -> NONE, null, true, "");
    }

    /** 201, of something that has no version. */
    public static Answer added(String location, Supplier<?> body) {
        return new Answer(201, body, () -> NONE, location, true, "");
    }

    /** The same, where nothing was written. */
    public Answer unchanged() {
        return new Answer(200, body, version, null, false, "");
    }

    /** The same, with something for the audit to say of it: "120 new, 3 changed". */
    public Answer noting(String note) {
        return new Answer(status, body, version, location, changed, note);
    }

    boolean hasVersion() {
        return version.getAsInt() > NONE;
    }
}
