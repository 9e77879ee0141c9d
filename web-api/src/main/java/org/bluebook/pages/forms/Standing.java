package org.bluebook.pages.forms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bluebook.pages.look.Choice;
import org.bluebook.pages.look.Wording;
import org.bluebook.people.Actor;

/** What stands by now where somebody else was quicker, field by field, to be shown beside what was typed. */
public final class Standing {
    private final String address;
    private final List<Field> fields = new ArrayList<>();
    private String who = "";
    private boolean closed;

    private Standing(String address) {
        this.address = address;
    }

    /** {@code address} is the page that shows what stands, for whoever leaves it so. */
    public static Standing at(String address) {
        return new Standing(address);
    }

    /** Who was quicker, and when. */
    public Standing by(Actor actor, Instant at) {
        who = ", by %s on %s".formatted(actor.name(), Wording.inWords(at));
        return this;
    }

    /** Who was quicker, and on which day. */
    public Standing by(Actor actor, LocalDate on) {
        who = ", by %s on %s".formatted(actor.name(), Wording.inWords(on));
        return this;
    }

    /** A field that takes a text. */
    public Standing with(String field, String now) {
        return with(field, now, form -> form.value(field));
    }

    /** A field that takes one of several. */
    public Standing with(String field, Object now, List<Choice> choices) {
        return with(field, words(String.valueOf(now), choices), form -> words(form.value(field), choices));
    }

    /** A field that takes a day. */
    public Standing withDay(String field, LocalDate now) {
        return with(
                field,
                now == null ? "" : Wording.inWords(now),
                form -> "%s %s %s"
                        .formatted(form.part(field, "day"), form.part(field, "month"), form.part(field, "year"))
                        .strip());
    }

    /** What nobody types, with what whoever sent the form asked for. */
    public Standing saying(String label, String now, String asked) {
        return with(label, now, form -> asked);
    }

    /** It takes no other: what was typed can only be kept elsewhere. */
    public Standing forGood() {
        closed = true;
        return this;
    }

    private Standing with(String field, String now, Function<Form, String> typed) {
        fields.add(new Field(field, now, typed));
        return this;
    }

    private static String words(String value, List<Choice> choices) {
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::words)
                .findFirst()
                .orElse(value);
    }

    public String address() {
        return address;
    }

    /** ", by secretary on 24 April 2006", or nothing where it is not known. */
    public String who() {
        return who;
    }

    public boolean isClosed() {
        return closed;
    }

    List<Both> beside(Form form) {
        return fields.stream()
                .map(field -> new Both(
                        form.label(field.name()), field.now(), field.typed().apply(form)))
                .toList();
    }

    private record Field(String name, String now, Function<Form, String> typed) {}

    /** A field as it stands and as it was typed. */
    public record Both(String label, String now, String typed) {}
}
