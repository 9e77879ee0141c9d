-- Who is answered to, when they meet, and what they decided; a decision is never changed.
CREATE TABLE body (
    reference VARCHAR(20)  NOT NULL PRIMARY KEY,
    name      VARCHAR(120) NOT NULL,
    authority VARCHAR(120) NOT NULL
);

CREATE TABLE meeting (
    reference VARCHAR(30) NOT NULL PRIMARY KEY,
    body      VARCHAR(20) NOT NULL,
    day       DATE        NOT NULL,
    state     VARCHAR(10) NOT NULL,
    CONSTRAINT meeting_of FOREIGN KEY (body) REFERENCES body (reference)
);

CREATE TABLE agenda_item (
    id      BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    meeting VARCHAR(30)  NOT NULL,
    number  INT          NOT NULL,
    title   VARCHAR(300) NOT NULL,
    CONSTRAINT agenda_item_once UNIQUE (meeting, number),
    CONSTRAINT agenda_item_of FOREIGN KEY (meeting) REFERENCES meeting (reference)
);

CREATE TABLE decision (
    reference VARCHAR(40)   NOT NULL PRIMARY KEY,
    meeting   VARCHAR(30)   NOT NULL,
    outcome   VARCHAR(20)   NOT NULL,
    about     VARCHAR(300)  NOT NULL,
    wording   VARCHAR(1000) NOT NULL,
    source    VARCHAR(120)  NOT NULL,
    CONSTRAINT decision_at FOREIGN KEY (meeting) REFERENCES meeting (reference)
);

CREATE TRIGGER decision_is_never_changed BEFORE UPDATE ON decision FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A decision is never changed: record another.';
CREATE TRIGGER decision_is_never_deleted BEFORE DELETE ON decision FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A decision is never deleted.';
