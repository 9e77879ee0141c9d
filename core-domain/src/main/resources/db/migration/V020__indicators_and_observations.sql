-- What is measured, by which definition, against which target; and every value that was ever recorded.
CREATE TABLE indicator (
    code        VARCHAR(30)  NOT NULL PRIMARY KEY,
    title       VARCHAR(200) NOT NULL,
    theme       VARCHAR(30)  NOT NULL,
    unit        VARCHAR(30)  NOT NULL,
    kind        VARCHAR(20)  NOT NULL,
    direction   VARCHAR(10)  NOT NULL,
    role        VARCHAR(12)  NOT NULL,
    owner       VARCHAR(20)  NOT NULL,
    numerator   VARCHAR(300),
    denominator VARCHAR(300),
    caveat      VARCHAR(1000),
    CONSTRAINT indicator_owner FOREIGN KEY (owner) REFERENCES unit (code)
);

CREATE TABLE definition (
    id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    indicator    VARCHAR(30)   NOT NULL,
    version      INT           NOT NULL,
    wording      VARCHAR(2000) NOT NULL,
    in_force     DATE          NOT NULL,
    breaks       BOOLEAN       NOT NULL,
    reason       VARCHAR(500),
    CONSTRAINT definition_version UNIQUE (indicator, version),
    CONSTRAINT definition_of FOREIGN KEY (indicator) REFERENCES indicator (code)
);

CREATE TABLE target (
    id        BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    indicator VARCHAR(30)    NOT NULL,
    period    VARCHAR(30)    NOT NULL,
    amount    DECIMAL(24, 6),
    unit      VARCHAR(30)    NOT NULL,
    qualifier VARCHAR(20)    NOT NULL,
    set_by    VARCHAR(120)   NOT NULL,
    CONSTRAINT target_once UNIQUE (indicator, period),
    CONSTRAINT target_of FOREIGN KEY (indicator) REFERENCES indicator (code)
);

-- The id is the observation's sequence; the highest revision of (indicator, place, period) is the one in force.
CREATE TABLE observation (
    id               BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    indicator        VARCHAR(30)    NOT NULL,
    place            VARCHAR(20)    NOT NULL,
    period           VARCHAR(30)    NOT NULL,
    revision         INT            NOT NULL,
    period_kind      VARCHAR(20)    NOT NULL,
    period_first     DATE           NOT NULL,
    amount           DECIMAL(24, 6),
    unit             VARCHAR(30)    NOT NULL,
    qualifier        VARCHAR(20)    NOT NULL,
    stated_as        VARCHAR(200),
    period_as_stated VARCHAR(200),
    status           VARCHAR(12)    NOT NULL,
    source           VARCHAR(120)   NOT NULL,
    definition       INT            NOT NULL,
    recorded_at      DATETIME(6)    NOT NULL,
    recorded_by      VARCHAR(120)   NOT NULL,
    reason           VARCHAR(500),
    CONSTRAINT observation_revision UNIQUE (indicator, place, period, revision),
    KEY observation_by_month (place, period_kind, period_first, indicator, revision),
    KEY observation_by_kind (period_kind, indicator, place, revision),
    KEY observation_recorded (recorded_at),
    CONSTRAINT observation_of FOREIGN KEY (indicator) REFERENCES indicator (code),
    CONSTRAINT observation_at FOREIGN KEY (place) REFERENCES place (code)
);

CREATE TRIGGER observation_is_never_changed BEFORE UPDATE ON observation FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An observation is never changed: record a revision.';
CREATE TRIGGER observation_is_never_deleted BEFORE DELETE ON observation FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An observation is never deleted: record a revision.';
