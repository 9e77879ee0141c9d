-- What has been settled of an indicator at a place: its baseline, its target, and who agreed to it. Append-only.
CREATE TABLE baseline (
    id               BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    indicator        VARCHAR(30)  NOT NULL,
    place            VARCHAR(20)  NOT NULL,
    revision         INT          NOT NULL,
    amount           DECIMAL(24, 6),
    unit             VARCHAR(30)  NOT NULL,
    qualifier        VARCHAR(20)  NOT NULL,
    period           VARCHAR(30),
    target_amount    DECIMAL(24, 6),
    target_unit      VARCHAR(30)  NOT NULL,
    target_qualifier VARCHAR(20)  NOT NULL,
    target_period    VARCHAR(30),
    agreed_by        VARCHAR(120),
    agreed_on        DATE,
    source           VARCHAR(120) NOT NULL,
    reason           VARCHAR(500),
    recorded_by      VARCHAR(120) NOT NULL,
    recorded_at      DATETIME(6)  NOT NULL,
    CONSTRAINT baseline_once UNIQUE (indicator, place, revision),
    CONSTRAINT baseline_of FOREIGN KEY (indicator) REFERENCES indicator (code),
    CONSTRAINT baseline_at FOREIGN KEY (place) REFERENCES place (code)
);

CREATE TRIGGER baseline_is_never_changed BEFORE UPDATE ON baseline FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A baseline is never changed: record a revision.';
CREATE TRIGGER baseline_is_never_deleted BEFORE DELETE ON baseline FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A baseline is never deleted: record a revision.';
