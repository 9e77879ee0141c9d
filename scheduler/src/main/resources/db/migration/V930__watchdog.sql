-- What the watchdog has found and not yet seen pass; what it told is not told again.
CREATE TABLE trouble (
    id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind       VARCHAR(20)   NOT NULL,
    subject    VARCHAR(180)  NOT NULL,
    sentence   VARCHAR(1000) NOT NULL,
    first_seen DATETIME(6)   NOT NULL,
    told_at    DATETIME(6),
    passed_at  DATETIME(6),
    KEY trouble_by_passing (passed_at)
);

-- One row, locked by the node that looks, so that two never tell of one thing.
CREATE TABLE watch_lock (
    id TINYINT NOT NULL PRIMARY KEY
);

INSERT INTO watch_lock (id) VALUES (1);
