package org.bluebook.audit;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluebook.people.Actor;

/** One row of the audit; it is never changed but for being sealed once into the chain. */
@Entity
public class AuditEntry {
    /** What stands before the first entry of the chain. */
    static final String BEFORE_THE_FIRST = "0".repeat(64);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Instant at;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "who"))
    private Actor who;

    private String roles;
    private String operation;
    private String subject;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private int status;
    private String problem;
    private String cameFrom;
    private String trace;
    private Long position;
    private String sha256;

    protected AuditEntry() {}

    /** {@code status} is that of the answer in HTTP; {@code problem} the name of the refusal, or empty. */
    AuditEntry(Asked asked, Outcome outcome, int status, String problem) {
        this.at = asked.at().truncatedTo(ChronoUnit.MICROS);
        this.who = asked.who();
        this.roles = within(200, asked.roles());
        this.operation = within(150, asked.operation());
        this.subject = within(300, asked.subject());
        this.outcome = outcome;
        this.status = status;
        this.problem = within(60, problem);
        this.cameFrom = within(64, asked.cameFrom());
        this.trace = asked.trace();
    }

    private static String within(int length, String text) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    void seal(long position, String previous) {
        this.position = position;
        this.sha256 = hashBehind(previous, position);
    }

    /** SHA-256 of the hash before and of every field, each as its length in bytes, a colon, its text and a comma. */
    String hashBehind(String previous, long position) {
        var fields = Stream.of(
                previous,
                position,
                id,
                at,
                who.name(),
                roles,
                operation,
                subject,
                outcome,
                status,
                problem,
                cameFrom,
                trace);
        var text = fields.map(field -> netstring(field.toString())).collect(Collectors.joining());
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    private static String netstring(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length + ":" + text + ",";
    }

    public long id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public Actor who() {
        return who;
    }

    public String roles() {
        return roles;
    }

    public String operation() {
        return operation;
    }

    public String subject() {
        return subject;
    }

    public Outcome outcome() {
        return outcome;
    }

    public int status() {
        return status;
    }

    public String problem() {
        return problem;
    }

    public String cameFrom() {
        return cameFrom;
    }

    public String trace() {
        return trace;
    }

    /** Its place in the chain; null until it is sealed, which is a moment after it was written. */
    public Long position() {
        return position;
    }

    public String sha256() {
        return sha256;
    }
}
