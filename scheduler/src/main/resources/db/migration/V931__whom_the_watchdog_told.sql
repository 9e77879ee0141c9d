-- Of what an approver has to do with, they are told as well as the secretary.
ALTER TABLE trouble ADD COLUMN approver_told_at DATETIME(6) AFTER told_at;
