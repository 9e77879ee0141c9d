-- Drugs taken, in the unit reported, and assets recovered.
CREATE TABLE seizure (
    reference VARCHAR(20)  NOT NULL PRIMARY KEY,
    day       DATE         NOT NULL,
    unit      VARCHAR(20)  NOT NULL,
    place     VARCHAR(20),
    source    VARCHAR(120) NOT NULL,
    KEY seizure_by_day (day),
    CONSTRAINT seizure_by FOREIGN KEY (unit) REFERENCES unit (code),
    CONSTRAINT seizure_at FOREIGN KEY (place) REFERENCES place (code)
);

CREATE TABLE seized_drug (
    id        BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    seizure   VARCHAR(20)    NOT NULL,
    drug      VARCHAR(20)    NOT NULL,
    amount    DECIMAL(24, 6),
    unit      VARCHAR(30)    NOT NULL,
    qualifier VARCHAR(20)    NOT NULL,
    CONSTRAINT seized_in FOREIGN KEY (seizure) REFERENCES seizure (reference)
);

CREATE TABLE asset_recovery (
    reference VARCHAR(20)    NOT NULL PRIMARY KEY,
    day       DATE           NOT NULL,
    kind      VARCHAR(12)    NOT NULL,
    pounds    DECIMAL(16, 2) NOT NULL,
    unit      VARCHAR(20)    NOT NULL,
    place     VARCHAR(20),
    source    VARCHAR(120)   NOT NULL,
    KEY asset_recovery_by_day (day),
    CONSTRAINT recovered_by FOREIGN KEY (unit) REFERENCES unit (code),
    CONSTRAINT recovered_at FOREIGN KEY (place) REFERENCES place (code)
);
