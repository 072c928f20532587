package vn.loa.writer;

import jakarta.annotation.Nullable;
import java.util.List;

/** One block of a paper's body; which members are there follows from {@code type}. */
record PaperBlock(
        Type type,
        @Nullable Integer level,
        @Nullable String text,
        @Nullable List<String> columns,
        @Nullable List<List<String>> rows) {
    enum Type {
        HEADING,
        PARAGRAPH,
        TABLE
    }

    /** @param level 1 for „I.”, 2 for „1.” */
    static PaperBlock heading(int level, String text) {
        return new PaperBlock(Type.HEADING, level, text, null, null);
    }

    static PaperBlock paragraph(String text) {
        return new PaperBlock(Type.PARAGRAPH, null, text, null, null);
    }

    static PaperBlock table(List<String> columns, List<List<String>> rows) {
        return new PaperBlock(Type.TABLE, null, null, columns, rows);
    }
}
