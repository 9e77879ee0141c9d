-- Who is sent the papers of a body; what was sent to whom is kept with the issue, so this list may change freely.
CREATE TABLE recipient (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    body        VARCHAR(20)  NOT NULL,
    address     VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    name        VARCHAR(120) NOT NULL,
    audience    VARCHAR(20)  NOT NULL,
    attachments BOOLEAN      NOT NULL,
    version     INT          NOT NULL DEFAULT 0,
    CONSTRAINT recipient_once UNIQUE (body, address),
    CONSTRAINT recipient_of FOREIGN KEY (body) REFERENCES body (reference)
);
