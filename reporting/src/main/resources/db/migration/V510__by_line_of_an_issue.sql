-- An issue says whose paper it was, as it was frozen: what the plan says by now is not for its readers.
ALTER TABLE issue ADD COLUMN by_line VARCHAR(120) NOT NULL DEFAULT '' AFTER title;
DROP TRIGGER issue_is_never_changed;
UPDATE issue JOIN snapshot ON snapshot.id = issue.snapshot_id
    SET issue.by_line = JSON_VALUE(snapshot.content, '$.paper.byLine');
CREATE TRIGGER issue_is_never_changed BEFORE UPDATE ON issue FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An issue is never changed: issue a correction.';
ALTER TABLE issue ALTER COLUMN by_line DROP DEFAULT;
