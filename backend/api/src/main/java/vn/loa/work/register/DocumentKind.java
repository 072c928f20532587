package vn.loa.work.register;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.loa.reading.text.Folding;
import vn.loa.reading.text.Symbol;

/** Kinds of official and Party documents that plans cite. */
public enum DocumentKind {
    LAW("Luật", "QH\\d+"),
    ORDINANCE("Pháp lệnh", "UBTVQH\\d+"),
    RESOLUTION("Nghị quyết", "NQ"),
    DECREE("Nghị định", "ND"),
    DECISION("Quyết định", "QD"),
    DIRECTIVE("Chỉ thị", "CT"),
    CIRCULAR("Thông tư", "TT|TTLT"),
    CONCLUSION("Kết luận", "KL"),
    PLAN("Kế hoạch", "KH"),
    INSTRUCTION("Hướng dẫn", "HD"),
    PROGRAMME("Chương trình", "CTR|CTHD"),
    OFFICIAL_LETTER("Công văn", "CV"),
    OTHER("Khác", "(?!)");

    private final String name;
    private final Pattern abbreviation;

    DocumentKind(String name, String abbreviation) {
        this.name = name;
        this.abbreviation = Pattern.compile(abbreviation);
    }

    public String vietnamese() {
        return name;
    }

    /** From its symbol, {@code 76/NQ-CP}; OTHER where the symbol has no kind. */
    static DocumentKind of(Symbol symbol) {
        return Arrays.stream(values())
                .filter(kind -> symbol.parts().stream()
                        .anyMatch(part -> kind.abbreviation.matcher(part).matches()))
                // a resolution of the National Assembly has NQ beside QH15
                .reduce((first, second) -> second)
                .orElse(OTHER);
    }

    /** By its Vietnamese name, with or without marks, or its code. */
    static Optional<DocumentKind> named(String text) {
        var folded = Folding.words(text);
        return Arrays.stream(values())
                .filter(kind ->
                        Folding.words(kind.name).equals(folded) || kind.name().equalsIgnoreCase(text))
                .findFirst();
    }
}
