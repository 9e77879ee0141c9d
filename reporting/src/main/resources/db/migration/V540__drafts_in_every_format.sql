-- A draft is kept in every format it will be issued in.
ALTER TABLE draft
    ADD COLUMN preparation_id BIGINT AFTER id,
    ADD COLUMN format VARCHAR(10) NOT NULL DEFAULT 'PDF' AFTER preparation_id,
    ADD COLUMN sha256 CHAR(64) AFTER format;

-- Drafts of one format only are made again, and signed again.
INSERT INTO preparation_step (preparation, position, move, taken_by, taken_at, reason)
SELECT p.id, (SELECT MAX(s.position) + 1 FROM preparation_step s WHERE s.preparation = p.id), 'SEND_BACK', 'upgrade',
       UTC_TIMESTAMP(6), 'Its draft was made before papers were kept in every format: draft it again.'
FROM preparation p WHERE p.state IN ('DRAFTED', 'SUBMITTED', 'APPROVED');

UPDATE preparation SET draft_id = NULL;
DELETE FROM draft;

UPDATE preparation SET state = 'FROZEN', content_sha256 = NULL, pdf_sha256 = NULL, version = version + 1
    WHERE state IN ('DRAFTED', 'SUBMITTED', 'APPROVED');

ALTER TABLE preparation
    DROP FOREIGN KEY preparation_draft,
    DROP KEY preparation_draft_once,
    DROP COLUMN draft_id;

ALTER TABLE draft
    MODIFY COLUMN preparation_id BIGINT NOT NULL,
    MODIFY COLUMN sha256 CHAR(64) NOT NULL,
    ALTER COLUMN format DROP DEFAULT,
    ADD CONSTRAINT draft_once UNIQUE (preparation_id, format),
    ADD CONSTRAINT draft_of FOREIGN KEY (preparation_id) REFERENCES preparation (id);
