-- What was done at a place beside disruptions: premises closed, campaigns. A place, never an address.
CREATE TABLE intervention (
    reference VARCHAR(40)  NOT NULL PRIMARY KEY,
    kind      VARCHAR(12)  NOT NULL,
    place     VARCHAR(20)  NOT NULL,
    unit      VARCHAR(20)  NOT NULL,
    began     DATE         NOT NULL,
    ended     DATE,
    source    VARCHAR(120) NOT NULL,
    version   INT          NOT NULL DEFAULT 0,
    KEY intervention_by_place (place, began),
    CONSTRAINT intervention_at FOREIGN KEY (place) REFERENCES place (code),
    CONSTRAINT intervention_by FOREIGN KEY (unit) REFERENCES unit (code)
);

ALTER TABLE disruption ADD KEY disruption_by_place (place, day);
