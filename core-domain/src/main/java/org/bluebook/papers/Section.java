package org.bluebook.papers;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A lettered part of a paper, or an appendix. */
@Entity
public class Section {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int position;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String title;

    @OneToMany(cascade = CascadeType.PERSIST, orphanRemoval = true)
    @JoinColumn(name = "section", nullable = false)
    @OrderBy("position")
    private List<Paragraph> paragraphs = new ArrayList<>();

    protected Section() {}

    Section(int position, Role role, String title) {
        this.position = position;
        this.role = role;
        this.title = title;
    }

    /** Adds a paragraph at the end. */
    public Section write(Form form, String text) {
        paragraphs.add(new Paragraph(paragraphs.size() + 1, form, text));
        return this;
    }

    /** Gives the part another title, which may be null, and no paragraphs behind those written anew. */
    public void rewrite(String title, List<Written> written) {
        this.title = title;
        while (paragraphs.size() > written.size()) {
            paragraphs.remove(paragraphs.size() - 1);
        }
        for (int i = 0; i < written.size(); i++) {
            var words = written.get(i);
            if (i < paragraphs.size()) {
                paragraphs.get(i).rewrite(words.form(), words.text());
            } else {
                write(words.form(), words.text());
            }
        }
    }

    /** The title of its own, where it has one. */
    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    /** A paragraph as somebody writes it. */
    public record Written(Form form, String text) {}

    /** A title of its own stands in place of the heading, and behind the number of an appendix that does not say its own. */
    String headingOn(LocalDate day, int appendix) {
        if (role != Role.APPENDIX) {
            return title().orElseGet(() -> role.headingOn(day));
        }
        var numbered = "%s %d".formatted(role.headingOn(day), appendix);
        return title().map(own -> own.startsWith(role.words()) ? own : "%s: %s".formatted(numbered, own))
                .orElse(numbered);
    }

    public Role role() {
        return role;
    }

    public int position() {
        return position;
    }

    public boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    public List<Paragraph> paragraphs() {
        return List.copyOf(paragraphs);
    }

    /** The number of each paragraph in order: numbers run on across run-in headings; 0 for what has none. */
    public List<Integer> numbers() {
        var numbers = new ArrayList<Integer>();
        int next = 1;
        for (var paragraph : paragraphs) {
            numbers.add(paragraph.form() == Form.NUMBERED ? next++ : 0);
        }
        return numbers;
    }
}
