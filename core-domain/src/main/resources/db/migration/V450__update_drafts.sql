-- A month's report as far as its owner has typed it; nobody else sees it, and it goes when the report is sent.
CREATE TABLE update_draft (
    action  VARCHAR(20)  NOT NULL,
    month   VARCHAR(30)  NOT NULL,
    account VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    typed   LONGTEXT     NOT NULL,
    kept_at DATETIME(6)  NOT NULL,
    PRIMARY KEY (action, month, account),
    CONSTRAINT update_draft_of_an_action FOREIGN KEY (action) REFERENCES action (reference)
);
