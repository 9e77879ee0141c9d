package org.bluebook.actions;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;

/** Something that shows what was done; {@code milestone} is the reference of the step it shows. */
@Entity
public class Evidence {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String title;
    private LocalDate day;
    private String describes;
    private String milestone;
    private String source;

    protected Evidence() {}

    /** {@code milestone} may be null. */
    public Evidence(String title, LocalDate day, String describes, String milestone, String source) {
        this.title = title;
        this.day = day;
        this.describes = describes;
        this.milestone = milestone;
        this.source = source;
    }

    public String title() {
        return title;
    }

    public LocalDate day() {
        return day;
    }

    public String describes() {
        return describes;
    }

    public Optional<String> milestone() {
        return Optional.ofNullable(milestone);
    }

    public String source() {
        return source;
    }

    /** Counts up in the order of recording. */
    public long number() {
        return id;
    }
}
