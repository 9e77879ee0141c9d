package org.bluebook.pages.forms;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bluebook.api.problem.Complaint;
import org.bluebook.api.problem.FieldsNotValid;
import org.bluebook.api.problem.ProblemType;
import org.bluebook.api.problem.Violation;

/**
 * What stands in a form: as it was filled in for somebody, or as they typed it, with what is to be put right. A field is
 * called as in the operation's body; {@code labels} say what people call it.
 */
public final class Form {
    /** Names this form as it was shown, so that sending it twice does it once. */
    public static final String ONCE = "once";

    /** Which version of a thing it was made from; where it is about several, the name goes on. */
    public static final String VERSION = "version";

    private static final String TOKEN = "csrf-token";
    private static final String BODY = "body";

    private final Map<String, String> labels;
    private final Map<String, List<String>> values;
    private final Complaint complaint;
    private final Standing standing;

    private Form(Map<String, String> labels, Map<String, List<String>> values, Complaint complaint, Standing standing) {
        this.labels = labels;
        this.values = values;
        this.complaint = complaint;
        this.standing = standing;
    }

    public static Form blank(Map<String, String> labels) {
        return new Form(labels, Map.of(ONCE, List.of(UUID.randomUUID().toString())), null, null);
    }

    /** As it was sent; spaces around a text are nobody's intention. */
    public static Form sent(Map<String, String> labels, MultivaluedMap<String, String> typed) {
        var values = new LinkedHashMap<String, List<String>>();
        typed.forEach((name, said) -> {
            if (!name.equals(TOKEN)) {
                values.put(name, said.stream().map(Form::tidy).toList());
            }
        });
        return new Form(labels, values, null, null);
    }

    /** Browsers end lines with two characters. */
    private static String tidy(String typed) {
        return typed.replace("\r\n", "\n").strip();
    }

    /** The same with a field filled in. */
    public Form with(String field, Object value) {
        var filled = new LinkedHashMap<>(values);
        filled.put(field, value == null ? List.of() : List.of(value.toString()));
        return new Form(labels, filled, complaint, standing);
    }

    /** The same with a day filled in, in its three parts. */
    public Form withDay(String field, LocalDate day) {
        return day == null
                ? this
                : with(field + "-day", day.getDayOfMonth())
                        .with(field + "-month", day.getMonthValue())
                        .with(field + "-year", day.getYear());
    }

    Form complaining(Complaint about) {
        return new Form(labels, values, about, null);
    }

    /** With what stands by now, where somebody else was quicker or what was said of it is on record for good. */
    public Form beside(Supplier<Standing> now) {
        return isOvertaken() || (isComplaining() && complaint.type() == ProblemType.ON_RECORD_ALREADY)
                ? new Form(labels, values, complaint, now.get())
                : this;
    }

    /** What stands in a field; empty where nothing does. */
    public String value(String field) {
        return values.getOrDefault(field, List.of()).stream().findFirst().orElse("");
    }

    /** A part of a day: "day", "month" or "year". */
    public String part(String field, String of) {
        return value(field + "-" + of);
    }

    /** Every choice of a field that takes several. */
    public List<String> values(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** What stands in a field, or null, as operations take what is left out. */
    public String said(String field) {
        var value = value(field);
        return value.isEmpty() ? null : value;
    }

    public boolean has(String field, Object choice) {
        return values(field).contains(String.valueOf(choice));
    }

    /** One of several, or null where none was chosen. */
    public <E extends Enum<E>> E choice(String field, Class<E> among) {
        var chosen = said(field);
        return chosen == null
                ? null
                : Stream.of(among.getEnumConstants())
                        .filter(known -> known.name().equals(chosen))
                        .findFirst()
                        .orElseThrow(() -> new FieldsNotValid(field, BODY, "has to be one of the choices"));
    }

    /** A day given as day, month and year, or null where none was. */
    public LocalDate day(String field) {
        var parts = Stream.of("-year", "-month", "-day")
                .map(part -> value(field + part))
                .toList();
        if (parts.stream().allMatch(String::isEmpty)) {
            return null;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(parts.get(0)), Integer.parseInt(parts.get(1)), Integer.parseInt(parts.get(2)));
        } catch (NumberFormatException | DateTimeException e) {
            throw new FieldsNotValid(field, BODY, "has to be a day such as 24 4 2006");
        }
    }

    /** A whole number, or null where none was given. */
    public Integer number(String field) {
        var typed = said(field);
        try {
            return typed == null ? null : Integer.valueOf(typed.replace(",", ""));
        } catch (NumberFormatException e) {
            throw new FieldsNotValid(field, BODY, "has to be a whole number such as 138");
        }
    }

    public String label(String field) {
        return labels.getOrDefault(field, field);
    }

    public boolean isComplaining() {
        return complaint != null;
    }

    /** Whether somebody else was quicker, so that it was made from what stands no longer. */
    public boolean isOvertaken() {
        return isComplaining()
                && (complaint.type() == ProblemType.CHANGED_MEANWHILE
                        || complaint.type() == ProblemType.CHANGE_NEEDS_VERSION);
    }

    /** What stands by now; null where nobody was quicker. */
    public Standing standing() {
        return standing;
    }

    /** Field by field what stands, and what was typed. */
    public List<Standing.Both> both() {
        return standing == null ? List.of() : standing.beside(this);
    }

    /** What is to be put right; null where nothing is. */
    public Complaint complaint() {
        return complaint;
    }

    /** What is to be put right in fields that are on the page, in the words of the page. */
    public List<Wrong> wrong() {
        return complaint == null
                ? List.of()
                : complaint.violations().stream().map(this::wrong).toList();
    }

    private Wrong wrong(Violation violation) {
        var field = violation.field();
        return new Wrong(field, "%s %s.".formatted(label(field), violation.message()), labels.containsKey(field));
    }

    /** What is wrong with a field; empty where nothing is. */
    public String wrong(String field) {
        return wrong().stream()
                .filter(w -> w.field().equals(field))
                .map(Wrong::sentence)
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    /** Every field with what was typed into it, to be sent once more. */
    public List<Typed> typed() {
        var all = new ArrayList<Typed>();
        values.forEach((name, said) -> said.forEach(value -> all.add(Typed.of(name, value, labels))));
        return all;
    }

    /** Whether anything in it is of people. */
    public boolean isTyped() {
        return typed().stream().anyMatch(Typed::isOfPeople);
    }

    /** The content, for telling one sending from another. */
    String content() {
        return values.toString();
    }

    Optional<String> named(String field) {
        return Optional.ofNullable(said(field));
    }

    /** Something to be put right; {@code onPage} where there is a field to go to. */
    public record Wrong(String field, String sentence, boolean onPage) {
        @Override
        public String sentence() {
            return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
        }
    }
}
