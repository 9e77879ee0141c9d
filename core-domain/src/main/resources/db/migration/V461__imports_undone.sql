-- Which file brought a figure, so that all of a file can be undone; of what was imported before, nobody noted it.
-- A figure that is withdrawn is not in force: it had no value before the file that was undone.
ALTER TABLE observation
    ADD COLUMN brought_by BIGINT,
    ADD COLUMN withdrawn  BOOLEAN NOT NULL DEFAULT FALSE,
    ADD CONSTRAINT observation_brought_by FOREIGN KEY (brought_by) REFERENCES import (id);

ALTER TABLE import
    ADD COLUMN undone_at      DATETIME(6),
    ADD COLUMN undone_because VARCHAR(400);

DROP TRIGGER import_is_changed_only_by_its_commit;
CREATE TRIGGER import_is_changed_only_by_its_commit_and_its_undo BEFORE UPDATE ON import FOR EACH ROW
BEGIN
    IF NOT ((OLD.state = 'CHECKED' AND NEW.state = 'COMMITTED') OR (OLD.state = 'COMMITTED' AND NEW.state = 'UNDONE'))
            OR NEW.sha256 <> OLD.sha256 OR NEW.uploaded_by <> OLD.uploaded_by THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An import is changed only by committing it, once, and by undoing that.';
    END IF;
END;

-- Counts what was undone. Whoever undoes changes it, whoever freezes holds it still, so that neither overlooks the other.
CREATE TABLE undoing (
    id     TINYINT NOT NULL PRIMARY KEY,
    undone INT     NOT NULL
);
INSERT INTO undoing (id, undone) VALUES (1, 0);
