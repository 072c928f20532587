package vn.loa.kernel.table;

/** What parts the cells of a line. */
public enum CsvSeparator {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t');

    final char sign;

    CsvSeparator(char sign) {
        this.sign = sign;
    }
}
