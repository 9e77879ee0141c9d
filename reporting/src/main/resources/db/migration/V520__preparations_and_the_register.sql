-- The way of each issue to the register, step by step; the steps are only ever added to.
CREATE TABLE preparation (
    id             BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    paper          VARCHAR(60) NOT NULL,
    number         INT         NOT NULL,
    state          VARCHAR(12) NOT NULL,
    snapshot_id    BIGINT,
    content_sha256 CHAR(64),
    version        INT         NOT NULL,
    CONSTRAINT preparation_once UNIQUE (paper, number),
    CONSTRAINT preparation_from FOREIGN KEY (snapshot_id) REFERENCES snapshot (id)
);

CREATE TABLE preparation_step (
    id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    preparation BIGINT        NOT NULL,
    position    INT           NOT NULL,
    move        VARCHAR(12)   NOT NULL,
    taken_by    VARCHAR(120)  NOT NULL,
    taken_at    DATETIME(6)   NOT NULL,
    reason      VARCHAR(1000) NOT NULL,
    CONSTRAINT preparation_step_once UNIQUE (preparation, position),
    CONSTRAINT preparation_step_of FOREIGN KEY (preparation) REFERENCES preparation (id)
);

-- What a later issue puts right: where it stood, what it said, what it says now, and why.
CREATE TABLE corrigendum (
    id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    preparation BIGINT        NOT NULL,
    position    INT           NOT NULL,
    place       VARCHAR(200)  NOT NULL,
    was         VARCHAR(1000) NOT NULL,
    is_now      VARCHAR(1000) NOT NULL,
    why         VARCHAR(1000) NOT NULL,
    CONSTRAINT corrigendum_of FOREIGN KEY (preparation) REFERENCES preparation (id)
);

-- The register's chain: each entry holds the hash of the one before it.
CREATE TABLE register_entry (
    position        BIGINT   NOT NULL PRIMARY KEY,
    issue_id        BIGINT   NOT NULL,
    previous_sha256 CHAR(64) NOT NULL,
    sha256          CHAR(64) NOT NULL,
    CONSTRAINT register_entry_once UNIQUE (issue_id),
    CONSTRAINT register_entry_of FOREIGN KEY (issue_id) REFERENCES issue (id)
);

-- One row, locked by whoever enters an issue, so that the chain has one order.
CREATE TABLE register_lock (
    id TINYINT NOT NULL PRIMARY KEY
);

INSERT INTO register_lock (id) VALUES (1);

-- Issues from before there were preparations; they take their place in the chain when the next one is entered.
INSERT INTO preparation (paper, number, state, snapshot_id, content_sha256, version)
SELECT i.paper, i.number, IF(i.number = (SELECT MAX(j.number) FROM issue j WHERE j.paper = i.paper), 'ISSUED', 'SUPERSEDED'),
       i.snapshot_id, i.content_sha256, 0
FROM issue i;

INSERT INTO preparation_step (preparation, position, move, taken_by, taken_at, reason)
SELECT p.id, 1, 'ISSUE', i.issued_by, i.issued_at, ''
FROM preparation p JOIN issue i ON i.paper = p.paper AND i.number = p.number;

CREATE TRIGGER preparation_step_is_never_changed BEFORE UPDATE ON preparation_step FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A step that was taken is never changed.';
CREATE TRIGGER preparation_step_is_never_deleted BEFORE DELETE ON preparation_step FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A step that was taken is never deleted.';
CREATE TRIGGER register_entry_is_never_changed BEFORE UPDATE ON register_entry FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The register is never changed.';
CREATE TRIGGER register_entry_is_never_deleted BEFORE DELETE ON register_entry FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The register is never shortened.';
