-- What a body resolves of its meetings, a meeting that moves, and what is proclaimed of single days.
ALTER TABLE meeting ADD COLUMN original_day DATE AFTER day, ADD COLUMN standing_day DATE AFTER original_day;
UPDATE meeting SET original_day = day;
ALTER TABLE meeting MODIFY COLUMN original_day DATE NOT NULL;
ALTER TABLE meeting ADD CONSTRAINT meeting_stands_once UNIQUE (body, standing_day);
CREATE INDEX meeting_by_day ON meeting (day);

CREATE TABLE meeting_move (
    id       BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    meeting  VARCHAR(30)  NOT NULL,
    position INT          NOT NULL,
    from_day DATE         NOT NULL,
    to_day   DATE         NOT NULL,
    reason   VARCHAR(500) NOT NULL,
    moved_by VARCHAR(120) NOT NULL,
    moved_at DATETIME(6)  NOT NULL,
    CONSTRAINT meeting_move_once UNIQUE (meeting, position),
    CONSTRAINT meeting_move_of FOREIGN KEY (meeting) REFERENCES meeting (reference)
);

CREATE TRIGGER meeting_move_is_never_changed BEFORE UPDATE ON meeting_move FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The move of a meeting is never changed: move it again.';
CREATE TRIGGER meeting_move_is_never_deleted BEFORE DELETE ON meeting_move FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The move of a meeting is never deleted.';

CREATE TABLE standing_order (
    body       VARCHAR(20) NOT NULL PRIMARY KEY,
    clear_days BOOLEAN     NOT NULL,
    which      VARCHAR(10),
    weekday    VARCHAR(10),
    version    INT         NOT NULL DEFAULT 0,
    CONSTRAINT standing_order_of FOREIGN KEY (body) REFERENCES body (reference)
);

CREATE TABLE deadline_rule (
    body         VARCHAR(20) NOT NULL,
    step         VARCHAR(10) NOT NULL,
    working_days INT         NOT NULL,
    wall_time    VARCHAR(5)  NOT NULL,
    PRIMARY KEY (body, step),
    CONSTRAINT deadline_rule_of FOREIGN KEY (body) REFERENCES standing_order (body)
);

CREATE TABLE proclaimed_day (
    day     DATE         NOT NULL PRIMARY KEY,
    name    VARCHAR(120) NOT NULL,
    working BOOLEAN      NOT NULL,
    version INT          NOT NULL DEFAULT 0
);

-- What the rules of bank holidays do not know of 1990 to 2005.
INSERT INTO proclaimed_day (day, name, working) VALUES
    ('1999-12-31', 'Millennium', FALSE),
    ('2002-05-27', 'Spring bank holiday, moved to 4 June', TRUE),
    ('2002-06-03', 'Golden Jubilee', FALSE),
    ('2002-06-04', 'Spring bank holiday', FALSE);
