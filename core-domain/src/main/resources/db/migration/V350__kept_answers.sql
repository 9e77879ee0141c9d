-- What a request with an Idempotency-Key was answered, for a day; a repeat gets the same answer and does nothing.
CREATE TABLE kept_answer (
    who      VARCHAR(120) NOT NULL,
    name     VARCHAR(100) NOT NULL,
    request  CHAR(64)     NOT NULL,
    status   INT          NOT NULL,
    tag      VARCHAR(80),
    location VARCHAR(300),
    body     LONGTEXT     NOT NULL,
    kept_at  DATETIME(6)  NOT NULL,
    PRIMARY KEY (who, name),
    KEY kept_answer_by_age (kept_at)
);
