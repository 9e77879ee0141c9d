-- Who still owes a figure is asked at every look at the month: this index alone knows what is in force in which month.
ALTER TABLE observation
    DROP INDEX observation_by_month,
    ADD INDEX observation_by_month (place, period_kind, period_first, indicator, revision, recorded_at, withdrawn);
