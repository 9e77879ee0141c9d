-- What a reminder is about, so that whoever tries again can see whether it is still owed; accounts differ by each letter.
ALTER TABLE reminder
    ADD COLUMN month CHAR(7) NOT NULL DEFAULT '' AFTER account,
    MODIFY account VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    DROP INDEX reminder_once,
    ADD CONSTRAINT reminder_once UNIQUE (account, month, deadline),
    ADD KEY reminder_due (not_before);

-- What waited before this was known is not known to be owed any more.
UPDATE reminder SET state = 'FAILED', not_before = NULL, words = 'It was put off before it could be tried again.'
    WHERE not_before IS NOT NULL;
