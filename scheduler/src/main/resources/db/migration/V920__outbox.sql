-- What is to be told to whom, written with the issue in one commit, and every attempt to tell it.
CREATE TABLE delivery (
    id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    issue_id   BIGINT        NOT NULL,
    address    VARCHAR(254)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    name       VARCHAR(120)  NOT NULL,
    form       VARCHAR(10)   NOT NULL,
    message_id VARCHAR(255)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    token      CHAR(32)      CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    state      VARCHAR(10)   NOT NULL,
    uncertain  BOOLEAN       NOT NULL,
    attempts   INT           NOT NULL,
    tries      INT           NOT NULL,
    not_before DATETIME(6),
    words      VARCHAR(1000) NOT NULL,
    sent_at    DATETIME(6),
    CONSTRAINT delivery_once UNIQUE (issue_id, address),
    CONSTRAINT delivery_by_message_id UNIQUE (message_id),
    CONSTRAINT delivery_by_token UNIQUE (token),
    CONSTRAINT delivery_of FOREIGN KEY (issue_id) REFERENCES issue (id),
    KEY delivery_due (not_before)
);

-- No foreign key: a row is written and committed while another transaction holds the lock on its delivery.
CREATE TABLE delivery_attempt (
    id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    delivery       BIGINT        NOT NULL,
    number         INT           NOT NULL,
    message_sha256 CHAR(64)      NOT NULL,
    begun_at       DATETIME(6)   NOT NULL,
    ended_at       DATETIME(6),
    outcome        VARCHAR(10),
    words          VARCHAR(1000) NOT NULL,
    CONSTRAINT delivery_attempt_once UNIQUE (delivery, number)
);

-- Apart from the delivery, whose lock may be held over a long dialogue when a second copy is sent.
CREATE TABLE acknowledgement (
    delivery BIGINT      NOT NULL PRIMARY KEY,
    at       DATETIME(6) NOT NULL
);

CREATE TRIGGER delivery_is_never_deleted BEFORE DELETE ON delivery FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A delivery is never deleted.';
CREATE TRIGGER delivery_attempt_is_never_deleted BEFORE DELETE ON delivery_attempt FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An attempt to deliver is never deleted.';
CREATE TRIGGER acknowledgement_is_never_deleted BEFORE DELETE ON acknowledgement FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An acknowledgement is never deleted.';
