-- Frozen facts and the register of issues: both are only ever added to.
CREATE TABLE snapshot (
    id                  BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    paper               VARCHAR(60)  NOT NULL,
    frozen_at           DATETIME(6)  NOT NULL,
    frozen_by           VARCHAR(120) NOT NULL,
    highest_observation BIGINT       NOT NULL,
    content             LONGTEXT     NOT NULL,
    sha256              CHAR(64)     NOT NULL,
    KEY snapshot_by_paper (paper, id)
);

CREATE TABLE issue (
    id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    paper           VARCHAR(60)  NOT NULL,
    number          INT          NOT NULL,
    document        VARCHAR(30)  NOT NULL,
    subject         VARCHAR(30)  NOT NULL,
    title           VARCHAR(300) NOT NULL,
    audience        VARCHAR(20)  NOT NULL,
    marking         VARCHAR(40)  NOT NULL,
    snapshot_id     BIGINT       NOT NULL,
    snapshot_sha256 CHAR(64)     NOT NULL,
    content_sha256  CHAR(64)     NOT NULL,
    issued_at       DATETIME(6)  NOT NULL,
    issued_by       VARCHAR(120) NOT NULL,
    CONSTRAINT issue_once UNIQUE (paper, number),
    CONSTRAINT snapshot_issued_once UNIQUE (snapshot_id),
    CONSTRAINT issue_made_from FOREIGN KEY (snapshot_id) REFERENCES snapshot (id)
);

CREATE TABLE rendition (
    id       BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    issue_id BIGINT      NOT NULL,
    format   VARCHAR(10) NOT NULL,
    size     INT         NOT NULL,
    sha256   CHAR(64)    NOT NULL,
    bytes    LONGBLOB    NOT NULL,
    CONSTRAINT rendition_once UNIQUE (issue_id, format),
    CONSTRAINT rendition_of FOREIGN KEY (issue_id) REFERENCES issue (id)
);

CREATE TRIGGER snapshot_is_never_changed BEFORE UPDATE ON snapshot FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A snapshot is never changed: freeze again.';
CREATE TRIGGER snapshot_is_never_deleted BEFORE DELETE ON snapshot FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A snapshot is never deleted.';
CREATE TRIGGER issue_is_never_changed BEFORE UPDATE ON issue FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An issue is never changed: issue a correction.';
CREATE TRIGGER issue_is_never_deleted BEFORE DELETE ON issue FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An issue is never deleted.';
CREATE TRIGGER rendition_is_never_changed BEFORE UPDATE ON rendition FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An issued rendition is never changed.';
CREATE TRIGGER rendition_is_never_deleted BEFORE DELETE ON rendition FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An issued rendition is never deleted.';
