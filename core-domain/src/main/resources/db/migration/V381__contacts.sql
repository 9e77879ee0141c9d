-- Where those who owe reports and figures are reached; accounts are the identity provider's, addresses are ours to know.
CREATE TABLE contact (
    account VARCHAR(120) NOT NULL PRIMARY KEY,
    name    VARCHAR(120) NOT NULL,
    address VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    unit    VARCHAR(20),
    version INT          NOT NULL DEFAULT 0,
    CONSTRAINT contact_of FOREIGN KEY (unit) REFERENCES unit (code)
);
