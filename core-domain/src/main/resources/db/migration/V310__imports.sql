-- Files that were sent to be imported, what was found in them, and the bytes as they came.
CREATE TABLE import (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind         VARCHAR(20)  NOT NULL,
    file_name    VARCHAR(200) NOT NULL,
    size         INT          NOT NULL,
    sha256       CHAR(64)     NOT NULL,
    state        VARCHAR(10)  NOT NULL,
    rows_read    INT          NOT NULL,
    rows_new     INT          NOT NULL,
    rows_changed INT          NOT NULL,
    rows_same    INT          NOT NULL,
    problems     INT          NOT NULL,
    warnings     INT          NOT NULL,
    findings     LONGTEXT     NOT NULL,
    changes      LONGTEXT     NOT NULL,
    fingerprint  CHAR(64)     NOT NULL,
    uploaded_by  VARCHAR(120) NOT NULL,
    uploaded_at  DATETIME(6)  NOT NULL,
    committed_at DATETIME(6),
    version      INT          NOT NULL,
    KEY import_by_account (uploaded_by, id)
);

-- A file lies in pieces, so that one of the largest permitted fits the packet of a server with its own settings.
CREATE TABLE import_piece (
    id        BIGINT     NOT NULL AUTO_INCREMENT PRIMARY KEY,
    import_id BIGINT     NOT NULL,
    position  INT        NOT NULL,
    bytes     MEDIUMBLOB NOT NULL,
    CONSTRAINT import_piece_once UNIQUE (import_id, position),
    CONSTRAINT import_piece_of FOREIGN KEY (import_id) REFERENCES import (id)
);

CREATE TRIGGER import_is_changed_only_by_its_commit BEFORE UPDATE ON import FOR EACH ROW
BEGIN
    IF OLD.state <> 'CHECKED' OR NEW.state <> 'COMMITTED' OR NEW.sha256 <> OLD.sha256
            OR NEW.uploaded_by <> OLD.uploaded_by THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An import is changed only by committing it, once.';
    END IF;
END;
CREATE TRIGGER import_is_never_deleted BEFORE DELETE ON import FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An import is never deleted.';
CREATE TRIGGER import_piece_is_never_changed BEFORE UPDATE ON import_piece FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A file that was sent is never changed.';
CREATE TRIGGER import_piece_is_never_deleted BEFORE DELETE ON import_piece FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A file that was sent is never deleted.';
