package org.bluebook.indicators;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Quantity;

/** Something that is measured, with every definition it has had. */
@Entity
public class Indicator {
    @Id
    private String code;

    private String title;

    @Enumerated(EnumType.STRING)
    private Theme theme;

    @Enumerated(EnumType.STRING)
    private MeasureUnit unit;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String owner;
    private String numerator;
    private String denominator;
    private String caveat;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "indicator", nullable = false)
    @OrderBy("version")
    private List<Definition> definitions = new ArrayList<>();

    @Version
    private int version;

    protected Indicator() {}

    /** {@code owner} is the code of the unit that is answerable for the figures. */
    public Indicator(
            String code,
            String title,
            Theme theme,
            MeasureUnit unit,
            Kind kind,
            Direction direction,
            Role role,
            String owner) {
        this.code = code;
        this.title = title;
        this.theme = theme;
        this.unit = unit;
        this.kind = kind;
        this.direction = direction;
        this.role = role;
        this.owner = owner;
    }

    /** Calls it, and places it, otherwise; what it measures stays. */
    public void describe(String title, Theme theme, Direction direction, Role role) {
        this.title = title;
        this.theme = theme;
        this.direction = direction;
        this.role = role;
    }

    /** Makes another unit answerable for the figures. */
    public void handOver(String owner) {
        this.owner = owner;
    }

    /** Says over what a share or a rate is taken; both are null where nothing is divided. */
    public void divide(String numerator, String denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /** Puts a caveat beside the figures wherever they are printed; blank or null takes it away. */
    public void warn(String caveat) {
        this.caveat = caveat == null || caveat.isBlank() ? null : caveat;
    }

    /** Refuses what comes in another unit. */
    public void requireItsUnit(Quantity quantity) {
        if (quantity.unit() != unit) {
            throw new UnitNotThatOfIndicator(this, quantity);
        }
    }

    void measureIn(MeasureUnit unit, Kind kind) {
        this.unit = unit;
        this.kind = kind;
    }

    /** The first wording. */
    public void define(String wording, LocalDate inForce) {
        if (!definitions.isEmpty()) {
            throw new AlreadyDefined(code);
        }
        definitions.add(new Definition(1, wording, inForce, false, null));
    }

    /** A new wording from a day on; where it breaks the series, no change is computed across that day. */
    public void redefine(String wording, LocalDate inForce, boolean breaks, String reason) {
        var latest = definition().orElseThrow(() -> new NotYetDefined(code));
        if (reason == null || reason.isBlank() || !inForce.isAfter(latest.inForce())) {
            throw new RedefinitionRefused(code, latest.inForce());
        }
        definitions.add(new Definition(latest.version() + 1, wording, inForce, breaks, reason));
    }

    /** The latest definition, empty while none has been agreed. */
    public Optional<Definition> definition() {
        return definitions.isEmpty() ? Optional.empty() : Optional.of(definitions.get(definitions.size() - 1));
    }

    public Optional<Definition> definition(int version) {
        return definitions.stream().filter(d -> d.version() == version).findFirst();
    }

    public List<Definition> definitions() {
        return List.copyOf(definitions);
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public Theme theme() {
        return theme;
    }

    public MeasureUnit unit() {
        return unit;
    }

    public Kind kind() {
        return kind;
    }

    public Direction direction() {
        return direction;
    }

    public Role role() {
        return role;
    }

    public String owner() {
        return owner;
    }

    public Optional<String> caveat() {
        return Optional.ofNullable(caveat);
    }

    public Optional<String> numerator() {
        return Optional.ofNullable(numerator);
    }

    public Optional<String> denominator() {
        return Optional.ofNullable(denominator);
    }

    /** Counts its changes. */
    public int version() {
        return version;
    }
}
