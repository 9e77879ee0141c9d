-- What a record said before it was put right; only ever added to.
CREATE TABLE correction (
    id      BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind    VARCHAR(20)   NOT NULL,
    subject VARCHAR(20)   NOT NULL,
    at      DATETIME(6)   NOT NULL,
    who     VARCHAR(120)  NOT NULL,
    because VARCHAR(500)  NOT NULL,
    was     VARCHAR(2000) NOT NULL,
    KEY correction_by_subject (kind, subject, id)
);

CREATE TRIGGER correction_is_never_changed BEFORE UPDATE ON correction FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A correction is never changed: correct the record again.';
CREATE TRIGGER correction_is_never_deleted BEFORE DELETE ON correction FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A correction is never deleted.';
