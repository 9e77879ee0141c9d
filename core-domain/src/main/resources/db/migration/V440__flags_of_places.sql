-- What became of calling a place one of the worst affected, step by step. Append-only.
CREATE TABLE place_flag (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    place       VARCHAR(20)  NOT NULL,
    step        VARCHAR(10)  NOT NULL,
    on_day      DATE         NOT NULL,
    because     VARCHAR(500) NOT NULL,
    review_on   DATE,
    recorded_by VARCHAR(120) NOT NULL,
    recorded_at DATETIME(6)  NOT NULL,
    KEY place_flag_of (place, id),
    CONSTRAINT place_flag_at FOREIGN KEY (place) REFERENCES place (code)
);

-- Of what was flagged before, who did it stands in the audit.
INSERT INTO place_flag (place, step, on_day, because, review_on, recorded_by, recorded_at)
SELECT code, 'FLAGGED', COALESCE(flagged_on, UTC_DATE()), flagged_because, review_on, 'not recorded', UTC_TIMESTAMP(6)
FROM place WHERE flagged_because IS NOT NULL ORDER BY code;

CREATE TRIGGER place_flag_is_never_changed BEFORE UPDATE ON place_flag FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A step of a flag is never changed: record another.';
CREATE TRIGGER place_flag_is_never_deleted BEFORE DELETE ON place_flag FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A step of a flag is never deleted: record another.';
