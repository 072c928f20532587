package vn.loa.reading.source;

import jakarta.annotation.Nullable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Collects the measures of a Word document while it is read. */
final class DocxMeasures {
    private static final double TWIPS_PER_MM = 1440 / 25.4;
    /** What Word takes where a document says nothing. */
    private static final String FONT = "Times New Roman";

    private static final int HALF_POINTS = 20;

    private final Map<String, String> themeFonts = new HashMap<>();
    private final List<DocxForm.Section> sections = new ArrayList<>();
    private final Map<Integer, DocxForm.Letters> lines = new HashMap<>();

    static DocxMeasures of(OfficeParts parts) throws IOException, XMLStreamException {
        var measures = new DocxMeasures();
        try (var xml = parts.related("/theme")) {
            var kind = "";
            while (xml != null && xml.within(0)) {
                switch (xml.name()) {
                    case "majorFont", "minorFont" -> kind = xml.name().substring(0, 5);
                    case "latin" -> measures.themeFonts.putIfAbsent(kind, xml.attribute("typeface"));
                    default -> {
                        // Colours and effects.
                    }
                }
            }
        }
        return measures;
    }

    DocxForm.Letters letters(@Nullable String face, @Nullable Integer size) {
        boolean themed = face != null && face.startsWith("+");
        var font = themed ? themeFonts.get(face.startsWith("+major") ? "major" : "minor") : face;
        return new DocxForm.Letters(font == null ? FONT : font, (size == null ? HALF_POINTS : size) / 2.0);
    }

    /** @param letters how many letters of the paragraph look so */
    void line(int start, Map<DocxForm.Letters, Integer> letters) {
        letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .ifPresent(most -> lines.put(start, most.getKey()));
    }

    /** Reads the current section's page. */
    void section(PartXml xml) throws XMLStreamException {
        int outer = xml.depth();
        double[] size = new double[2];
        double[] margins = new double[4];
        while (xml.within(outer)) {
            switch (xml.name()) {
                case "pgSz" -> size = new double[] {mm(xml, "w"), mm(xml, "h")};
                case "pgMar" ->
                    margins = new double[] {mm(xml, "top"), mm(xml, "bottom"), mm(xml, "left"), mm(xml, "right")};
                case "sectPrChange" -> xml.skip();
                default -> {
                    // Headers, columns.
                }
            }
        }
        sections.add(new DocxForm.Section(size[0], size[1], margins[0], margins[1], margins[2], margins[3]));
    }

    private static double mm(PartXml xml, String attribute) {
        return Math.abs(xml.number(attribute, 0)) / TWIPS_PER_MM;
    }

    DocxForm form() {
        return new DocxForm(List.copyOf(sections), Map.copyOf(lines));
    }
}
