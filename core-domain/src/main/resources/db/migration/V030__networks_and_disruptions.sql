-- Networks by opaque reference, never by name; and what units claim to have done to them.
CREATE TABLE network (
    reference   VARCHAR(20) NOT NULL PRIMARY KEY,
    involvement VARCHAR(20) NOT NULL,
    level       INT         NOT NULL,
    mapped_on   DATE        NOT NULL,
    unmapped_on DATE,
    CONSTRAINT network_level CHECK (level BETWEEN 1 AND 3)
);

CREATE TABLE disruption (
    reference  VARCHAR(20)  NOT NULL PRIMARY KEY,
    network    VARCHAR(20)  NOT NULL,
    day        DATE         NOT NULL,
    unit       VARCHAR(20)  NOT NULL,
    place      VARCHAR(20),
    method     VARCHAR(12)  NOT NULL,
    state      VARCHAR(10)  NOT NULL,
    claimed_by VARCHAR(120) NOT NULL,
    judged_by  VARCHAR(120),
    judged_on  DATE,
    definition INT,
    reason     VARCHAR(500),
    source     VARCHAR(120) NOT NULL,
    KEY disruption_by_day (day),
    CONSTRAINT disruption_of FOREIGN KEY (network) REFERENCES network (reference),
    CONSTRAINT disruption_by FOREIGN KEY (unit) REFERENCES unit (code),
    CONSTRAINT disruption_at FOREIGN KEY (place) REFERENCES place (code)
);
