-- Sessions that somebody has signed out of: whoever kept the cookie has nothing by it.
CREATE TABLE ended_session (
    sha256   CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    ended_at DATETIME(6) NOT NULL,
    PRIMARY KEY (sha256),
    KEY ended_session_by_age (ended_at)
);
