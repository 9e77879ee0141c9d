package org.bluebook.registers;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** What people asked for in a consultation, by rank. */
@Entity
public class ConsultationPriority {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String cycle;
    private int priority;
    private String topic;
    private String source;

    @Version
    private int version;

    protected ConsultationPriority() {}

    /** {@code priority} is the rank, 1 for the first. */
    public ConsultationPriority(String cycle, int priority, String topic, String source) {
        this.cycle = cycle;
        this.priority = priority;
        this.topic = topic;
        this.source = source;
    }

    /** Puts right what stands at this rank. */
    public void correct(String topic, String source) {
        this.topic = topic;
        this.source = source;
    }

    public String cycle() {
        return cycle;
    }

    public int priority() {
        return priority;
    }

    public String topic() {
        return topic;
    }

    public String source() {
        return source;
    }

    /** Counts its changes. */
    public int version() {
        return version;
    }
}
