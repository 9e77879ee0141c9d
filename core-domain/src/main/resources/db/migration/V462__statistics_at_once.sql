-- The store counts persistent statistics anew at most every ten seconds: after a large file it read the whole table for each
-- figure, for minutes, because the table was empty when it last looked. These are counted as the rows come.
ALTER TABLE observation STATS_PERSISTENT = 0;
