-- Who did, was refused or read what; only ever added to. A row is sealed once, right after its commit, into the chain.
CREATE TABLE audit_entry (
    id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    at        DATETIME(6)  NOT NULL,
    who       VARCHAR(120) NOT NULL,
    roles     VARCHAR(200) NOT NULL,
    operation VARCHAR(150) NOT NULL,
    subject   VARCHAR(300) NOT NULL,
    outcome   VARCHAR(10)  NOT NULL,
    status    INT          NOT NULL,
    problem   VARCHAR(60)  NOT NULL,
    came_from VARCHAR(64)  NOT NULL,
    trace     VARCHAR(32)  NOT NULL,
    position  BIGINT,
    sha256    VARCHAR(64),
    CONSTRAINT audit_position UNIQUE (position),
    KEY audit_by_who (who, id),
    KEY audit_by_subject (subject, id)
);

-- One row, locked by whoever seals, so that the chain has one order.
CREATE TABLE audit_seal (
    id TINYINT NOT NULL PRIMARY KEY
);

INSERT INTO audit_seal (id) VALUES (1);

CREATE TRIGGER audit_entry_is_never_changed BEFORE UPDATE ON audit_entry FOR EACH ROW
BEGIN
    IF OLD.position IS NOT NULL OR NOT (NEW.id <=> OLD.id AND NEW.at <=> OLD.at AND NEW.who <=> OLD.who
            AND NEW.roles <=> OLD.roles AND NEW.operation <=> OLD.operation AND NEW.subject <=> OLD.subject
            AND NEW.outcome <=> OLD.outcome AND NEW.status <=> OLD.status AND NEW.problem <=> OLD.problem
            AND NEW.came_from <=> OLD.came_from AND NEW.trace <=> OLD.trace) THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The audit is never changed.';
    END IF;
END;
CREATE TRIGGER audit_entry_is_never_deleted BEFORE DELETE ON audit_entry FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The audit is never deleted.';
