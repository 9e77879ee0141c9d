-- What goes before a meeting, in words; figures in the words are tokens.
CREATE TABLE paper (
    reference     VARCHAR(60)  NOT NULL PRIMARY KEY,
    kind          VARCHAR(20)  NOT NULL,
    body          VARCHAR(20)  NOT NULL,
    meeting       VARCHAR(30),
    subject       VARCHAR(30)  NOT NULL,
    report_number INT,
    title         VARCHAR(300) NOT NULL,
    by_line       VARCHAR(120) NOT NULL,
    audience      VARCHAR(20)  NOT NULL,
    marking       VARCHAR(30)  NOT NULL,
    CONSTRAINT paper_for FOREIGN KEY (body) REFERENCES body (reference),
    CONSTRAINT paper_at FOREIGN KEY (meeting) REFERENCES meeting (reference)
);

CREATE TABLE recommendation (
    id      BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    paper   VARCHAR(60)   NOT NULL,
    number  INT           NOT NULL,
    action  VARCHAR(20),
    wording VARCHAR(1000) NOT NULL,
    CONSTRAINT recommendation_once UNIQUE (paper, number),
    CONSTRAINT recommendation_of FOREIGN KEY (paper) REFERENCES paper (reference)
);

CREATE TABLE section (
    id       BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    paper    VARCHAR(60)  NOT NULL,
    position INT          NOT NULL,
    role     VARCHAR(30)  NOT NULL,
    title    VARCHAR(200),
    CONSTRAINT section_once UNIQUE (paper, position),
    CONSTRAINT section_of FOREIGN KEY (paper) REFERENCES paper (reference)
);

CREATE TABLE paragraph (
    id       BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    section  BIGINT        NOT NULL,
    position INT           NOT NULL,
    form     VARCHAR(20)   NOT NULL,
    text     VARCHAR(8000) NOT NULL,
    CONSTRAINT paragraph_once UNIQUE (section, position),
    CONSTRAINT paragraph_of FOREIGN KEY (section) REFERENCES section (id)
);

CREATE TABLE abbreviation (
    term      VARCHAR(20)  NOT NULL PRIMARY KEY,
    expansion VARCHAR(200) NOT NULL
);
