-- Issues for everybody that are their members' until their meeting's hour; a row stays and says when they were opened.
CREATE TABLE embargo (
    issue_id  BIGINT      NOT NULL PRIMARY KEY,
    lifted_at DATETIME(6),
    CONSTRAINT embargo_of FOREIGN KEY (issue_id) REFERENCES issue (id)
);

CREATE TRIGGER embargo_is_never_deleted BEFORE DELETE ON embargo FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An embargo is never deleted: lift it.';
