-- Whoever reads nothing before everybody may is told hours after the others; their mail is late from then on.
ALTER TABLE delivery ADD COLUMN entered_at DATETIME(6) AFTER token;
UPDATE delivery d JOIN issue i ON i.id = d.issue_id SET d.entered_at = i.issued_at;
ALTER TABLE delivery MODIFY COLUMN entered_at DATETIME(6) NOT NULL;
