-- What members agreed the service will do. The wording is never edited; a moved date keeps the old one.
CREATE TABLE action (
    reference     VARCHAR(20)   NOT NULL PRIMARY KEY,
    wording       VARCHAR(1000) NOT NULL,
    short_name    VARCHAR(120)  NOT NULL,
    meeting       VARCHAR(30)   NOT NULL,
    owner_unit    VARCHAR(20)   NOT NULL,
    owner_role    VARCHAR(120)  NOT NULL,
    owner_account VARCHAR(120)  NOT NULL,
    status        VARCHAR(20)   NOT NULL,
    other         VARCHAR(20),
    CONSTRAINT action_put_to FOREIGN KEY (meeting) REFERENCES meeting (reference),
    CONSTRAINT action_owner FOREIGN KEY (owner_unit) REFERENCES unit (code),
    CONSTRAINT action_other FOREIGN KEY (other) REFERENCES action (reference)
);

CREATE TABLE action_event (
    id       BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    action   VARCHAR(20)  NOT NULL,
    status   VARCHAR(20)  NOT NULL,
    at       DATETIME(6)  NOT NULL,
    who      VARCHAR(120) NOT NULL,
    why      VARCHAR(500) NOT NULL,
    decision VARCHAR(40),
    CONSTRAINT action_event_of FOREIGN KEY (action) REFERENCES action (reference),
    CONSTRAINT action_event_decided FOREIGN KEY (decision) REFERENCES decision (reference)
);

CREATE TABLE milestone (
    reference     VARCHAR(30)  NOT NULL PRIMARY KEY,
    action        VARCHAR(20)  NOT NULL,
    title         VARCHAR(300) NOT NULL,
    original_date DATE         NOT NULL,
    reached_on    DATE,
    source        VARCHAR(120) NOT NULL,
    note          VARCHAR(500),
    CONSTRAINT milestone_of FOREIGN KEY (action) REFERENCES action (reference)
);

CREATE TABLE milestone_move (
    id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    milestone VARCHAR(30)  NOT NULL,
    position  INT          NOT NULL,
    moved_on  DATE         NOT NULL,
    new_date  DATE         NOT NULL,
    reason    VARCHAR(500) NOT NULL,
    moved_by  VARCHAR(120) NOT NULL,
    CONSTRAINT milestone_move_once UNIQUE (milestone, position),
    CONSTRAINT milestone_move_of FOREIGN KEY (milestone) REFERENCES milestone (reference)
);

CREATE TABLE action_update (
    id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    action            VARCHAR(20)   NOT NULL,
    month             VARCHAR(30)   NOT NULL,
    revision          INT           NOT NULL,
    rag               VARCHAR(10)   NOT NULL,
    forecast          VARCHAR(10)   NOT NULL,
    narrative         VARCHAR(2000) NOT NULL,
    reason            VARCHAR(1000) NOT NULL,
    no_change_because VARCHAR(1000),
    reported_at       DATETIME(6)   NOT NULL,
    reported_by       VARCHAR(120)  NOT NULL,
    source            VARCHAR(120)  NOT NULL,
    revised_because   VARCHAR(500),
    CONSTRAINT action_update_once UNIQUE (action, month, revision),
    CONSTRAINT action_update_of FOREIGN KEY (action) REFERENCES action (reference)
);

CREATE TABLE evidence (
    id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    action    VARCHAR(20)  NOT NULL,
    title     VARCHAR(300) NOT NULL,
    day       DATE         NOT NULL,
    describes VARCHAR(500) NOT NULL,
    milestone VARCHAR(30),
    source    VARCHAR(120) NOT NULL,
    CONSTRAINT evidence_for FOREIGN KEY (action) REFERENCES action (reference)
);

CREATE TRIGGER agreed_wording_is_never_edited BEFORE UPDATE ON action FOR EACH ROW
BEGIN
    IF NOT (NEW.wording <=> OLD.wording) THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The wording of an action is never edited: supersede the action.';
    END IF;
END;
CREATE TRIGGER action_event_is_never_changed BEFORE UPDATE ON action_event FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'What happened to an action is never changed.';
CREATE TRIGGER action_event_is_never_deleted BEFORE DELETE ON action_event FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'What happened to an action is never deleted.';
CREATE TRIGGER action_update_is_never_changed BEFORE UPDATE ON action_update FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An update is never changed: report a revision.';
CREATE TRIGGER action_update_is_never_deleted BEFORE DELETE ON action_update FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An update is never deleted: report a revision.';
