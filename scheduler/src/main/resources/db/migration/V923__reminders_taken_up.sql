-- When somebody began to send it: what is uncertain long after that stays so.
ALTER TABLE reminder ADD COLUMN taken_up_at DATETIME(6) AFTER not_before;
