package org.bluebook.papers;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bluebook.calendar.Period;
import org.bluebook.calendar.PeriodKind;
import org.bluebook.meetings.Body;
import org.bluebook.meetings.Meeting;
import org.bluebook.places.Place;
import org.bluebook.places.PlaceKind;

/** A paper for a meeting or a period, with its words. */
@Entity
public class Paper {
    /** Some 160 pages. */
    static final int MOST_PARAGRAPHS = 5_000;

    /** Some 300 pages. */
    static final int MOST_LETTERS = 1_000_000;

    @Id
    private String reference;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "body")
    private Body body;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting")
    private Meeting meeting;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "place")
    private Place place;

    private Period subject;
    private Integer reportNumber;
    private String title;
    private String byLine;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Enumerated(EnumType.STRING)
    private ProtectiveMarking marking;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "paper", nullable = false)
    @OrderBy("number")
    private List<Recommendation> recommendations = new ArrayList<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "paper", nullable = false)
    @OrderBy("position")
    private List<Section> sections = new ArrayList<>();

    @Version
    private int version;

    protected Paper() {}

    private Paper(String reference, DocumentKind kind, Body body, String title, String byLine) {
        this.reference = reference;
        this.kind = kind;
        this.body = body;
        this.title = title;
        this.byLine = byLine;
        this.audience = Audience.BOARD;
        this.marking = ProtectiveMarking.RESTRICTED;
    }

    /** A report with a number on a meeting's agenda: PPRC-2006-04-24-9. */
    public static Paper forMeeting(Meeting meeting, int reportNumber, String title, String byLine) {
        var reference = meeting.reference() + "-" + reportNumber;
        var paper = new Paper(reference, DocumentKind.COMMITTEE_PAPER, meeting.body(), title, byLine);
        paper.meeting = meeting;
        paper.subject = Period.on(meeting.day());
        paper.reportNumber = reportNumber;
        return paper;
    }

    /** A body's regular paper on a period: MB-2006-03. */
    public static Paper forPeriod(Body body, Period period, String title, String byLine) {
        var paper = new Paper(body.reference() + "-" + period, DocumentKind.MANAGEMENT_BOARD, body, title, byLine);
        paper.subject = period;
        return paper;
    }

    /** What a body is told of a borough over a quarter: MB-FY2005Q4-E09000012. */
    public static Paper profile(Body body, Place borough, Period quarter, String title, String byLine) {
        if (borough.kind() != PlaceKind.BOROUGH || quarter.kind() != PeriodKind.FY_QUARTER) {
            throw new ProfileNotOfABorough(borough, quarter);
        }
        var reference = "%s-%s-%s".formatted(body.reference(), quarter, borough.code());
        var paper = new Paper(reference, DocumentKind.BOROUGH_PROFILE, body, title, byLine);
        paper.place = borough;
        paper.subject = quarter;
        return paper;
    }

    /** Says who may read it; until then it is the board's, and restricted. */
    public void mark(Audience audience, ProtectiveMarking marking) {
        if (audience == Audience.PUBLIC && marking != ProtectiveMarking.NOT_PROTECTIVELY_MARKED) {
            throw new MarkingForbidsPublic(reference, marking);
        }
        this.audience = audience;
        this.marking = marking;
    }

    /** Gives it another title or by-line. */
    public void entitle(String title, String byLine) {
        this.title = title;
        this.byLine = byLine;
    }

    /** Asks members to agree something; {@code action} may be null. */
    public void recommend(String action, String wording) {
        recommendations.add(new Recommendation(recommendations.size() + 1, action, wording));
    }

    /** Opens the next part; {@code title} replaces the fixed heading and may be null. */
    public Section open(Role role, String title) {
        var section = new Section(sections.size() + 1, role, title);
        sections.add(section);
        return section;
    }

    /** The heading of each part, as papers of that day have it; appendices are numbered: "Appendix 2: Further detail". */
    public List<String> headings() {
        var headings = new ArrayList<String>();
        int appendices = 0;
        for (var section : sections) {
            appendices += section.role() == Role.APPENDIX ? 1 : 0;
            headings.add(section.headingOn(subject.last(), appendices));
        }
        return headings;
    }

    /** The lettered parts that have nothing in them yet; a paper with one cannot be issued. */
    public List<Role> whatIsMissing() {
        if (kind != DocumentKind.COMMITTEE_PAPER) {
            return List.of();
        }
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.APPENDIX && isMissing(role))
                .toList();
    }

    private boolean isMissing(Role role) {
        boolean written = sections.stream().anyMatch(s -> s.role() == role && !s.isEmpty());
        return !written || (role == Role.RECOMMENDATION && recommendations.isEmpty());
    }

    /** Refuses a paper with an empty letter, naming each. */
    public void requireComplete() {
        if (!whatIsMissing().isEmpty()) {
            throw new PaperIncomplete(reference, whatIsMissing());
        }
    }

    /** Refuses a paper with more words than are set in type. */
    public void requireRoom() {
        int paragraphs = sections.stream().mapToInt(s -> s.paragraphs().size()).sum();
        int letters = sections.stream()
                .flatMap(s -> s.paragraphs().stream())
                .mapToInt(p -> p.text().length())
                .sum();
        if (paragraphs > MOST_PARAGRAPHS || letters > MOST_LETTERS) {
            throw new PaperTooLong(reference, paragraphs, letters);
        }
    }

    public String reference() {
        return reference;
    }

    public DocumentKind kind() {
        return kind;
    }

    public Body body() {
        return body;
    }

    public Optional<Meeting> meeting() {
        return Optional.ofNullable(meeting);
    }

    /** The borough it is about, where it is a profile. */
    public Optional<Place> place() {
        return Optional.ofNullable(place);
    }

    /** The period it reports, or the day of its meeting. */
    public Period subject() {
        return subject;
    }

    public Optional<Integer> reportNumber() {
        return Optional.ofNullable(reportNumber);
    }

    public String title() {
        return title;
    }

    public String byLine() {
        return byLine;
    }

    public Audience audience() {
        return audience;
    }

    public ProtectiveMarking marking() {
        return marking;
    }

    public List<Recommendation> recommendations() {
        return List.copyOf(recommendations);
    }

    public List<Section> sections() {
        return List.copyOf(sections);
    }

    /** Counts its changes. */
    public int version() {
        return version;
    }
}
