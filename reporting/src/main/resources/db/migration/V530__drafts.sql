-- What is signed is what is issued, byte for byte: the file of a draft is kept until the register has it.
CREATE TABLE draft (
    id    BIGINT   NOT NULL AUTO_INCREMENT PRIMARY KEY,
    bytes LONGBLOB NOT NULL
);

ALTER TABLE preparation
    ADD COLUMN pdf_sha256 CHAR(64) AFTER content_sha256,
    ADD COLUMN draft_id   BIGINT AFTER pdf_sha256,
    ADD CONSTRAINT preparation_draft_once UNIQUE (draft_id),
    ADD CONSTRAINT preparation_draft FOREIGN KEY (draft_id) REFERENCES draft (id);

UPDATE preparation p
    JOIN issue i ON i.paper = p.paper AND i.number = p.number
    JOIN rendition r ON r.issue_id = i.id AND r.format = 'PDF'
    SET p.pdf_sha256 = r.sha256;

-- Of drafts from before this there is no file: they are made again, and signed again.
INSERT INTO preparation_step (preparation, position, move, taken_by, taken_at, reason)
SELECT p.id, (SELECT MAX(s.position) + 1 FROM preparation_step s WHERE s.preparation = p.id), 'SEND_BACK', 'upgrade',
       UTC_TIMESTAMP(6), 'Its draft was made before the files of drafts were kept: draft it again.'
FROM preparation p WHERE p.state IN ('DRAFTED', 'SUBMITTED', 'APPROVED');

UPDATE preparation SET state = 'FROZEN', content_sha256 = NULL, version = version + 1
    WHERE state IN ('DRAFTED', 'SUBMITTED', 'APPROVED');
