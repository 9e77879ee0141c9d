-- What is due: one row for each rule and nominal time on the wall, whatever became of it. An instant is in UTC.
CREATE TABLE rule (
    name           VARCHAR(80) NOT NULL PRIMARY KEY,
    paused_at      DATETIME(6),
    paused_by      VARCHAR(120),
    paused_because VARCHAR(500)
);

-- "due" is by the application's clock, "not_before" by the database's; "fence" grows with every claim and never falls.
CREATE TABLE occurrence (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    rule       VARCHAR(80) NOT NULL,
    kind       VARCHAR(30) NOT NULL,
    nominal    DATETIME    NOT NULL,
    zone       VARCHAR(50) NOT NULL,
    subject    VARCHAR(80) NOT NULL,
    due        DATETIME(6) NOT NULL,
    late       BOOLEAN     NOT NULL,
    state      VARCHAR(10) NOT NULL,
    fence      BIGINT      NOT NULL,
    attempts   INT         NOT NULL,
    node       VARCHAR(120),
    not_before DATETIME(6),
    words      VARCHAR(1000),
    CONSTRAINT occurrence_once UNIQUE (rule, nominal),
    CONSTRAINT occurrence_by FOREIGN KEY (rule) REFERENCES rule (name),
    KEY occurrence_by_due (state, due, id),
    KEY occurrence_in_order_of_rule (rule, state, due),
    KEY occurrence_in_order_of_subject (subject, state, due)
);

-- One try at an occurrence. The lease is here and not in the occurrence: a node that prolongs it must not change the row
-- that its own publishing transaction is going to look at.
CREATE TABLE run (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    occurrence   BIGINT       NOT NULL,
    fence        BIGINT       NOT NULL,
    node         VARCHAR(120) NOT NULL,
    began        DATETIME(6)  NOT NULL,
    leased_until DATETIME(6)  NOT NULL,
    ended        DATETIME(6),
    milliseconds BIGINT,
    outcome      VARCHAR(20),
    parts_done   INT          NOT NULL,
    parts        INT          NOT NULL,
    findings     MEDIUMTEXT   NOT NULL,
    CONSTRAINT run_once UNIQUE (occurrence, fence),
    CONSTRAINT run_of FOREIGN KEY (occurrence) REFERENCES occurrence (id),
    KEY run_not_ended (ended, leased_until)
);
