package vn.loa.reading.reader;

import vn.loa.reading.source.Source;
import vn.loa.reading.source.SourceTable;

/** What the cells and rows of a document's tables say. */
record TableText(Source source, Mender mender) {
    Prose said(SourceTable.Row row) {
        int start = row.cells().getFirst().start();
        int end = row.cells().getLast().end();
        return Lines.span(source.text(), start, Math.max(start, end), mender);
    }

    /** A row that only numbers its columns: (1) (2) (3). */
    boolean numbers(SourceTable.Row row) {
        return row.cells().stream().allMatch(cell -> prose(cell).key().matches("\\(?\\d{0,2}\\)?"));
    }

    Prose prose(SourceTable.Cell cell) {
        int start = Math.clamp(cell.start(), 0, source.text().length());
        int end = Math.clamp(cell.end(), start, source.text().length());
        return Lines.span(source.text(), start, end, mender);
    }
}
