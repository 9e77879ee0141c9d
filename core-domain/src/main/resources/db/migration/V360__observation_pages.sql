-- The figures of one indicator are read a page at a time, by place and period, from wherever the page before ended.
CREATE INDEX observation_by_indicator ON observation (indicator, place, period_first, period, revision);
