-- How many of the problem drug users on the PPO scheme fall in each band of offences: counts, never people. Append-only.
CREATE TABLE cohort (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    place        VARCHAR(20)  NOT NULL,
    period       VARCHAR(20)  NOT NULL,
    period_first DATE         NOT NULL,
    revision     INT          NOT NULL,
    source       VARCHAR(120) NOT NULL,
    reason       VARCHAR(500),
    recorded_by  VARCHAR(120) NOT NULL,
    recorded_at  DATETIME(6)  NOT NULL,
    CONSTRAINT cohort_once UNIQUE (place, period, revision),
    CONSTRAINT cohort_at FOREIGN KEY (place) REFERENCES place (code)
);

CREATE TABLE cohort_band (
    cohort   BIGINT NOT NULL,
    position INT    NOT NULL,
    least    INT    NOT NULL,
    most     INT,
    people   INT    NOT NULL,
    offences BIGINT NOT NULL,
    PRIMARY KEY (cohort, position),
    CONSTRAINT cohort_band_of FOREIGN KEY (cohort) REFERENCES cohort (id)
);

CREATE TRIGGER cohort_is_never_changed BEFORE UPDATE ON cohort FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A cohort is never changed: record a revision.';
CREATE TRIGGER cohort_is_never_deleted BEFORE DELETE ON cohort FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A cohort is never deleted: record a revision.';
CREATE TRIGGER cohort_band_is_never_changed BEFORE UPDATE ON cohort_band FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A cohort is never changed: record a revision.';
CREATE TRIGGER cohort_band_is_never_deleted BEFORE DELETE ON cohort_band FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A cohort is never deleted: record a revision.';
