-- A paper is also kept in large print, whose name is longer than those of the other formats.
ALTER TABLE draft MODIFY COLUMN format VARCHAR(12) NOT NULL;
ALTER TABLE rendition MODIFY COLUMN format VARCHAR(12) NOT NULL;
