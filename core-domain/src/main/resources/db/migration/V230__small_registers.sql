-- Small registers that the papers print.
CREATE TABLE emerging_trend (
    topic       VARCHAR(120) NOT NULL PRIMARY KEY,
    alias       VARCHAR(120),
    state       VARCHAR(12)  NOT NULL,
    note        VARCHAR(500) NOT NULL,
    reviewed_on DATE,
    source      VARCHAR(120) NOT NULL
);

CREATE TABLE resourcing (
    unit         VARCHAR(20)    NOT NULL PRIMARY KEY,
    staff        DECIMAL(10, 0) NOT NULL,
    remit        VARCHAR(500)   NOT NULL,
    funding_ends DATE,
    source       VARCHAR(120)   NOT NULL,
    CONSTRAINT resourcing_of FOREIGN KEY (unit) REFERENCES unit (code)
);

CREATE TABLE impact_assessment (
    reference VARCHAR(40) NOT NULL PRIMARY KEY,
    done      BOOLEAN     NOT NULL,
    done_on   DATE
);

CREATE TABLE consultation_priority (
    id       BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    cycle    VARCHAR(20)  NOT NULL,
    priority INT          NOT NULL,
    topic    VARCHAR(200) NOT NULL,
    source   VARCHAR(120) NOT NULL,
    CONSTRAINT consultation_priority_once UNIQUE (cycle, priority)
);
