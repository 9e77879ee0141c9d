package org.bluebook.reporting.rendering;

import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRRewindableDataSource;

/** Rows handed to a layout one by one; a band that moves to the next page reads them again. */
final class Rows implements JRRewindableDataSource {
    private final List<Map<String, Object>> rows;
    private int next;

    Rows(List<Map<String, Object>> rows) {
        this.rows = rows;
    }

    @Override
    public boolean next() {
        return next++ < rows.size();
    }

    @Override
    public Object getFieldValue(JRField field) {
        return rows.get(next - 1).get(field.getName());
    }

    @Override
    public void moveFirst() {
        next = 0;
    }
}
