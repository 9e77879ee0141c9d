-- Which action promised that the indicator comes; of what was entered before, nobody said.
ALTER TABLE baseline
    ADD COLUMN promised_by VARCHAR(20),
    ADD CONSTRAINT baseline_promised_by FOREIGN KEY (promised_by) REFERENCES action (reference);
