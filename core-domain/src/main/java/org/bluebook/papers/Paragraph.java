package org.bluebook.papers;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A paragraph of a paper; a figure in it is a token such as {{CN-ALL}}. */
@Entity
public class Paragraph {
    private static final Pattern TOKEN = Pattern.compile("\\{\\{([^{}]+)}}");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int position;

    @Enumerated(EnumType.STRING)
    private Form form;

    private String text;

    protected Paragraph() {}

    Paragraph(int position, Form form, String text) {
        this.position = position;
        this.form = form;
        this.text = text;
    }

    void rewrite(Form form, String text) {
        this.form = form;
        this.text = text;
    }

    public Form form() {
        return form;
    }

    public String text() {
        return text;
    }

    int position() {
        return position;
    }

    /** The codes of the figures its words ask for. */
    public List<String> tokens() {
        return TOKEN.matcher(text).results().map((MatchResult m) -> m.group(1)).toList();
    }
}
