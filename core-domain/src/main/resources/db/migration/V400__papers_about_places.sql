-- A borough profile is about a place; and since when a place has been called one of the worst affected.
ALTER TABLE paper
    ADD COLUMN place VARCHAR(20),
    ADD CONSTRAINT paper_about FOREIGN KEY (place) REFERENCES place (code);
ALTER TABLE place ADD COLUMN flagged_on DATE;
