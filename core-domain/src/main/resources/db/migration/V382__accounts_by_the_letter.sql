-- Accounts are told apart by each letter: one that only sorts like another is another person's.
ALTER TABLE contact MODIFY account VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL;
