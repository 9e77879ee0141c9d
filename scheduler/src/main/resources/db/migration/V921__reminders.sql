-- Who was reminded of a deadline: once each.
CREATE TABLE reminder (
    id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account    VARCHAR(120)  NOT NULL,
    deadline   DATETIME(6)   NOT NULL,
    state      VARCHAR(10)   NOT NULL,
    tries      INT           NOT NULL,
    not_before DATETIME(6),
    words      VARCHAR(1000) NOT NULL,
    CONSTRAINT reminder_once UNIQUE (account, deadline)
);
